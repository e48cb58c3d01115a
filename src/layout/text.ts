/**
 * Widths of text without a DOM, so that the browser, Node and a share image agree on every line break.
 * The page is set in each reader's own sans; these are the widths of DejaVu Sans, the widest of the common
 * ones, so that nothing that fits here overlaps anywhere. Accented letters count as their base letter, other
 * scripts as one em.
 */

/** Characters of one width, in hundredths of an em. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["'ijlIJ|", 29],
  [' .,:;!’‘/', 34],
  ['f-‐', 36],
  ['tr()[]', 41],
  ['cszL“”"*?', 57],
  ['kFvxyPaoTY', 61],
  ['ebdghnpquES0123456789$€', 64],
  ['AKVBRXZC', 70],
  ['HNU', 75],
  ['DGOQw&', 82],
  ['mMW%@—', 99],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
);

const BOLD = 1.13;

/** How a piece of text is set: size in px, weight. */
export interface Type {
  size: number;
  bold: boolean;
}

/** Width of one line in px. */
export function textWidth(text: string, type: Type): number {
  const hundredths = known.get(text) ?? hundredthsOf(text);
  known.set(text, hundredths);
  return (hundredths / 100) * type.size * (type.bold ? BOLD : 1);
}

/** The same few hundred names are measured at every step of the date: remembered, at any size and weight. */
const known = new Map<string, number>();

function hundredthsOf(text: string): number {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [...base].reduce((sum, character) => sum + (WIDTHS.get(character) ?? defaultWidth(character)), 0);
}

function defaultWidth(character: string): number {
  return /\p{L}/u.test(character) && character.charCodeAt(0) < 0x500 ? 70 : 100;
}

/** How wide a line is in px; the page's own measure is `textWidth`. */
export type Measure<T extends Type> = (text: string, type: T) => number;

/**
 * Breaks text at spaces into lines no wider than `room` px, as few as possible. A word wider than the room is
 * broken with a hyphen where a consonant begins a syllable, else before any letter after the third; in less room than
 * that it stands alone, uncut.
 */
export function wrapText<T extends Type>(
  text: string,
  room: number,
  type: T,
  measure: Measure<T> = textWidth,
): string[] {
  const fits = (line: string): boolean => measure(line, type) <= room;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => breakWord(one, fits))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && !last.endsWith(HYPHEN) && fits(longer)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const HYPHEN = '-';

/** The word whole where it fits; else its parts, the first as long as can be, none under three letters. */
function breakWord(word: string, fits: (part: string) => boolean): string[] {
  if (fits(word)) return [word];
  const lastOf = (places: RegExp): number | undefined =>
    [...word.matchAll(places)].findLast(({ index }) => fits(word.slice(0, index) + HYPHEN))?.index;
  const cut = lastOf(/(?<=.{3})[b-df-hj-np-tv-z](?=[aeiou].)/g) ?? lastOf(/(?<=.{3})\P{M}/gu);
  if (cut === undefined) return [word];
  return [word.slice(0, cut) + HYPHEN, ...breakWord(word.slice(cut), fits)];
}
