import { Suspense, useCallback, useMemo, useRef } from 'react';
import { hasCountries } from '../model/country.ts';
import type { Dataset } from '../model/dataset.ts';
import { describeCounting, describeState } from '../model/describe.ts';
import { describeNarrowing, describeSource } from '../model/describeView.ts';
import { describeTitle, titleWithSite } from '../model/describeTitle.ts';
import type { RowColumn } from '../model/order.ts';
import type { DetailStore } from '../state/details.ts';
import { closePanel, moveTo, sortRows, type ExplorerState, type Selection } from '../state/explorer.ts';
import type { Address, AddressBook } from '../state/history.ts';
import { formatLink, formatPath, formatState, isExplorerPath, parseState } from '../state/url.ts';
import { stepFor, type WidthStep } from '../layout/frame.ts';
import { signsOf } from '../layout/legend.ts';
import { stopsOf } from '../layout/navigate.ts';
import { DateControl } from '../views/DateControl.tsx';
import { EventList } from '../views/EventList.tsx';
import { IgnoredNotice } from '../views/IgnoredNotice.tsx';
import { chartSigns, Legend } from '../views/Legend.tsx';
import { MovedList } from '../views/MovedList.tsx';
import { PaperNote } from '../views/PaperNote.tsx';
import { SilentList } from '../views/SilentList.tsx';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';
import { useDocumentTitle } from '../views/useDocumentTitle.ts';
import { useEscape } from '../views/useEscape.ts';
import { useFocusReturn } from '../views/useFocusReturn.ts';
import { useInPlaceLinks } from '../views/useInPlaceLinks.ts';
import { useOrigin } from '../views/useOrigin.ts';
import { useUnhurried } from '../views/useUnhurried.ts';
import { useWidth } from '../views/useWidth.ts';
import { LazyCompared } from './comparedPart.tsx';
import { ExplorerTools } from './ExplorerTools.tsx';
import { ExplorerView, useDrawings } from './ExplorerView.tsx';
import { hrefsFrom } from './hrefs.ts';
import type { PanelPart } from './panelPart.tsx';
import { useExplorerState } from './useExplorerState.ts';
import { useHasMoved } from './useHasMoved.ts';
import { narrowingOf } from './narrowing.ts';
import { usePrinted } from './usePrinted.ts';
import { useShown } from './useShown.ts';

interface ExplorerPageProps {
  dataset: Dataset;
  /** The site's base path, with both slashes. */
  base: string;
  /** The site's absolute address, with its last slash: what links that leave the page begin with. */
  site: string;
  /** The address the page was written for: what the server draws, and what is hydrated first. */
  page: Address;
  book: AddressBook;
  details: DetailStore;
  /** The panel, at hand or on demand. */
  panel: PanelPart;
  /** The drawing that is in the page before its width is known; null for those of all widths. */
  step?: WidthStep | null;
}

