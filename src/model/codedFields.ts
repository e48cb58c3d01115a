import { hasCountries } from './country.ts';
import { CODED_FIELDS, type Dataset } from './dataset.ts';

/** The coded fields that mean anything in a data set. */
export function codedFieldsOf(dataset: Dataset): (typeof CODED_FIELDS)[number][] {
  const { reach, about } = dataset.question;
  const has: Readonly<Record<string, unknown>> = { reach, about, speaksFor: hasCountries(dataset) || null };
  return CODED_FIELDS.filter((field) => has[field] !== null);
}
