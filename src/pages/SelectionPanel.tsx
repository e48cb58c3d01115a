import { useEffect, useSyncExternalStore } from 'react';
import { countryOf } from '../model/country.ts';
import type { Dataset } from '../model/dataset.ts';
import { selectShownStatement } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import type { ExplorerState, Selection } from '../state/explorer.ts';
import type { Stop } from '../layout/navigate.ts';
import { ActorPanel } from '../views/ActorPanel.tsx';
import { CountryPanel } from '../views/CountryPanel.tsx';
import { Panel } from '../views/Panel.tsx';
import type { Hrefs } from './hrefs.ts';
import { neighboursInChart, neighboursInTable } from './neighbours.ts';
import { PanelShare } from './PanelShare.tsx';
import { rowsOf } from './rowsOf.ts';
import type { Shown } from './useShown.ts';
import { useViewOrder } from './useViewOrder.ts';

export interface SelectionPanelProps {
  dataset: Dataset;
  state: ExplorerState;
  selection: Selection;
  details: DetailStore;
  shown: Shown;
  /** The stops of the spectrum, which previous and next follow there. */
  readingOrder: readonly Stop[];
  closeHref: string;
  /** The page of what is selected, which holds everything without script. */
  pageHref: string;
  /** False while the page shows what it arrived with: then the focus stays at its top. */
  takesFocus: boolean;
  hrefs: Hrefs;
  /** The absolute address of the site, and its base path. */
  site: string;
  base: string;
  /** True once the script answers. */
  ready: boolean;
}

const HEADING = 'panel-heading';

/** The panel for what is selected, with its neighbours in the order of the view. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { dataset, state, selection, details, closeHref, pageHref, takesFocus, hrefs } = props;
  const { site, base, ready } = props;
  const topic = selection.kind === 'actor' ? `${selection.id} ${selection.statement ?? ''}` : selection.code;
  const viewOrder = useViewOrder(dataset, state, props.shown);
  const { previous, next } =
    state.view === 'table' && selection.kind === 'actor'
      ? neighboursInTable(dataset, state, selection, rowsOf(dataset, state, props.shown), hrefs)
      : neighboursInChart(dataset, selection, viewOrder ?? props.readingOrder, hrefs);
  return (
    <Panel
      topic={topic}
      headingId={HEADING}
      {...{ closeHref, previous, next, takesFocus }}
      share={<PanelShare key={topic} {...{ dataset, state, selection, details, site, base, ready }} />}
    >
      {selection.kind === 'actor' ? (
        <ActorContent
          {...{ dataset, state, details, pageHref, hrefs }}
          id={selection.id}
          asked={selection.statement}
        />
      ) : (
        <CountryContent {...{ dataset, state, hrefs }} code={selection.code} />
      )}
    </Panel>
  );
}

interface ActorContentProps {
  dataset: Dataset;
  state: ExplorerState;
  details: DetailStore;
  pageHref: string;
  hrefs: Hrefs;
  id: string;
  /** The statement asked for; null: the latest at the date. */
  asked: string | null;
}

function ActorContent({ dataset, state, details, pageHref, hrefs, id, asked }: ActorContentProps) {
  const actor = dataset.actors.get(id);
  const status = useSyncExternalStore(
    details.subscribe,
    () => details.read(id),
    () => details.read(id),
  );
  useEffect(() => details.ask(id), [details, id]);
  if (!actor) return null;
  return (
    <ActorPanel
      dataset={dataset}
      day={state.at}
      actor={actor}
      country={countryOf(dataset, actor)}
      statement={selectShownStatement(dataset, id, asked, state.at)}
      detail={status}
      headingId={HEADING}
      countryHref={hrefs.countryHref}
      pageHref={pageHref}
      statementHref={(statement) => hrefs.statementHref(id, statement)}
    />
  );
}

function CountryContent({
  dataset,
  state,
  hrefs,
  code,
}: Omit<ActorContentProps, 'details' | 'pageHref' | 'id' | 'asked'> & { code: string }) {
  const country = dataset.countries.get(code);
  if (!country) return null;
  return (
    <CountryPanel
      dataset={dataset}
      day={state.at}
      country={country}
      headingId={HEADING}
      actorHref={hrefs.actorHref}
      statementHref={hrefs.statementHref}
    />
  );
}