/** The explorer: `/` and, with its panel open, every actor, statement and country page. */
export function ExplorerPage(props: ExplorerPageProps) {
  const { dataset, base, site, page, book, details, panel: Panel, step = null } = props;
  const { state, ignored } = useExplorerState(dataset, book, page);
  const { selection, at } = state;
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  // Controls and panel follow at once. What is drawn follows as fast as it can, and a newer change overtakes it:
  // all of it depends on `drawn` alone, so that the first of the two renders passes it by.
  const drawn = useUnhurried(state);
  const width = useWidth(frame, drawn.view);
  const now = useShown(dataset, state);
  const shown = useShown(dataset, drawn);
  const printed = usePrinted(dataset, drawn, shown);
  const drawings = useDrawings(dataset, drawn, shown, width === null ? step : stepFor(width));
  const readingOrder = useMemo(() => (drawings[0] ? stopsOf(drawings[0].layout) : []), [drawings]);

  const go = (next: ExplorerState): void => book.push(formatState(dataset, next));
  const drift = (next: ExplorerState): void => book.replaceSoon(formatState(dataset, next));
  const accept = useCallback(
    (href: string) => href.startsWith(base) && isExplorerPath(href.slice(base.length)),
    [base],
  );
  const follow = useCallback((href: string) => book.push(href.slice(base.length)), [base, book]);
  useInPlaceLinks(root, accept, follow);
  useEscape(selection !== null, () => go(closePanel(state)));
  useFocusReturn(selection && subjectOf(selection));
  const takesFocus = useHasMoved(formatPath(selection, dataset));
  useDocumentTitle(titleWithSite(describeTitle(dataset, selection ?? { kind: 'front' }, at)));

  const headline = useMemo(() => describeState(dataset, at), [dataset, at]);
  const signs = useMemo(() => chartSigns(dataset), [dataset]);
  const origin = useOrigin();
  const link = base + formatLink(dataset, drawn);
  const hrefs = hrefsFrom(dataset, base, state);
  const drawnHrefs = useMemo(() => hrefsFrom(dataset, base, drawn), [dataset, base, drawn]);
  // The links in a view are the same whatever the panel shows: a large chart is not drawn anew for them.
  const place = formatState(dataset, closePanel(drawn));
  const viewHrefs = useMemo(
    () => hrefsFrom(dataset, base, parseState(dataset, '', place).state),
    [dataset, base, place],
  );
  const sort = useCallback(
    (column: RowColumn) => book.push(formatState(dataset, sortRows(drawn, column))),
    [book, dataset, drawn],
  );
  return (
    <div ref={root} className="page">
      <SiteHeader base={base} panelId={selection !== null && 'panel-heading'} />
      <main className={selection ? 'explorer panel-open' : 'explorer'}>
        <header className="lead">
          <h1>{dataset.question.text}</h1>
          <p className="headline">{headline}</p>
          <p className="headline-note">{describeCounting(dataset)}</p>
          <PaperNote lines={describeNarrowing(dataset, narrowingOf(drawn, shown))} />
        </header>
        <IgnoredNotice ignored={ignored} />
        <DateControl
          dataset={dataset}
          day={at}
          ready={width !== null}
          onDrag={(day) => drift(moveTo(dataset, state, day))}
          onStep={(day) => go(moveTo(dataset, state, day))}
        />
        <ExplorerTools
          {...{ dataset, state, site, base, go, drift }}
          hrefOf={hrefs.hrefOf}
          shown={now}
          ready={width !== null}
          details={details}
        />
        <div className="chart-column">
          {drawn.from !== null && (
            <Suspense fallback={null}>
              <LazyCompared {...{ dataset, shown }} state={drawn} hrefs={drawnHrefs} follow={follow} />
            </Suspense>
          )}
          <ExplorerView
            {...{ dataset, base, book, shown, drawings, frame, width, printed, details }}
            state={drawn}
            day={drawn.view === 'timeline' ? at : drawn.at}
            hrefs={viewHrefs}
            onSort={sort}
          />
          {drawn.view !== 'map' && hasCountries(dataset) && (
            <SilentList dataset={dataset} day={drawn.at} countryHref={viewHrefs.countryHref} />
          )}
        </div>
        <div className="side-column">
          {selection && (
            <Suspense fallback={null}>
              <Panel
                closeHref={hrefs.hrefOf(closePanel(state))}
                pageHref={base + formatPath(selection, dataset)}
                takesFocus={takesFocus}
                ready={width !== null}
                shown={now}
                {...{ dataset, state, selection, details, readingOrder, hrefs, site, base }}
              />
            </Suspense>
          )}
          {drawn.view !== 'timeline' && drawn.view !== 'map' && (
            <Legend dataset={dataset} signs={printed ? signsOf(printed.layout, shown.matches) : signs} />
          )}
          <PaperNote lines={[describeSource(dataset), origin === null ? '' : `${origin}${link}`]} />
          <EventList dataset={dataset} day={drawn.at} hrefs={drawnHrefs} />
          <MovedList dataset={dataset} day={drawn.at} standings={shown.standings} hrefs={drawnHrefs} />
        </div>
      </main>
      <SiteFooter base={base} question={dataset.question} />
    </div>
  );
}

function subjectOf(selection: Selection): string {
  return selection.kind === 'actor' ? `actor:${selection.id}` : `country:${selection.code}`;
}
