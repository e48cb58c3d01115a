/** Bodies in a row beside a map that is a picture: each with its sign, its flag and its name. */
import { textWidth, type Measure, type Type } from './text.ts';

/** A body and what stands beside its flag. */
export interface BodyWords {
  code: string;
  words: string;
}

/** A body in its place, px: its left edge and the middle of its row. */
export interface PlacedBody extends BodyWords {
  x: number;
  y: number;
}

/** Bodies in rows, and how they are drawn. */
export interface PlacedBodies<T extends Type> {
  bodies: PlacedBody[];
  type: T;
  /** Side of sign and flag; from a body's left edge to the left edges of its flag and of its words; all px. */
  side: number;
  toFlag: number;
  toWords: number;
  height: number;
}

/** Places bodies in as few rows of `room` px as they need, in sizes that follow from the type. */
export function placeBodies<T extends Type>(
  bodies: readonly BodyWords[],
  room: number,
  type: T,
  measure: Measure<T> = textWidth,
): PlacedBodies<T> {
  const side = Math.round(type.size * 1.25);
  const toFlag = side + Math.round(type.size * 0.4);
  const toWords = toFlag + toFlag;
  const [gap, row] = [Math.round(type.size * 1.6), Math.round(type.size * 2)];
  let [x, y] = [0, row / 2];
  const placed = bodies.map((body): PlacedBody => {
    const width = toWords + Math.ceil(measure(body.words, type));
    if (x > 0 && x + width > room) [x, y] = [0, y + row];
    const own = { ...body, x, y };
    x += width + gap;
    return own;
  });
  return { bodies: placed, type, side, toFlag, toWords, height: placed.length === 0 ? 0 : y + row / 2 };
}
