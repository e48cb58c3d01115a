/**
 * Widths of text without a DOM, so that the browser, Node and a share image agree on every line break.
 * Widths are in hundredths of an em of common system sans fonts (the widest of Segoe UI, Roboto, Helvetica
 * and DejaVu-like fallbacks would waste a third of the room; these are near the wider of the usual ones).
 * Accented letters count as their base letter, other scripts as one em.
 */

/** Characters of one width, in hundredths of an em. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijl'|.,:;!", 28],
  ['ftrI()[]-‐/ “”"', 37],
  ['sczJ?*', 53],
  ['aeghknouvxypbdqLF0123456789$€', 59],
  ['ABCEKPSTVXYZRw&', 68],
  ['DGHNOQU', 76],
  ['mMW%@—', 92],
];

const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([characters, width]) => [...characters].map((character) => [character, width])),
);

const BOLD = 1.07;

/** How a piece of text is set: size in px, weight. */
export interface Type {
  size: number;
  bold: boolean;
}

/** Width of one line in px. */
export function textWidth(text: string, type: Type): number {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '');
  const hundredths = [...base].reduce((sum, character) => sum + (WIDTHS.get(character) ?? defaultWidth(character)), 0);
  return (hundredths / 100) * type.size * (type.bold ? BOLD : 1);
}

function defaultWidth(character: string): number {
  return /\p{L}/u.test(character) && character.charCodeAt(0) < 0x500 ? 68 : 100;
}

/**
 * Breaks text at spaces into lines no wider than `room` px, as few as possible. A word wider than the room
 * stands alone on its line and is not cut.
 */
export function wrapText(text: string, room: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, type) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
