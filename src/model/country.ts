/** What a dataset knows of countries and bodies; a question may have none. */
import type { Actor, Country, Dataset } from './dataset.ts';

/** The country or body of an actor; null for one of none. */
export function countryOf(dataset: Dataset, actor: Actor | undefined): Country | null {
  return dataset.countries.get(actor?.country ?? '') ?? null;
}

/** Whether any actor is of a country or body: else nothing is counted, grouped or ordered by them. */
export function hasCountries({ actorsByCountry }: Dataset): boolean {
  return actorsByCountry.size > 0;
}
