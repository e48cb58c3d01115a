import type { Dataset } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { stanceLabel } from '../model/describe.ts';
import { copy, fill } from '../model/load.ts';
import type { Standing } from '../model/select.ts';

interface MovedListProps {
  dataset: Dataset;
  standings: readonly Standing[];
  actorHref: (id: string) => string;
}

/** Who had moved by the date, in words: the rings of the chart as a list, latest first. */
export function MovedList({ dataset, standings, actorHref }: MovedListProps) {
  const moved = standings
    .flatMap(({ actor, shift }) => (shift ? [{ actor, shift }] : []))
    .toSorted((a, b) => (a.shift.on < b.shift.on ? 1 : -1));
  return (
    <section className="moved" aria-labelledby="moved-title">
      <h2 id="moved-title">{copy.moved.title}</h2>
      {moved.length === 0 && <p>{copy.moved.none}</p>}
      <ul>
        {moved.map(({ actor, shift }) => (
          <li key={actor.id}>
            <a href={actorHref(actor.id)}>
              {actor.name}
            </a>{' '}
            {fill(copy.moved.line, {
              from: stanceLabel(dataset, shift.from),
              to: stanceLabel(dataset, shift.to),
              day: formatDay(shift.on),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
