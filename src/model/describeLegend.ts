import { hasCountries } from './country.ts';
import type { Dataset } from './dataset.ts';
import { copy } from './load.ts';

/** The words of the legend, as a question with or without countries needs them. */
export function describeLegend(dataset: Dataset): typeof copy.legend & { party: string } {
  const { mark, counts } = hasCountries(dataset) ? copy.legend : copy.ofSpeakers;
  return { ...copy.legend, mark, counts, party: dataset.question.party?.legend ?? '' };
}
