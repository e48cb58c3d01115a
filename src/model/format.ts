/** Short strings: lists, and who somebody is. */
import type { Country } from './dataset.ts';
import { copy, fill } from './load.ts';

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
