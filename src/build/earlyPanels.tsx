/** A panel as a file for everybody in the chart of the front page, and for each country: see `entries/early.ts`. */
import { renderToString } from 'react-dom/server';
import type { Archive } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import { describeTitle, titleWithSite } from '../model/describeTitle.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import { selectStandings } from '../model/select.ts';
import { knownDetails } from './knownDetails.ts';
import { earlyPath } from '../state/early.ts';
import { closePanel, openState, type Selection } from '../state/explorer.ts';
import { formatPath } from '../state/url.ts';
import { WIDTH_STEPS } from '../layout/frame.ts';
import { stopsOf } from '../layout/navigate.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { hrefsFrom } from '../pages/hrefs.ts';
import { SelectionPanel } from '../pages/SelectionPanel.tsx';
import { shownColumns } from '../pages/shownColumns.ts';
import type { SiteSettings } from './head.ts';
import { htmlTag } from './html.ts';
import type { SiteFile } from './siteFile.ts';

/** Plans the panels, each as the program draws it at the opening date. */
export function planEarlyPanels(archive: Archive, { base, url }: SiteSettings): SiteFile[] {
  const { dataset } = archive;
  const opening = openState(dataset, null);
  const standings = selectStandings(dataset, opening.at);
  const shown = { standings, shown: standings, searched: standings, matches: null, found: [] };
  const columns = shownColumns(dataset, opening, shown);
  const readingOrder = stopsOf(layoutColumns(columns, WIDTH_STEPS[0], selectCountLabel(dataset)));
  const details = knownDetails([...archive.details.values()]);
  const draw = (selection: Selection): string => {
    const state = { ...opening, selection };
    const hrefs = hrefsFrom(dataset, base, state);
    const panel = renderToString(
      <SelectionPanel
        {...{ dataset, state, selection, details, shown, readingOrder, hrefs, base }}
        closeHref={hrefs.hrefOf(closePanel(state))}
        pageHref={base + formatPath(selection, dataset)}
        takesFocus={false}
        site={url ?? base}
        ready={false}
      />,
    );
    const title = escapeHtml(titleWithSite(describeTitle(dataset, selection, state.at)));
    return `<!doctype html>\n${htmlTag(dataset.question)}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title>${panel}</html>\n`;
  };
  const actors = standings.map(({ actor }): Selection => ({ kind: 'actor', id: actor.id, statement: null }));
  const countries = [...dataset.countries.keys()].map((code): Selection => ({ kind: 'country', code }));
  return [...actors, ...countries].map((selection) => ({
    path: earlyPath(`/${formatPath(selection, dataset)}`, '/') ?? '',
    content: () => draw(selection),
  }));
}
