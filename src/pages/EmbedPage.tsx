import { useMemo, useState, type ReactNode } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeState, selectCountLabel } from '../model/describe.ts';
import { copy, fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { describeGroupOrder } from '../model/describeOrder.ts';
import { sortsOf, SORTS } from '../model/order.ts';
import { selectStandings } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import type { ParsedEmbed } from '../state/embedState.ts';
import {
  BYS,
  bysOf,
  moveTo,
  openState,
  select,
  type ExplorerState,
  type Selection,
} from '../state/explorer.ts';
import { formatLink } from '../state/url.ts';
import { layoutEmbed } from '../layout/embedColumns.ts';
import type { MapFile } from '../layout/mapFile.ts';
import { EmbedChart } from '../views/EmbedChart.tsx';
import { EmbedControls, type EmbedChoice } from '../views/EmbedControls.tsx';
import { IgnoredNotice } from '../views/IgnoredNotice.tsx';
import { SignDefinitions } from '../views/SignDefinitions.tsx';
import { Compared } from './Compared.tsx';
import { ActorCard, CountryCard } from './EmbedCard.tsx';
import { EmbedMap } from './EmbedMap.tsx';
import { EmbedTimeline } from './EmbedTimeline.tsx';
import { hrefsFrom } from './hrefs.ts';
import { shownColumns } from './shownColumns.ts';
import { useShown } from './useShown.ts';

interface EmbedPageProps {
  dataset: Dataset;
  /** The site's base path, with both slashes. */
  base: string;
  /** What the embed's address asks for. */
  asked: ParsedEmbed;
  details: DetailStore;
  /** Fetches the shapes of a map; a page that is written beforehand shows none. */
  loadShapes?: () => Promise<MapFile>;
}

/**
 * An embed: the chart, or one card. What a reader changes in it is kept in memory alone, so that the article's Back
 * button stays the article's.
 */
export function EmbedPage({ dataset, base, asked, details, loadShapes }: EmbedPageProps) {
  const [state, setState] = useState(asked.state);
  const { selection, at } = state;
  const { controls } = asked.options;
  const asOf = fill(copy.asOf, { day: formatDay(at) });
  return (
    <>
      <SignDefinitions question={dataset.question} />
      {selection === null && (
        <header className="embed-head">
          <h1>{dataset.question.text}</h1>
          <p>{describeState(dataset, at)}</p>
        </header>
      )}
      <IgnoredNotice ignored={asked.ignored} />
      {asked.wantsTable && (
        <p className="embed-note">
          {lateCopy.embed.noTable}{' '}
          <a href={base + formatLink(dataset, { ...state, view: 'table' })} target="_blank" rel="noopener">
            {lateCopy.embed.openTable}
          </a>
        </p>
      )}
      {controls !== 'none' && (
        <EmbedControls
          dataset={dataset}
          day={at}
          onDay={(day) => setState(moveTo(dataset, state, day))}
          choices={controls === 'all' && selection === null ? choicesOf(dataset, state, setState) : []}
        />
      )}
      {selection === null && state.view === 'timeline' && (
        <Room dataset={dataset} stays={controls !== 'none'}>
          <EmbedTimeline
            {...{ dataset, base, state, details }}
            onDay={controls === 'none' ? null : (day) => setState(moveTo(dataset, state, day))}
          />
        </Room>
      )}
      {selection === null && state.view !== 'timeline' && (
        <Chart {...{ dataset, base, state, details, loadShapes }} stays={controls !== 'none'} />
      )}
      {selection !== null && (
        <main className="embed-alone">
          <h1 className="embed-question">{dataset.question.text}</h1>
          <CardContent {...{ dataset, base, state, details, selection }} headingId="card-heading" open />
        </main>
      )}
      <footer className="embed-foot">
        <span className="embed-shown">{fill(lateCopy.embed.shown, { asOf })}</span>{' '}
        <a className="embed-open" href={base + formatLink(dataset, state)} target="_blank" rel="noopener">
          {lateCopy.embed.open}
        </a>
      </footer>
    </>
  );
}

function choicesOf(
  dataset: Dataset,
  state: ExplorerState,
  change: (next: ExplorerState) => void,
): EmbedChoice[] {
  if (state.view === 'map') return [];
  const { leader, country } = copy.views;
  const choices = [
    {
      label: lateCopy.embed.marks,
      options: bysOf(dataset).map((value) => ({ value, label: { leader, country }[value] })),
      value: state.by,
      onChange: (value: string) => change({ ...state, by: BYS.find((one) => one === value) ?? state.by }),
    },
    {
      label: copy.order.label,
      options: sortsOf(dataset, state.view === 'timeline').map((value) => ({
        value,
        label: describeGroupOrder(dataset, value),
      })),
      value: state.sort,
      onChange: (value: string) =>
        change({ ...state, sort: SORTS.find((one) => one === value) ?? state.sort }),
    },
  ];
  return choices.filter(({ options }) => options.length > 1);
}

interface ChartProps {
  dataset: Dataset;
  base: string;
  state: ExplorerState;
  details: DetailStore;
  loadShapes?: (() => Promise<MapFile>) | undefined;
}

/**
 * The chart, and a card for each mark in it, which the platform keeps hidden until its mark is chosen. `stays`: its
 * date can change in place, and its room must not.
 */
function Chart(props: ChartProps & { stays: boolean }) {
  const { dataset, base, state, details, loadShapes, stays } = props;
  const { shown, matches } = useShown(dataset, state);
  const found = useMemo(
    () => (matches ? shown.filter(({ actor }) => matches.has(actor.id)) : shown),
    [shown, matches],
  );
  const columns = useMemo(() => shownColumns(dataset, state, { shown: found }), [dataset, found, state]);
  const placed = useMemo(() => layoutEmbed(columns, selectCountLabel(dataset)), [dataset, columns]);
  const isMap = state.view === 'map' && loadShapes !== undefined;
  const topics: Selection[] = isMap
    ? [...dataset.countries.keys()].map((code) => ({ kind: 'country', code }))
    : state.by === 'leader'
      ? found.map(({ actor }) => ({ kind: 'actor', id: actor.id, statement: null }))
      : [...new Set(found.flatMap(({ country }) => country?.code ?? []))].map((code) => ({
          kind: 'country',
          code,
        }));
  // On narrow screens the one place that scrolls, at dates with more names than an article has room for. What it
  // holds can be focused, so that a keyboard scrolls it.
  const isOpening = state.at === dataset.question.opensOn && state.by === 'leader' && state.from === null;
  return (
    <main>
      <Room {...{ dataset, stays }}>
        {isMap ? (
          <EmbedMap {...{ dataset, base, state }} shown={{ shown, matches }} load={loadShapes} />
        ) : (
          <div className={isOpening ? 'embed-chart' : 'embed-chart embed-scroll'}>
            {state.from !== null && (
              <Compared
                {...{ dataset, state }}
                shown={{ shown: found }}
                hrefs={hrefsFrom(dataset, base, state)}
                follow={null}
              />
            )}
            <EmbedChart dataset={dataset} day={state.at} columns={placed} />
          </div>
        )}
      </Room>
      {topics.map((topic) => (
        <Card key={cardId(topic)} {...{ dataset, base, state, details, topic }} />
      ))}
    </main>
  );
}

/** What stands where every date has one room: with `stays`, that of the chart at the opening date. */
function Room({ dataset, stays, children }: { dataset: Dataset; stays: boolean; children: ReactNode }) {
  return (
    <div className={stays ? 'embed-stays' : undefined}>
      {stays && <OpeningRoom dataset={dataset} />}
      {children}
    </div>
  );
}

/** The chart of the opening date, unseen and unheard: it keeps the room that every date then has. */
function OpeningRoom({ dataset }: { dataset: Dataset }) {
  const opening = useMemo(() => openState(dataset, null), [dataset]);
  const placed = useMemo(() => {
    const shown = selectStandings(dataset, opening.at);
    return layoutEmbed(shownColumns(dataset, opening, { shown }), selectCountLabel(dataset));
  }, [dataset, opening]);
  return (
    <div className="embed-room" aria-hidden="true">
      <EmbedChart dataset={dataset} day={opening.at} columns={placed} />
    </div>
  );
}

function Card({ dataset, base, state, details, topic }: ChartProps & { topic: Selection }) {
  const id = cardId(topic);
  const name =
    topic.kind === 'actor' ? dataset.actors.get(topic.id)?.name : dataset.countries.get(topic.code)?.name;
  return (
    <article
      popover="auto"
      id={id}
      className="embed-card"
      aria-labelledby={`${id}-h`}
      onBeforeToggle={() => topic.kind === 'actor' && details.ask(topic.id)}
    >
      <button type="button" className="embed-close" popoverTarget={id} popoverTargetAction="hide">
        {lateCopy.embed.close}
      </button>
      <CardContent
        {...{ dataset, base, state, details }}
        selection={topic}
        headingId={`${id}-h`}
        open={false}
      />
      <a
        className="embed-open"
        href={base + formatLink(dataset, select(state, topic))}
        target="_blank"
        rel="noopener"
        aria-label={fill(lateCopy.embed.openPage, { name: name ?? '' })}
      >
        {lateCopy.embed.open}
      </a>
    </article>
  );
}

interface CardContentProps extends ChartProps {
  selection: Selection;
  headingId: string;
  open: boolean;
}

function CardContent({ dataset, base, state, details, selection, headingId, open }: CardContentProps) {
  const day = state.at;
  return selection.kind === 'actor' ? (
    <ActorCard
      {...{ dataset, details, day, headingId, open }}
      id={selection.id}
      asked={selection.statement}
    />
  ) : (
    <CountryCard
      {...{ dataset, day, headingId }}
      code={selection.code}
      hrefs={hrefsFrom(dataset, base, state)}
    />
  );
}

/** A card's id, as its mark names it. */
function cardId(topic: Selection): string {
  return topic.kind === 'actor' ? `actor-${topic.id}` : `country-${topic.code.toLowerCase()}`;
}
