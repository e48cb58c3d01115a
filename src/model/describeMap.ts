/** The map in words. */
import type { Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { copy, fill, plural } from './load.ts';
import { mapCopy } from './loadMap.ts';
import type { MapGroup } from './mapStanding.ts';

/** The map in words, for those who do not see it: how many countries have each filling. */
export function describeMap(groups: readonly MapGroup[], day: Day): string {
  const asOf = fill(copy.asOf, { day: formatDay(day) });
  const counts = groups.flatMap(({ label, standings }) => {
    const countries = standings.filter(({ country }) => country.kind === 'country').length;
    return countries === 0 ? [] : [`${label}: ${plural(copy.countries, countries)}`];
  });
  return fill(mapCopy.summary, { asOf, counts: counts.join('; ') });
}
