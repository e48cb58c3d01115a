/** A name in a row, broken into lines, with room for small signs after it. */
import { LINE, NAME_INDENT, ROW, rowHeight } from './frame.ts';
import { textWidth, wrapText, type Type } from './text.ts';

/** A name as it is set in its row. */
export interface Label {
  lines: string[];
  /** Height of the row, px. */
  height: number;
  /** Where the signs begin, px from the row's left edge; and the middle of their line, px from its top. */
  signsX: number;
  signsY: number;
}

/** Room between a name and the signs after it. */
const SIGN_GAP = 6;

/**
 * Sets a name in `room` px (mark or flag included), with `signs` px of signs after it. Signs move down with
 * the last word, or to a line of their own, before any word is broken for their sake.
 */
export function fitLabel(text: string, signs: number, room: number, type: Type): Label {
  const key = `${type.size} ${type.bold} ${signs} ${room} ${text}`;
  const label = known.get(key) ?? setLabel(text, signs, room, type);
  known.set(key, label);
  return label;
}

/** The same names are set at every step of the date; the same label tells a view that nothing changed. */
const known = new Map<string, Label>();

function setLabel(text: string, signs: number, room: number, type: Type): Label {
  const own = room - NAME_INDENT;
  const after = signs === 0 ? 0 : SIGN_GAP + signs;
  const fits = (lines: readonly string[]): boolean => textWidth(lines.at(-1) ?? '', type) + after <= own;
  const wide = wrapText(text, own, type);
  const narrow = wrapText(text, own - after, type);
  if (fits(wide)) return toLabel(wide, wide.length, type);
  const unbroken = narrow.join(' ') === text;
  if (unbroken && fits(narrow)) return toLabel(narrow, narrow.length, type);
  return { ...toLabel(wide, wide.length + 1, type), signsX: NAME_INDENT };
}

function toLabel(lines: string[], rows: number, type: Type): Label {
  return {
    lines,
    height: rowHeight(rows),
    signsX: Math.round(NAME_INDENT + textWidth(lines.at(-1) ?? '', type) + SIGN_GAP),
    signsY: ROW / 2 + (rows - 1) * LINE,
  };
}
