import { memo } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy } from '../model/load.ts';

interface EventListProps {
  dataset: Dataset;
  day: Day;
  hrefs: {
    /** The view at another date. */
    dayHref: (day: Day) => string;
    statementHref: (actor: string, id: string) => string;
  };
}

/** The events ticked on the slider: each leads to its date, and to the statement it rests on. */
export const EventList = memo(function EventList({ dataset, day, hrefs }: EventListProps) {
  if (dataset.events.length === 0) return null;
  return (
    <section className="events" aria-labelledby="events-title">
      <h2 id="events-title">{copy.events.title}</h2>
      <ol>
        {dataset.events.map((event) => {
          const actor = dataset.statementById.get(event.statement)?.actor ?? '';
          return (
            <li key={event.statement}>
              <a href={hrefs.dayHref(event.date)} aria-current={event.date === day ? 'date' : undefined}>
                <time dateTime={event.date}>{formatDay(event.date)}</time>
              </a>{' '}
              {event.label}{' '}
              <a
                className="event-source"
                href={hrefs.statementHref(actor, event.statement)}
                aria-label={`${copy.events.source}: ${event.label}`}
              >
                {copy.events.source}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
});
