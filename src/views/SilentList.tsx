import { memo } from 'react';
import type { Country, Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { formatList } from '../model/format.ts';
import { copy, fill } from '../model/load.ts';
import { selectSilent } from '../model/select.ts';

interface SilentListProps {
  dataset: Dataset;
  day: Day;
  countryHref: (code: string) => string;
}

/** The three kinds of silence, in quiet lines of names; never as a stance. */
export const SilentList = memo(function SilentList({ dataset, day, countryHref }: SilentListProps) {
  const silent = selectSilent(dataset, day);
  const words = copy.silence;
  const lookedFor = silent.get('looked-for') ?? [];
  const days = [...new Set(lookedFor.map((country) => formatDay(country.lookedFor ?? '')))];
  return (
    <section className="silent" aria-labelledby="silent-title">
      <h2 id="silent-title">{words.title}</h2>
      <Line
        label={words.noneByThisDate}
        countries={silent.get('none-by-this-date') ?? []}
        countryHref={countryHref}
      />
      <Line
        label={fill(words.lookedFor, { days: formatList(days) })}
        countries={lookedFor}
        countryHref={countryHref}
      />
      <Line
        label={words.notLookedFor}
        countries={silent.get('not-looked-for') ?? []}
        countryHref={countryHref}
        rest={words.everyOther}
      />
    </section>
  );
});

interface LineProps {
  label: string;
  countries: readonly Country[];
  countryHref: (code: string) => string;
  rest?: string;
}

function Line({ label, countries, countryHref, rest }: LineProps) {
  if (countries.length === 0 && rest === undefined) return null;
  return (
    <p>
      <span className="silent-label">{label}</span>{' '}
      {countries.map((country, index) => (
        <span key={country.code}>
          <a href={countryHref(country.code)} data-subject={`country:${country.code}`}>
            {country.name}
          </a>
          {index < countries.length - 1 || rest !== undefined ? ', ' : '.'}
        </span>
      ))}
      {rest && `${rest}.`}
    </p>
  );
}
