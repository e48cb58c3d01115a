/** The only door from the program to `data/` in a browser: the words of the interface. */
import words from '../data/copy.json' with { type: 'json' };

/** Every sentence the interface shows that is not about one statement. `{name}` marks a place to fill. */
export const copy = words;

/**
 * Fills the `{places}` of a sentence. A place without a value stays as it is, so that a test can find it; a value in a
 * script that runs the other way is isolated (UAX 9), so that what stands beside it keeps its order. An address
 * is copied and never isolated, and what holds isolated parts needs it no more.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = String(values[name] ?? place);
    return OTHER_SCRIPT.test(value) && !/^http|\u2068/.test(value) ? `\u2068${value}\u2069` : value;
  });
}

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Letters that run against the words of the interface. */
const OTHER_SCRIPT = FROM_RIGHT.test(words.asOf) ? /[a-z]/i : FROM_RIGHT;

/** Picks the form of a sentence for a number and fills `{n}`. */
export function plural(forms: { one: string; other: string }, n: number): string {
  return fill(n === 1 ? forms.one : forms.other, { n });
}
