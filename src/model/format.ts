/** Short strings that the first part of the page needs. */
import { copy, fill } from './load.ts';

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return fill(copy.listAnd, { list: items.slice(0, -1).join(', '), last });
}
