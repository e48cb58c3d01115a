/** Proves quotes: the words must stand in a stored text of their source, at the place the data name. */
import { createHash } from 'node:crypto';
import type { Archive, Quote } from '../model/dataset.ts';
import { findNearMatch, splitWords, type MatchPart } from './nearMatch.ts';
import { normaliseText, type NormalisedText } from './normaliseText.ts';

/** A stored text of a source, with the name it is kept under. */
export interface StoredText {
  name: string;
  text: string;
}

/** One quote, and what is wrong with it. */
export interface QuoteCheck {
  /** Id of the statement it belongs to. */
  statement: string;
  exact: string;
  /** Null where it is proven. */
  wrong: string | null;
  /** True where it is proven by the rule of `normaliseText` only, and not to the character. */
  normalised: boolean;
  /** How the nearest stretch of the stored text differs, where the words do not stand in it. */
  near: MatchPart[] | null;
}

/** Checks every quote of the archive against the stored texts, oldest statement first. */
export function verifyQuotes(archive: Archive, texts: readonly StoredText[]): QuoteCheck[] {
  const textByHash = new Map(texts.map((stored) => [hashText(stored.text), stored] as const));
  const quotes = new Map(
    [...archive.details.values()].flatMap(({ statements }) =>
      statements.map(({ id, quote }) => [id, quote] as const),
    ),
  );
  return archive.dataset.statements.flatMap(({ id }): QuoteCheck[] => {
    const quote = quotes.get(id);
    if (!quote) return [];
    const stored = textByHash.get(quote.sha256);
    const check = stored ? checkQuote(quote, stored.text) : wrong(describeMissing(quote, texts));
    return [{ statement: id, exact: quote.exact, ...check }];
  });
}

/** The sha256 of a text as UTF-8, in lower-case hex: the name a quote knows its stored text by. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

type Outcome = Pick<QuoteCheck, 'wrong' | 'normalised' | 'near'>;

function checkQuote(quote: Quote, text: string): Outcome {
  // Offsets count code points, so that they mean the same in every language that checks them.
  const asWritten = findFault(quote, { characters: [...text], offsets: null }, (words) => [...words]);
  if (asWritten === null) return { wrong: null, normalised: false, near: null };
  const normalised = normaliseText(text);
  const plain = (words: string): readonly string[] => normaliseText(words).characters;
  if (findFault(quote, normalised, plain) === null) return { wrong: null, normalised: true, near: null };
  if (asWritten !== NOWHERE) return wrong(asWritten);
  const elsewhere = findPlace(normalised.characters, plain(quote.exact));
  if (elsewhere !== null) {
    const stand = normalised.offsets[elsewhere] ?? 0;
    const fault = findFault({ ...quote, offset: stand }, normalised, plain);
    return wrong(stand === quote.offset && fault !== null ? fault : describePlace(quote.offset, stand));
  }
  const [words, all] = [plain(quote.exact).join(''), normalised.characters.join('')];
  return { ...wrong(NOWHERE), near: findNearMatch(splitWords(words), splitWords(all)) };
}

const NOWHERE = 'The words do not stand in the stored text.';

/** The first thing that keeps a quote from being proven in a text; null where nothing does. */
function findFault(
  { exact, prefix, suffix, offset }: Quote,
  { characters, offsets }: { characters: readonly string[]; offsets: NormalisedText['offsets'] | null },
  split: (words: string) => readonly string[],
): string | null {
  const start = offsets ? offsets.indexOf(offset) : offset;
  const words = split(exact);
  if (start < 0 || !standsAt(characters, words, start)) {
    const place = findPlace(characters, words);
    return place === null ? NOWHERE : describePlace(offset, offsets ? (offsets[place] ?? 0) : place);
  }
  const before = split(prefix);
  if (!standsAt(characters, before, start - before.length))
    return 'The prefix does not stand before the words.';
  if (!standsAt(characters, split(suffix), start + words.length)) {
    return 'The suffix does not stand after the words.';
  }
  return null;
}

function standsAt(characters: readonly string[], words: readonly string[], start: number): boolean {
  return start >= 0 && words.every((character, index) => characters[start + index] === character);
}

function findPlace(characters: readonly string[], words: readonly string[]): number | null {
  const place = characters.findIndex((_, start) => standsAt(characters, words, start));
  return place < 0 ? null : place;
}

function describePlace(offset: number, stand: number): string {
  return `The words do not stand at ${offset}; they first stand at ${stand}.`;
}

/** Where another text has the words, its name: it may be a newer copy of the page. */
function describeMissing({ exact }: Quote, texts: readonly StoredText[]): string {
  const words = normaliseText(exact).characters;
  const found = texts.find(({ text }) => findPlace(normaliseText(text).characters, words) !== null);
  const none = 'No stored text has this sha256.';
  return found ? `${none} The words stand in ${found.name}, whose sha256 is ${hashText(found.text)}.` : none;
}

function wrong(reason: string): Outcome {
  return { wrong: reason, normalised: false, near: null };
}
