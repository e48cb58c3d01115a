import { memo, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeMark, describeRow } from '../model/describeTimeline.ts';
import { copy, fill } from '../model/load.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import type { PlacedTimelineGroup, TimelineLayout } from '../layout/timeline.ts';
import { dayFraction } from '../layout/timelineAxis.ts';
import { nextInRows, timelineStops } from '../layout/timelineKeys.ts';
import { Flag } from './Sign.tsx';
import { TimelineEvents, TimelineHead } from './TimelineHead.tsx';
import { percent, TimelineBands } from './TimelineBands.tsx';
import { TimelineLines } from './TimelineLines.tsx';
import { TimelineRow, type TimelineLinks } from './TimelineRow.tsx';
import styles from './timeline.css?inline';
import { useAddedStyles } from './useAddedStyles.ts';
import { useMarkFocus } from './useMarkFocus.ts';
import { useRowMovement } from './useRowMovement.ts';

/** What the panel shows. */
export type TimelineSelection =
  { kind: 'actor'; id: string; statement: string | null } | { kind: 'country'; code: string };

interface TimelineProps {
  dataset: Dataset;
  /** The date as it is asked for: the line follows it at once. */
  day: Day;
  /** The earlier date that it is compared with; null: with none. */
  from: Day | null;
  /** The date that the rows are drawn at, which may be a moment behind. */
  drawnDay: Day;
  layout: TimelineLayout;
  links: TimelineLinks;
  selected: TimelineSelection | null;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  /** Somebody may be about to open this actor. */
  onHint: (actorId: string) => void;
  /** Null where the date stands. */
  onDrag: ((day: Day) => void) | null;
  onStep: (day: Day) => void;
  /** True while the page is printed. */
  printed: boolean;
}

/** From this many rows on the browser may leave out those off the screen. */
const MANY = 200;

/** Rows of statements in time under a line that is the date. One tab stop; arrow keys move inside. */
export function Timeline(props: TimelineProps) {
  const { dataset, day, drawnDay, layout, selected, onDrag, onStep } = props;
  useAddedStyles(styles);
  const chart = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => timelineStops(layout), [layout]);
  const { active, pointed, focused } = useMarkFocus(
    chart,
    stops,
    (stop) => {
      const actor = actorOf(dataset, stop);
      if (actor !== null) props.onHint(actor);
    },
    nextInRows,
  );
  useRowMovement(chart, layout);
  const isThere = (id: string | null): boolean => stops.some((stop) => stop.id === id);
  const wanted = [active, selected && stopOf(selected)].find((id) => id && isThere(id));
  const tabStop = wanted ?? stops[0]?.id ?? null;
  const many = layout.groups.reduce((sum, { rows }) => sum + rows.length, 0) > MANY;
  const lines = <TimelineLines {...{ dataset, layout, day, onDrag }} from={props.from} />;
  const classes = ['timeline', layout.stacked && 'is-stacked', many && 'is-long'];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      style={{ '--names': `${layout.names}px` } as CSSProperties}
    >
      <TimelineEvents events={layout.events} height={layout.eventsHeight} day={day} />
      <TimelineHead
        {...{ dataset, day, onDrag, onStep }}
        axis={layout.axis}
        pointed={describePointed(dataset, pointed ?? focused)}
      />
      <p id="timeline-help" hidden>
        {timelineCopy.help}
      </p>
      <div
        ref={chart}
        id="chart"
        role="group"
        aria-label={fill(timelineCopy.label, { asOf: fill(copy.asOf, { day: formatDay(drawnDay) }) })}
        aria-describedby="timeline-help"
        tabIndex={-1}
        className="timeline-plane"
      >
        {!props.printed && lines}
        {!props.printed && <Held {...{ dataset, layout, day }} matches={props.matches} />}
        <Rows {...props} paperLines={props.printed ? lines : null} tabStop={tabStop} />
        {layout.groups.length === 0 && <p>{timelineCopy.nobody}</p>}
      </div>
    </div>
  );
}

/** The bands, up to the date. */
function Held({
  dataset,
  layout,
  day,
  matches,
}: Pick<TimelineProps, 'dataset' | 'layout' | 'day' | 'matches'>) {
  const rest = percent(1 - dayFraction(dataset.question, day));
  return (
    <svg
      className="timeline-cover timeline-bands"
      height={layout.height}
      style={{ clipPath: `inset(0 ${rest} 0 0)` }}
      aria-hidden="true"
      focusable="false"
    >
      <TimelineBands {...{ dataset, layout, matches }} />
    </svg>
  );
}

