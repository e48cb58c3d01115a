/**
 * A data folder may word single sentences of the interface in its own way. What it has of a file of words goes over
 * the words of this project, and has to fit them: no key that is not known, and each sentence with the same places.
 */
import { describeFound, describePath, type Problem, type Report } from './parseProblems.ts';

/** Any part of a file of words. */
export type Words = string | readonly Words[] | { readonly [key: string]: Words };

/** The words with those of a data folder over them, and every problem of the latter, told of `file`. */
export function parseWords(
  file: string,
  base: Words,
  own: unknown,
): { words: Words; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (path, found, allowed, choice) => {
    const field = describePath(own, path);
    problems.push({ file, field, found: describeFound(found), allowed, path, ...(choice && { choice }) });
  };
  const merge = (words: Words, over: unknown, path: readonly PropertyKey[]): Words => {
    if (typeof words === 'string') return mergeSentence(words, over, path);
    if (isList(words)) return mergeList(words, over, path);
    if (typeof over !== 'object' || over === null || Array.isArray(over)) {
      report(path, over, `{…} with some of ${Object.keys(words).join(', ')}`);
      return words;
    }
    const merged: Record<string, Words> = { ...words };
    for (const [key, value] of Object.entries(over)) {
      const known = Object.hasOwn(words, key) ? words[key] : undefined;
      const from = Object.keys(words);
      if (known === undefined) report([...path, key], value, `only ${from.join(', ')}`, { given: key, from });
      else merged[key] = merge(known, value, [...path, key]);
    }
    return merged;
  };
  const mergeSentence = (words: string, over: unknown, path: readonly PropertyKey[]): Words => {
    const places = placesIn(words);
    const fits = typeof over === 'string' && placesIn(over).join() === places.join();
    if (!fits)
      report(path, over, places.length === 0 ? 'a text without places' : `a text with ${list(places)}`);
    return fits ? over : words;
  };
  /** A list is taken whole; each of its entries has to be like the first one here. */
  const mergeList = (words: readonly Words[], over: unknown, path: readonly PropertyKey[]): Words => {
    const [like] = words;
    if (!Array.isArray(over) || like === undefined) {
      report(path, over, 'a list […]');
      return words;
    }
    return over.map((entry: unknown, index) => merge(like, entry, [...path, index]));
  };
  return { words: own === undefined ? base : merge(base, own, []), problems };
}

/** Deciding by `Array.isArray` alone, TypeScript takes a list that cannot be changed for none. */
function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words);
}

/** The places of a sentence, each once, in one order. */
function placesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();
}

function list(places: readonly string[]): string {
  return places.map((place) => `{${place}}`).join(', ');
}
