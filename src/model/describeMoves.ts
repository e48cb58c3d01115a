/** Who moved between two dates, in words. */
import type { Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { stanceLabel } from './describe.ts';
import { copy, fill, plural } from './load.ts';
import { comparedCopy } from './loadCompared.ts';
import type { Move } from './moves.ts';

/** "From 24 May 2024 to 30 May 2024, 2 countries and 1 speaker moved from …". */
export function describeMoves(
  from: Day,
  at: Day,
  { countries, speakers }: { countries: number; speakers: number },
): string {
  return fill(countries + speakers === 0 ? comparedCopy.none : comparedCopy.sentence, {
    from: formatDay(from),
    at: formatDay(at),
    countries: plural(copy.countries, countries),
    speakers: plural(copy.speakers, speakers),
  });
}

/** "from Opposes to Supports, within limits on 28 May 2024": what follows the name. */
export function describeMove(dataset: Dataset, { from, to, on }: Move): string {
  return fill(comparedCopy.line, {
    from: stanceLabel(dataset, from),
    to: stanceLabel(dataset, to),
    day: formatDay(on),
  });
}
