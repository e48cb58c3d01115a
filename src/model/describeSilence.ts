import type { Country, Dataset } from './dataset.ts';
import { formatDay } from './day.ts';
import { fill } from './load.ts';
import { lateCopy } from './loadLate.ts';
import type { Silence } from './position.ts';

/** Why there is nothing to show of a country: one of the three kinds of silence. */
export function describeSilence(dataset: Dataset, country: Country, silence: Silence): string {
  switch (silence) {
    case 'none-by-this-date': {
      const first = dataset.statementsByCountry.get(country.code)?.[0];
      return fill(lateCopy.country.silentYet, {
        day: formatDay(first?.publicOn ?? dataset.question.firstDay),
      });
    }
    case 'looked-for':
      return fill(lateCopy.country.silentLookedFor, { day: formatDay(country.lookedFor ?? '') });
    case 'not-looked-for':
      return lateCopy.country.silentNotLookedFor;
  }
}
