/** Finding actors and countries by what people type, ignoring case and diacritics. */
import { countryOf } from './country.ts';
import type { Actor, Country, Dataset } from './dataset.ts';

/** One thing that can be found. */
export type Findable =
  { kind: 'actor'; actor: Actor; country: Country | null } | { kind: 'country'; country: Country };

/** A dataset prepared for searching; made once. */
export interface SearchIndex {
  entries: readonly Entry[];
}

interface Entry {
  item: Findable;
  /** Names that a match at their beginning ranks first. */
  names: readonly string[];
  /** Everything that can be matched, folded, one space before each part. */
  text: string;
}

/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Letters without diacritics. */
const PLAIN = /^[ -~]*$/;

/** Lower case without diacritics: "Rinkēvičs" and "rinkevics" become one. */
export function foldText(text: string): string {
  // Most names; a browser takes milliseconds until it is ready for the rest.
  if (PLAIN.test(text)) return text.toLowerCase();
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return base.replace(/[øłđðıßæœþ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Datasets never change, and what is prepared of one is kept as long as it is. */
const indexes = new WeakMap<Dataset, SearchIndex>();

/** Names, short names, aliases, offices and countries, prepared for searching once. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  const index = indexes.get(dataset) ?? createSearchIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

function createSearchIndex(dataset: Dataset): SearchIndex {
  const countries = [...dataset.countries.values()].map((country): Entry => {
    return toEntry({ kind: 'country', country }, [country.name, ...country.aliases], [country.code]);
  });
  const actors = [...dataset.actors.values()].map((actor): Entry => {
    const country = countryOf(dataset, actor);
    const names = [actor.shortName, actor.name, ...actor.aliases];
    const places = country ? [country.name, ...country.aliases] : [];
    return toEntry({ kind: 'actor', actor, country }, names, [...actor.offices, ...places]);
  });
  return { entries: [...actors, ...countries] };
}

/**
 * Everything in which each typed word begins some word, best first: a name that begins with what was typed,
 * then a word of a name, then an office or a country. Empty for an empty query.
 */
export function search(index: SearchIndex, query: string): Findable[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const typed = words.join(' ');
  return index.entries
    .filter((entry) => words.every((word) => entry.text.includes(` ${word}`)))
    .map((entry) => ({ entry, rank: rankOf(entry, typed, words) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry.item);
}

/** The ids of the actors that a query finds; null where nothing was asked. */
export function searchActors(index: SearchIndex, query: string): ReadonlySet<string> | null {
  if (wordsOf(query).length === 0) return null;
  const found = search(index, query).flatMap((item) => (item.kind === 'actor' ? [item.actor.id] : []));
  return new Set(found);
}

function toEntry(item: Findable, names: readonly string[], more: readonly string[]): Entry {
  const folded = names.map((name) => wordsOf(name).join(' '));
  return { item, names: folded, text: ` ${[...folded, ...more.flatMap(wordsOf)].join(' ')}` };
}

/** The folded words of a text, without the punctuation between them. */
function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '');
}

function rankOf(entry: Entry, typed: string, words: readonly string[]): number {
  if (entry.names.some((name) => name.startsWith(typed))) return 0;
  const inNames = words.every((word) => entry.names.some((name) => ` ${name}`.includes(` ${word}`)));
  return inNames ? 1 : 2;
}
