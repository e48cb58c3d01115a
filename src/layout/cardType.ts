/** How text on a share image is set, and how it is made to fit. Widths come from the fonts themselves. */
import { wrapText, type Measure, type Type } from './text.ts';

/** A piece of text on a card: of which family, how large, how heavy. */
export interface CardType extends Type {
  family: 'serif' | 'sans';
}

/** Real width of a line on a card, px. */
export type CardMeasure = Measure<CardType>;

/** Lines of one size. */
export interface FittedText {
  lines: string[];
  type: CardType;
  /** From one baseline to the next, px. */
  leading: number;
}

/** The room a text has, the sizes it may take (largest first), and how it is set. */
export interface TextBox {
  room: number;
  height: number;
  sizes: readonly number[];
  family: CardType['family'];
  bold?: boolean;
  /** Distance of baselines as a share of the size. */
  leading?: number;
  /** Lines of about one length; else only where the last would hold a single word. */
  balanced?: boolean;
}

const LEADING = 1.25;
const ELLIPSIS = '…';

/**
 * Sets text at the largest size at which it fits its box whole. Where none does, it is cut at the smallest,
 * at a word, and ends with an ellipsis and with `close`: what closes the text (a quotation mark).
 */
export function fitText(text: string, box: TextBox, measure: CardMeasure, close = ''): FittedText {
  const whole = text.trim().replace(/\s+/g, ' ') + close;
  const set = (size: number): FittedText => {
    const type = { family: box.family, size, bold: box.bold ?? false };
    const leading = Math.round(size * (box.leading ?? LEADING));
    return { lines: wrapText(whole, box.room, type, measure), type, leading };
  };
  const fitted = box.sizes.map(set).find((one) => isWhole(one, box, measure));
  if (!fitted) return cutText(set(box.sizes.at(-1) ?? 0), box, measure, close);
  const lonely = fitted.lines.length > 1 && fitted.lines.at(-1)?.includes(' ') === false;
  return box.balanced || lonely ? balance(fitted, whole, box.room, measure) : fitted;
}

/** How many lines a box holds; one at least. */
function linesIn({ height }: TextBox, leading: number): number {
  return Math.max(1, Math.floor(height / leading));
}

function isWhole({ lines, type, leading }: FittedText, box: TextBox, measure: CardMeasure): boolean {
  return lines.length <= linesIn(box, leading) && lines.every((line) => measure(line, type) <= box.room);
}

function cutText(set: FittedText, box: TextBox, measure: CardMeasure, close: string): FittedText {
  const { type, leading } = set;
  const end = ELLIPSIS + close;
  const kept: string[] = [];
  for (const line of set.lines.slice(0, linesIn(box, leading))) {
    kept.push(line);
    // A word that is wider than the box ends the text: nothing after it would read as it was said.
    if (measure(line, type) > box.room) break;
  }
  const last = (kept.pop() ?? '').replace(close, '');
  return { type, leading, lines: [...kept, cutLine(last, end, (line) => measure(line, type) <= box.room)] };
}

/** The longest beginning of a line that fits with `end` after it: whole words, or letters of a lone word. */
function cutLine(line: string, end: string, fit: (line: string) => boolean): string {
  const words = line.split(' ');
  for (let count = words.length; count > 0; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:–—-]+$/, '');
    if (fit(start + end)) return start + end;
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 0 && !fit(letters.join('') + end)) letters.pop();
  return letters.join('') + end;
}

/** Narrows the lines as far as their number allows, so that no single word is left for the last one. */
function balance(fitted: FittedText, text: string, room: number, measure: CardMeasure): FittedText {
  const { lines, type } = fitted;
  if (lines.length === 1) return fitted;
  let [low, high] = [room / 2, room];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const narrow = wrapText(text, middle, type, measure);
    const good = narrow.length === lines.length && narrow.every((line) => measure(line, type) <= middle);
    if (good) high = middle;
    else low = middle;
  }
  return { ...fitted, lines: wrapText(text, high, type, measure) };
}

/** The first of several wordings, longest first, that fits on one line; the last one, cut, where none does. */
export function fitVariant(
  variants: readonly string[],
  room: number,
  type: CardType,
  measure: CardMeasure,
): string {
  const fits = (line: string): boolean => measure(line, type) <= room;
  const last = variants.at(-1);
  return variants.find(fits) ?? (last === undefined ? '' : cutLine(last, ELLIPSIS, fits));
}
