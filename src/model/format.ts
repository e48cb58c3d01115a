/** Short strings: languages, offices, lists. */
import type { Country } from './dataset.ts';
import { copy, fill } from './load.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a BCP 47 language; the code itself where there is none. */
export function formatLanguage(code: string): string {
  return languageNames.of(code) ?? code;
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return fill(copy.listAnd, { list: items.slice(0, -1).join(', '), last });
}

/** Somebody with the country or body they are of: "Ada Quill, Corvia"; without one, the name alone. */
export function formatWho(name: string, country: Country | null): string {
  return country ? fill(copy.who, { name, country: country.name }) : name;
}

/** An office without the country that stands beside it: "President of France" is "President". */
export function formatOffice(office: string, country: Pick<Country, 'name'> | null): string {
  if (!country) return office;
  const place = country.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return office.replace(new RegExp(` of (the )?${place}(?=$|[ ,(])`), '');
}
