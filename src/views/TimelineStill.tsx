import type { Dataset, Day } from '../model/dataset.ts';
import type { TimelineStill as Still } from '../layout/timelineStill.ts';
import { EVENT_LINE } from '../layout/timelineAxis.ts';
import { percent, TimelineBands } from './TimelineBands.tsx';
import { StillGroup } from './TimelineStillRow.tsx';

interface TimelineStillProps {
  dataset: Dataset;
  day: Day;
  still: Still;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  /** The id of the shape that ends the bands at the date. */
  name: string;
}

/** The timeline as a drawing of its own, for pictures: the page's marks and bands, and nothing to press or to pull. */
export function TimelineStill({ dataset, day, still, matches, name }: TimelineStillProps) {
  const { layout, width, height, trackX, trackWidth, rowsTop, monthsY, dateX } = still;
  return (
    <g className="still-timeline">
      <svg x={trackX} width={trackWidth} height={height} overflow="visible">
        <clipPath id={name}>
          <rect x="-14" y={rowsTop} width={dateX + 14} height={layout.height} />
        </clipPath>
        {layout.axis.map(({ day: month, x, label }) => (
          <g key={month}>
            <text className="still-month" x={percent(x)} y={monthsY}>
              {label}
            </text>
            <line className="still-line" x1={percent(x)} x2={percent(x)} y1={rowsTop} y2={height} />
          </g>
        ))}
        <EventLines still={still} />
        <EventLabels {...{ still, day }} />
        <line className="still-date" x1={dateX} x2={dateX} y1={rowsTop - 4} y2={height} />
        <g className="still-bands" clipPath={`url(#${name})`}>
          <g transform={`translate(0 ${rowsTop})`}>
            <TimelineBands {...{ dataset, layout, matches }} />
          </g>
        </g>
      </svg>
      <line className="still-axis" x2={width} y1={rowsTop} y2={rowsTop} />
      <g transform={`translate(0 ${rowsTop})`}>
        {layout.groups.map((placed) => (
          <StillGroup key={placed.group.key} {...{ dataset, still, placed, matches }} />
        ))}
      </g>
    </g>
  );
}

/** The lines of events: down through the rows, and up to their labels. */
function EventLines({ still: { layout, eventsBottom, rowsTop, height } }: { still: Still }) {
  return layout.events.map(({ event, x, bottom, height: own }) => (
    <g key={event.statement}>
      <EventLine x={x} from={rowsTop} to={height} />
      {eventsBottom > 0 && <EventLine x={x} from={eventsBottom - bottom - own} to={eventsBottom} />}
    </g>
  ));
}

function EventLine({ x, from, to }: { x: number; from: number; to: number }) {
  return <line className="still-event-line" x1={percent(x)} x2={percent(x)} y1={from} y2={to} />;
}

/** What the events are, over all of their lines. */
function EventLabels({ still: { layout, eventsBottom }, day }: { still: Still; day: Day }) {
  if (eventsBottom === 0) return null;
  return layout.events.map(({ event, lines, left, bottom, height, width }) => {
    const top = eventsBottom - bottom - height;
    return (
      <g key={event.statement}>
        <rect className="still-ground" x={left} y={top} width={width} height={height} />
        {lines.map((line, index) => (
          <text
            key={index}
            className={event.date > day ? 'still-event is-later' : 'still-event'}
            x={left}
            y={top + index * EVENT_LINE + 11}
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
}
