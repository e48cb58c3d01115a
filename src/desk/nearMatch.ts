/** Finds the stretch of a text that comes nearest to some words, and how the two differ, word by word. */

/** Words that both have, that only the quote has, or that only the text has. */
export interface MatchPart {
  kind: 'both' | 'quote' | 'text';
  words: readonly string[];
}

/** Fewer words than these are like too many stretches to say anything. */
const FEWEST = 3;
/** The share of the words that may differ. */
const FARTHEST = 0.5;

/**
 * The nearest stretch; null where nothing is near. Approximate matching by edit distance with a free start and end
 * in the text, with words in place of letters (P. H. Sellers, “The theory and computation of evolutionary
 * distances”, Journal of Algorithms 1, 1980).
 */
export function findNearMatch(quote: readonly string[], text: readonly string[]): MatchPart[] | null {
  if (quote.length < FEWEST) return null;
  const rows = fillDistances(quote, text);
  const last = rows[quote.length] ?? [];
  let end = 0;
  for (let at = 1; at <= text.length; at += 1) if ((last[at] ?? 0) < (last[end] ?? 0)) end = at;
  if ((last[end] ?? 0) > quote.length * FARTHEST) return null;
  return joinParts(traceBack(rows, quote, text, end));
}

/** Words and signs, each with the space before it: quotation marks and commas must not make two of one word. */
export function splitWords(text: string): string[] {
  return text.match(/\s?(?:[\p{L}\p{M}\p{N}'-]+|\S)/gu) ?? [];
}

/** The match as one line: [-only in the quote-] {+only in the text+}. */
export function formatMatch(parts: readonly MatchPart[]): string {
  return parts
    .map(({ kind, words }, index) => {
      const joined = words.join('');
      if (kind === 'both') return joined;
      const apart = joined.startsWith(' ') || parts[index - 1]?.kind === 'quote';
      const shown = kind === 'quote' ? `[-${joined.trim()}-]` : `{+${joined.trim()}+}`;
      return apart ? ` ${shown}` : shown;
    })
    .join('')
    .trim();
}

/** Row i, place j: the least number of changed words between the first i of the quote and what ends at j. */
function fillDistances(quote: readonly string[], text: readonly string[]): Uint32Array[] {
  const rows = [new Uint32Array(text.length + 1)];
  for (let i = 1; i <= quote.length; i += 1) {
    const above = rows[i - 1] ?? new Uint32Array(0);
    const row = new Uint32Array(text.length + 1);
    row[0] = i;
    for (let j = 1; j <= text.length; j += 1) {
      const differs = isSame(quote[i - 1], text[j - 1]) ? 0 : 1;
      row[j] = Math.min((above[j - 1] ?? 0) + differs, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    }
    rows.push(row);
  }
  return rows;
}

function isSame(ours: string | undefined, theirs: string | undefined): boolean {
  return ours?.trim() === theirs?.trim();
}

function traceBack(
  rows: readonly Uint32Array[],
  quote: readonly string[],
  text: readonly string[],
  end: number,
): MatchPart[] {
  const parts: MatchPart[] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  let [i, j] = [quote.length, end];
  while (i > 0) {
    const [ours = '', theirs = ''] = [quote[i - 1], text[j - 1]];
    if (j > 0 && isSame(ours, theirs) && at(i, j) === at(i - 1, j - 1)) {
      parts.unshift({ kind: 'both', words: [theirs] });
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && at(i, j) === at(i - 1, j - 1) + 1) {
      parts.unshift({ kind: 'quote', words: [ours] }, { kind: 'text', words: [theirs] });
      [i, j] = [i - 1, j - 1];
    } else if (j > 0 && at(i, j) === at(i, j - 1) + 1) {
      parts.unshift({ kind: 'text', words: [theirs] });
      j -= 1;
    } else {
      parts.unshift({ kind: 'quote', words: [ours] });
      i -= 1;
    }
  }
  return parts;
}

/** Between words that both have, first all of the quote and then all of the text. */
function joinParts(parts: readonly MatchPart[]): MatchPart[] {
  const joined: MatchPart[] = [];
  for (const part of parts) {
    // Words of the quote go before those of the text beside them.
    const after = part.kind === 'quote' && joined.at(-1)?.kind === 'text' ? joined.pop() : undefined;
    const last = joined.at(-1);
    if (last?.kind === part.kind)
      joined[joined.length - 1] = { ...last, words: [...last.words, ...part.words] };
    else joined.push(part);
    if (after) joined.push(after);
  }
  return joined;
}
