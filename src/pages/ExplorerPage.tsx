import { useCallback, useMemo, useRef } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { describeCount, describeCounting, describeState } from '../model/describe.ts';
import { describePage } from '../model/describePage.ts';
import { selectStandings } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import { closePanel, moveTo, select, type ExplorerState, type Selection } from '../state/explorer.ts';
import type { Address, AddressBook } from '../state/history.ts';
import { formatPath, formatState, isExplorerPath } from '../state/url.ts';
import { stepFor, WIDTH_STEPS } from '../layout/frame.ts';
import { stopsOf } from '../layout/navigate.ts';
import { layoutSpectrum } from '../layout/spectrum.ts';
import { DateControl } from '../views/DateControl.tsx';
import { IgnoredNotice } from '../views/IgnoredNotice.tsx';
import { Legend } from '../views/Legend.tsx';
import { MovedList } from '../views/MovedList.tsx';
import { SignDefinitions } from '../views/Sign.tsx';
import { SilentList } from '../views/SilentList.tsx';
import { SiteFooter, SiteHeader } from '../views/SiteFrame.tsx';
import { Spectrum, type SpectrumDrawing } from '../views/Spectrum.tsx';
import { useDocumentTitle } from '../views/useDocumentTitle.ts';
import { useEscape } from '../views/useEscape.ts';
import { useFocusReturn } from '../views/useFocusReturn.ts';
import { useInPlaceLinks } from '../views/useInPlaceLinks.ts';
import { useWidth } from '../views/useWidth.ts';
import { SelectionPanel, type Hrefs } from './SelectionPanel.tsx';
import { useExplorerState } from './useExplorerState.ts';

interface ExplorerPageProps {
  dataset: Dataset;
  /** The site's base path, with both slashes. */
  base: string;
  /** The address the page was written for: what the server draws, and what is hydrated first. */
  page: Address;
  book: AddressBook;
  details: DetailStore;
}

/** The explorer: `/` and, with its panel open, every actor, statement and country page. */
export function ExplorerPage({ dataset, base, page, book, details }: ExplorerPageProps) {
  const { state, ignored } = useExplorerState(dataset, book, page);
  const { selection, at } = state;
  const root = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const standings = useMemo(() => selectStandings(dataset, at), [dataset, at]);
  const drawings = useDrawings(dataset, standings, width);
  const readingOrder = useMemo(() => (drawings[0] ? stopsOf(drawings[0].layout) : []), [drawings]);

  const go = (next: ExplorerState): void => book.push(formatState(dataset, next));
  const drag = (day: Day): void => book.replaceSoon(formatState(dataset, moveTo(dataset, state, day)));
  const accept = useCallback(
    (href: string) => href.startsWith(base) && isExplorerPath(href.slice(base.length)),
    [base],
  );
  const follow = useCallback((href: string) => book.push(href.slice(base.length)), [base, book]);
  useInPlaceLinks(root, accept, follow);
  useEscape(selection !== null, () => go(closePanel(state)));
  useFocusReturn(selection && subjectOf(selection));
  useDocumentTitle(describePage(dataset, selection ?? { kind: 'front' }, at).title);

  const hrefOf = (next: ExplorerState): string => base + formatState(dataset, next);
  const hrefs: Hrefs = {
    actorHref: (id) => hrefOf(select(state, { kind: 'actor', id, statement: null })),
    countryHref: (code) => hrefOf(select(state, { kind: 'country', code })),
    statementHref: (actor, id) => base + formatPath({ kind: 'actor', id: actor, statement: id }, dataset),
  };
  return (
    <div ref={root} className="page">
      <SignDefinitions />
      <SiteHeader base={base} />
      <main className={selection ? 'explorer panel-open' : 'explorer'}>
        <header className="lead">
          <h1>{dataset.question.text}</h1>
          <p className="headline">{describeState(dataset, at)}</p>
          <p className="headline-note">
            {dataset.question.standfirst} {describeCounting(dataset)}
          </p>
        </header>
        <IgnoredNotice ignored={ignored} />
        <DateControl
          dataset={dataset}
          day={at}
          ready={width !== null}
          onDrag={drag}
          onStep={(day) => go(moveTo(dataset, state, day))}
        />
        <div className="chart-column">
          <Spectrum
            dataset={dataset}
            day={at}
            drawings={drawings}
            frame={frame}
            width={width}
            selected={selection}
            actorHref={hrefs.actorHref}
            countryHref={hrefs.countryHref}
            onHint={details.ask}
          />
          <SilentList dataset={dataset} day={at} countryHref={hrefs.countryHref} />
        </div>
        <div className="side-column">
          {selection && (
            <SelectionPanel
              closeHref={hrefOf(closePanel(state))}
              {...{ dataset, state, selection, details, readingOrder, hrefs }}
            />
          )}
          <Legend question={dataset.question} />
          <MovedList
            day={at}
            {...{ dataset, standings }}
            actorHref={hrefs.actorHref}
            countryHref={hrefs.countryHref}
          />
        </div>
      </main>
      <SiteFooter base={base} question={dataset.question} />
    </div>
  );
}

/** The drawing for a width; all of them while it is not known (CSS shows the one that fits). */
function useDrawings(
  dataset: Dataset,
  standings: ReturnType<typeof selectStandings>,
  width: number | null,
): SpectrumDrawing[] {
  const step = width === null ? null : stepFor(width);
  return useMemo(() => {
    const { stances } = dataset.question;
    const steps = step === null ? WIDTH_STEPS : [step];
    return steps.map((one) => ({
      step: one,
      layout: layoutSpectrum(stances, standings, one, describeCount),
    }));
  }, [dataset, standings, step]);
}

function subjectOf(selection: Selection): string {
  return selection.kind === 'actor' ? `actor:${selection.id}` : `country:${selection.code}`;
}
