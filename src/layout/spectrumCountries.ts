/** First stage of the spectrum by country: each country once, at its own position. No places yet. */
import type { Stance } from '../model/dataset.ts';
import type { Sort } from '../model/order.ts';
import { countStandings, type CountryStanding } from '../model/select.ts';
import { compareNames, sortGroups, type SpectrumColumn } from './spectrumColumns.ts';

/**
 * Groups countries by their own position; those without one (bodies, countries whose leaders differ or spoke
 * only for themselves) stand in `apart`, a column of its own that shows only when somebody is in it.
 */
export function groupCountries(
  stances: readonly Stance[],
  apart: Stance,
  countries: readonly CountryStanding[],
  order: Sort,
): SpectrumColumn[] {
  const stanceOf = ({ position }: CountryStanding): string =>
    position.kind === 'held' ? position.position.stance : apart.id;
  return [...stances, apart].flatMap((stance) => {
    const held = countries.filter((country) => stanceOf(country) === stance.id);
    if (held.length === 0 && !stance.onScale) return [];
    const groups = held.map(({ country, position, standings }) => ({
      key: `${stance.id}::${country.code}`,
      country,
      inSubgroup:
        position.kind === 'held' &&
        stance.subgroup !== null &&
        position.position.statement.reach === stance.subgroup.reach,
      standings: [],
      small: standings.toSorted((a, b) => compareNames(a.actor.shortName, b.actor.shortName)),
      elsewhere: [],
    }));
    const [above, below] = [groups.filter((one) => !one.inSubgroup), groups.filter((one) => one.inSubgroup)];
    return [
      {
        stance,
        count: countStandings(held.flatMap((country) => country.standings)),
        groups: [...sortGroups(above, order), ...sortGroups(below, order)],
      },
    ];
  });
}