type RowsProps = Pick<
  TimelineProps,
  'dataset' | 'drawnDay' | 'layout' | 'links' | 'selected' | 'matches' | 'printed'
> & {
  tabStop: string | null;
  /** On paper each row and heading has the lines itself: what goes down all rows would cross the months of each page. */
  paperLines: ReactNode;
};

/** All rows; drawn anew only where something else than the place of the line has changed. */
const Rows = memo(
  function Rows(props: RowsProps) {
    return (
      <ul className="timeline-groups">
        {props.layout.groups.map((placed) => (
          <Group key={placed.group.key} placed={placed} {...props} />
        ))}
      </ul>
    );
  },
  (before, after) =>
    (['dataset', 'drawnDay', 'layout', 'links', 'selected', 'matches', 'printed', 'tabStop'] as const).every(
      (key) => before[key] === after[key],
    ),
);

function Group(props: RowsProps & { placed: PlacedTimelineGroup }) {
  const { placed, dataset, drawnDay, links, selected, matches, tabStop } = props;
  const { country, headed } = placed.group;
  const stop = `country:${country?.code ?? ''}`;
  const tabRow = tabStop?.startsWith('statement:') ? rowOfStop(placed, tabStop) : tabStop;
  return (
    <li
      className={headed ? 'timeline-group is-headed' : 'timeline-group'}
      style={{ '--height': `${placed.height}px` } as CSSProperties}
    >
      {headed && props.paperLines}
      {headed && country && (
        <a
          className="timeline-country"
          href={links.countryHref(country.code)}
          target={links.apart ? '_blank' : undefined}
          rel={links.apart ? 'noopener' : undefined}
          tabIndex={tabStop === stop ? 0 : -1}
          data-stop={stop}
          data-subject={stop}
        >
          <Flag code={country.code} size={16} />
          {country.name}
          {country.party && <span className="timeline-party">‡</span>}
        </a>
      )}
      <ul>
        {placed.rows.map(({ row, track, height, trackHeight }) => (
          <TimelineRow
            key={row.id}
            {...{ dataset, track, height, trackHeight, links }}
            id={row.id}
            name={row.speaker?.actor.shortName ?? country?.name ?? ''}
            flag={row.speaker ? null : (country?.code ?? null)}
            party={row.speaker === null && (country?.party ?? false)}
            label={describeRow(dataset, row, row.track, drawnDay)}
            known={row.known}
            tabStop={tabRow === row.id ? tabStop : null}
            selected={selected !== null && row.id === rowIdOf(selected)}
            selectedStatement={
              selected?.kind === 'actor' && row.standings.some(({ actor }) => actor.id === selected.id)
                ? selected.statement
                : null
            }
            muted={row.speaker?.muted ?? false}
            paperLines={props.paperLines}
            paperDate={props.printed ? dayFraction(dataset.question, drawnDay) : null}
            match={matches && row.standings.some(({ actor }) => matches.has(actor.id))}
          />
        ))}
      </ul>
    </li>
  );
}

function rowOfStop({ rows }: PlacedTimelineGroup, stop: string): string | null {
  const found = rows.find(({ track }) =>
    track.marks.some(({ statement }) => `statement:${statement.id}` === stop),
  );
  return found?.row.id ?? null;
}

function rowIdOf(selected: TimelineSelection): string {
  return selected.kind === 'actor' ? `actor:${selected.id}` : `country:${selected.code}`;
}

function stopOf(selected: TimelineSelection): string {
  if (selected.kind === 'actor' && selected.statement !== null) return `statement:${selected.statement}`;
  return rowIdOf(selected);
}

/** The actor a stop stands for; null where it stands for a country. */
function actorOf(dataset: Dataset, stop: string): string | null {
  const [kind, id = ''] = stop.split(':');
  if (kind === 'actor') return id;
  return dataset.statementById.get(id)?.actor ?? null;
}

/** What a mark says that is pointed at; names say it themselves. */
function describePointed(dataset: Dataset, stop: string | null): string {
  const statement = dataset.statementById.get(stop?.replace('statement:', '') ?? '');
  return statement ? describeMark(dataset, { statement, decides: true }, false) : '';
}
