/** The shapes of marks: one per tone, so that a stance is never told by colour alone. Paths about 0,0. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import type { Tone } from '../model/dataset.ts';
import { rounded } from './round.ts';

/** A shape, and the areas in square px at which it looks as large as the others. */
interface Shape {
  type: SymbolType;
  mark: number;
  ring: number;
  pip: number;
}

const CIRCLE: Shape = { type: symbolCircle, mark: 92, ring: 250, pip: 30 };
const SQUARE: Shape = { type: symbolSquare, mark: 88, ring: 240, pip: 28 };
const TRIANGLE: Shape = { type: symbolTriangle, mark: 74, ring: 184, pip: 26 };
/** The same on its tip. */
const TIP: Shape = {
  ...TRIANGLE,
  type: {
    draw(path, area) {
      const y = Math.sqrt(area / (Math.sqrt(3) * 3));
      path.moveTo(0, y * 2);
      path.lineTo(-Math.sqrt(3) * y, -y);
      path.lineTo(Math.sqrt(3) * y, -y);
      path.closePath();
    },
  },
};
const DIAMOND: Shape = { type: symbolDiamond, mark: 76, ring: 160, pip: 24 };

const SHAPES: Record<Tone, Shape> = {
  'for-strong': TRIANGLE,
  for: CIRCLE,
  'for-limited': CIRCLE,
  open: CIRCLE,
  'against-limited': SQUARE,
  against: SQUARE,
  'against-strong': TIP,
  apart: DIAMOND,
  none: CIRCLE,
};

/** A speaker's mark. */
export function markPath(tone: Tone): string {
  return pathOf(tone, 'mark');
}

/** The ring around a mark that tells where its speaker stood before. */
export function ringPath(tone: Tone): string {
  return pathOf(tone, 'ring');
}

/** The small sign after a country that has speakers elsewhere too. */
export function pipPath(tone: Tone): string {
  return pathOf(tone, 'pip');
}

function pathOf(tone: Tone, size: 'mark' | 'ring' | 'pip'): string {
  const { type, [size]: area } = SHAPES[tone];
  return rounded(symbol(type, area)() ?? '');
}
