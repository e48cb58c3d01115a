/** Proves quotes: the words must stand, to the character, in a stored text of their source. */
import { createHash } from 'node:crypto';
import type { Archive, Quote } from '../model/dataset.ts';

/** A stored text of a source, with the name it is kept under. */
export interface StoredText {
  name: string;
  text: string;
}

/** One quote, and what is wrong with it; null where it is proven. */
export interface QuoteCheck {
  /** Id of the statement it belongs to. */
  statement: string;
  exact: string;
  wrong: string | null;
}

/** Checks every quote of the archive against the stored texts, oldest statement first. */
export function verifyQuotes(archive: Archive, texts: readonly StoredText[]): QuoteCheck[] {
  const textByHash = new Map(texts.map(({ text }) => [hashText(text), text]));
  const quotes = new Map(
    [...archive.details.values()].flatMap(({ statements }) =>
      statements.map(({ id, quote }) => [id, quote] as const),
    ),
  );
  return archive.dataset.statements.flatMap(({ id }) => {
    const quote = quotes.get(id);
    if (!quote) return [];
    return [{ statement: id, exact: quote.exact, wrong: findFault(quote, textByHash.get(quote.sha256)) }];
  });
}

/** The sha256 of a text as UTF-8, in lower-case hex: the name a quote knows its stored text by. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function findFault(quote: Quote, text: string | undefined): string | null {
  if (text === undefined) return 'No stored text has this sha256.';
  // Offsets count code points, so that they mean the same in every language that checks them.
  const characters = [...text];
  const end = quote.offset + [...quote.exact].length;
  if (characters.slice(quote.offset, end).join('') !== quote.exact) {
    const index = text.indexOf(quote.exact);
    if (index < 0) return 'The words do not stand in the stored text.';
    return `The words do not stand at ${quote.offset}; they first stand at ${countCharacters(text, index)}.`;
  }
  const before = [...quote.prefix].length;
  if (characters.slice(Math.max(0, quote.offset - before), quote.offset).join('') !== quote.prefix) {
    return 'The prefix does not stand before the words.';
  }
  if (characters.slice(end, end + [...quote.suffix].length).join('') !== quote.suffix) {
    return 'The suffix does not stand after the words.';
  }
  return null;
}

function countCharacters(text: string, end: number): number {
  return Array.from(text.slice(0, end)).length;
}
