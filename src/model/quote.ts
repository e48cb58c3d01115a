/** Links that open a source at the quoted words. Source: wicg.github.io/scroll-to-text-fragment. */
import type { Quote } from './dataset.ts';

const LONGEST_EXACT = 300;
const EDGE_WORDS = 5;
const FEW_WORDS = 3;

/**
 * The address of a page that opens at the words of a quote, as a text fragment derived from the selector:
 * short words whole (with their surroundings where they are few), long ones by their first and last words.
 */
export function linkToQuote(url: string, quote: Quote): string {
  const joint = url.includes('#') ? ':~:text=' : '#:~:text=';
  return url + joint + textDirective(quote);
}

function textDirective({ exact, prefix, suffix }: Quote): string {
  const words = exact.split(/\s+/);
  if (exact.length >= LONGEST_EXACT) {
    const start = words.slice(0, EDGE_WORDS).join(' ');
    const end = words.slice(-EDGE_WORDS).join(' ');
    return `${encodePart(start)},${encodePart(end)}`;
  }
  if (words.length > FEW_WORDS) return encodePart(exact);
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  return [before && `${encodePart(before)}-,`, encodePart(exact), after && `,-${encodePart(after)}`].join('');
}

/** Percent-encodes everything the directive's grammar gives a meaning; `-` too, which the built-in leaves. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/**
 * Context is matched by whole words: drops the word that the 32-character cut may have halved. Quotation marks
 * stay: what is left out next to the words would keep them from being found.
 */
function wholeWords(context: string, edge: 'start' | 'end'): string {
  const words = context.trim().split(/\s+/);
  const kept = edge === 'end' ? words.slice(1) : words.slice(0, -1);
  return (kept.length > 0 ? kept : words).join(' ');
}
