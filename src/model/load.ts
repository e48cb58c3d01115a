/** The only door from the program to `data/` in a browser: the words of the interface. */
import words from '../data/copy.json';

/** Every sentence the interface shows that is not about one statement. `{name}` marks a place to fill. */
export const copy = words;

/** Fills the `{places}` of a sentence. A place without a value stays as it is, so that a test can find it. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Picks the form of a sentence for a number and fills `{n}`. */
export function plural(forms: { one: string; other: string }, n: number): string {
  return fill(n === 1 ? forms.one : forms.other, { n });
}
