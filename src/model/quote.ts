/** Links that open a page at the quoted words. Source: wicg.github.io/scroll-to-text-fragment. */
import type { Quote } from './dataset.ts';

const LONGEST_EXACT = 300;
const EDGE_WORDS = 5;
const FEW_WORDS = 3;

/** Browsers look for words in HTML and plain text; these they show by other means. */
const NOT_TEXT = /\.(pdf|docx?|mp3|mp4|m4a|ogg|wav|webm|mov)$/i;

/**
 * The address of a source that opens at the words of a quote, as a text fragment derived from the selector:
 * short words whole (with their surroundings where they are few), long ones and those of several paragraphs by
 * their first and last words. A document or recording gets its own address.
 */
export function linkToQuote(url: string, quote: Quote): string {
  const { pathname } = new URL(url);
  return NOT_TEXT.test(pathname) ? url : join(url, textDirective(quote));
}

/** The address of a page of ours that opens at the words of a quote, which stand there without surroundings. */
export function linkToOwnQuote(url: string, quote: Quote): string {
  return join(url, textDirective({ ...quote, prefix: '', suffix: '' }));
}

/** An address has one fragment: what it holds already stays, and the directive comes after it. */
function join(url: string, directive: string): string {
  if (url.includes(':~:')) return `${url}&text=${directive}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function textDirective({ exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const words = exact.split(/\s+/);
  // Words given whole have to stand in one block of the page.
  if (words.length > 1 && (exact.length >= LONGEST_EXACT || /[\n\r]/.test(exact))) {
    const edge = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
    return `${encodePart(words.slice(0, edge))},${encodePart(words.slice(-edge))}`;
  }
  if (words.length > FEW_WORDS) return encodePart(words);
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  return [
    before.length > 0 && `${encodePart(before)}-,`,
    encodePart(words),
    after.length > 0 && `,-${encodePart(after)}`,
  ]
    .filter((part) => part !== false)
    .join('');
}

/** Percent-encodes everything the directive's grammar gives a meaning; `-` too, which the built-in leaves. */
function encodePart(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}

/**
 * Context is matched by whole words: drops the word that the 32-character cut may have halved. Quotation marks
 * stay: what is left out next to the words would keep them from being found.
 */
function wholeWords(context: string, edge: 'start' | 'end'): string[] {
  const words = context.split(/\s+/).filter((word) => word !== '');
  const kept = edge === 'end' ? words.slice(1) : words.slice(0, -1);
  return kept.length > 0 ? kept : words;
}
