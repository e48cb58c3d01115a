import { memo } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { addDays, formatDay } from '../model/day.ts';
import { stanceLabel } from '../model/describe.ts';
import { copy, fill } from '../model/load.ts';
import { shiftsOfCountry, type Shift } from '../model/position.ts';
import type { Standing } from '../model/select.ts';

interface MovedListProps {
  dataset: Dataset;
  day: Day;
  standings: readonly Standing[];
  hrefs: {
    actorHref: (id: string) => string;
    countryHref: (code: string) => string;
    /** What is shown, compared with an earlier date. */
    fromHref: (day: Day) => string;
  };
}

interface Moved {
  name: string;
  href: string;
  shift: Shift;
}

/** Who had moved by the date, countries first, in words: the rings of the chart as lists, latest first. */
export const MovedList = memo(function MovedList({ dataset, day, standings, hrefs }: MovedListProps) {
  const countries = [...dataset.countries.values()].flatMap((country): Moved[] => {
    const shift = shiftsOfCountry(dataset, country, day).at(-1);
    return shift ? [{ name: country.name, href: hrefs.countryHref(country.code), shift }] : [];
  });
  const speakers = standings.flatMap(({ actor, shift }): Moved[] =>
    shift ? [{ name: actor.name, href: hrefs.actorHref(actor.id), shift }] : [],
  );
  const latest = [...countries, ...speakers]
    .map(({ shift }) => shift.on)
    .toSorted()
    .at(-1);
  return (
    <section className="moved" aria-labelledby="moved-title">
      <h2 id="moved-title">{copy.moved.title}</h2>
      {latest === undefined && <p>{copy.moved.none}</p>}
      <Group title={copy.moved.countries} moved={countries} dataset={dataset} />
      <Group title={copy.moved.speakers} moved={speakers} dataset={dataset} />
      {latest !== undefined && latest > dataset.question.firstDay && (
        <p>
          <a href={hrefs.fromHref(addDays(latest, -1))}>{copy.moved.compare}</a>
        </p>
      )}
    </section>
  );
});

function Group({ title, moved, dataset }: { title: string; moved: Moved[]; dataset: Dataset }) {
  if (moved.length === 0) return null;
  const latestFirst = moved.toSorted((a, b) => (a.shift.on < b.shift.on ? 1 : -1));
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {latestFirst.map(({ name, href, shift }) => (
          <li key={href}>
            <a href={href}>{name}</a>{' '}
            {fill(copy.moved.line, {
              from: stanceLabel(dataset, shift.from),
              to: stanceLabel(dataset, shift.to),
              day: formatDay(shift.on),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
