import type { PointerEvent } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, daysBetween } from '../model/day.ts';
import type { TimelineLayout } from '../layout/timeline.ts';
import { dayFraction } from '../layout/timelineAxis.ts';
import { percent } from './TimelineBands.tsx';

interface TimelineLinesProps {
  dataset: Dataset;
  layout: Pick<TimelineLayout, 'axis' | 'events'>;
  day: Day;
  /** The earlier date that it is compared with; null: with none. */
  from: Day | null;
  /** Null where the date stands. */
  onDrag: ((day: Day) => void) | null;
}

/** Lines down the rows: months, events, and the date, which can be pulled. */
export function TimelineLines({ dataset, layout, day, from, onDrag }: TimelineLinesProps) {
  const { firstDay, lastDay } = dataset.question;
  const pull = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (!onDrag || !currentTarget.hasPointerCapture(pointerId)) return;
    const box = currentTarget.parentElement?.getBoundingClientRect();
    if (!box) return;
    const share = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    onDrag(addDays(firstDay, Math.round(share * daysBetween(firstDay, lastDay))));
  };
  return (
    <div className="timeline-cover" aria-hidden="true">
      {layout.axis.map(({ day: month, x }) => (
        <i key={month} className="timeline-month" style={{ left: percent(x) }} />
      ))}
      {layout.events.map(({ event, x }) => (
        <i key={event.statement} className="timeline-event-line" style={{ left: percent(x) }} />
      ))}
      {from !== null && (
        <i className="timeline-from" style={{ left: percent(dayFraction(dataset.question, from)) }} />
      )}
      <div
        className={onDrag ? 'timeline-date can-pull' : 'timeline-date'}
        style={{ left: percent(dayFraction(dataset.question, day)) }}
        onPointerDown={({ currentTarget, pointerId, button }) => {
          if (onDrag && button === 0) currentTarget.setPointerCapture(pointerId);
        }}
        onPointerMove={pull}
      />
    </div>
  );
}
