import type { ChangeEvent, KeyboardEvent } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, daysBetween, formatDay } from '../model/day.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import { selectNeighbourDays } from '../model/select.ts';
import type { AxisTick, PlacedEvent } from '../layout/timelineAxis.ts';
import { dayFraction } from '../layout/timelineAxis.ts';
import { percent } from './TimelineBands.tsx';

interface TimelineHeadProps {
  dataset: Dataset;
  day: Day;
  axis: readonly AxisTick[];
  /** What is pointed at, in words; empty where nothing is. */
  pointed: string;
  /** A drag or an arrow key; null where the date stands. */
  onDrag: ((day: Day) => void) | null;
  /** A step to a statement. */
  onStep: (day: Day) => void;
}

/** What stays in sight over the rows: the date, what is pointed at, the months, and the end of the date line to pull. */
export function TimelineHead({ dataset, day, axis, pointed, onDrag, onStep }: TimelineHeadProps) {
  const { firstDay, lastDay } = dataset.question;
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    onDrag?.(addDays(firstDay, Number(event.target.value)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const { previous, next } = selectNeighbourDays(dataset, day);
    const to = event.key === 'PageUp' ? next : previous;
    if (to !== null) onStep(to);
  };
  return (
    <div className="timeline-head">
      <p className="timeline-readout">
        <b>{formatDay(day)}</b> <span aria-hidden="true">{pointed}</span>
      </p>
      <div className="timeline-axis">
        <svg width="100%" height="18" aria-hidden="true" focusable="false">
          {axis.map(({ day: start, x, label }) => (
            <text key={start} x={percent(x)} y="13">
              {label}
            </text>
          ))}
        </svg>
        {onDrag ? (
          <>
            <input
              className="timeline-slider"
              type="range"
              min={0}
              max={daysBetween(firstDay, lastDay)}
              value={daysBetween(firstDay, day)}
              aria-label={timelineCopy.slider}
              aria-valuetext={formatDay(day)}
              aria-describedby="timeline-slider-help"
              onChange={onChange}
              onKeyDown={onKeyDown}
            />
            <span id="timeline-slider-help" hidden>
              {timelineCopy.sliderHelp}
            </span>
          </>
        ) : (
          <span className="timeline-handle" style={{ left: percent(dayFraction(dataset.question, day)) }} />
        )}
      </div>
    </div>
  );
}

interface TimelineEventsProps {
  events: readonly PlacedEvent[];
  height: number;
  day: Day;
}

/** Labels of events over their lines; the list of events on the page leads to their sources. */
export function TimelineEvents({ events, height, day }: TimelineEventsProps) {
  if (events.length === 0) return null;
  return (
    <div className="timeline-events" style={{ height }}>
      {events.map(({ event, x, bottom, height: own }) => (
        <i
          key={event.statement}
          className="timeline-event-line"
          style={{ left: percent(x), height: bottom + own }}
        />
      ))}
      {events.map(({ event, lines, left, bottom }) => (
        <p
          key={event.statement}
          className={event.date > day ? 'timeline-event is-later' : 'timeline-event'}
          style={{ left, bottom }}
        >
          {lines.map((line, index) => (
            <span key={index}>{`${line} `}</span>
          ))}
        </p>
      ))}
    </div>
  );
}
