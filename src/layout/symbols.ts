/** The shapes of marks: one per tone, so that a stance is never told by colour alone. Paths about 0,0. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, type SymbolType } from 'd3';
import type { Tone } from '../model/dataset.ts';
import { rounded } from './round.ts';

const SHAPES: Record<Tone, SymbolType> = {
  for: symbolCircle,
  'for-limited': symbolCircle,
  open: symbolCircle,
  against: symbolSquare,
  apart: symbolDiamond,
  none: symbolCircle,
};

/** Areas in square px that make the shapes look equally large. */
const MARK_AREA: Record<Tone, number> = {
  for: 92,
  'for-limited': 92,
  open: 92,
  against: 88,
  apart: 76,
  none: 92,
};
const RING_AREA: Record<Tone, number> = {
  for: 250,
  'for-limited': 250,
  open: 250,
  against: 240,
  apart: 160,
  none: 250,
};
const PIP_AREA: Record<Tone, number> = {
  for: 30,
  'for-limited': 30,
  open: 30,
  against: 28,
  apart: 24,
  none: 30,
};

/** A speaker's mark. */
export function markPath(tone: Tone): string {
  return pathOf(tone, MARK_AREA);
}

/** The ring around a mark that tells where its speaker stood before. */
export function ringPath(tone: Tone): string {
  return pathOf(tone, RING_AREA);
}

/** The small sign after a country that has speakers elsewhere too. */
export function pipPath(tone: Tone): string {
  return pathOf(tone, PIP_AREA);
}

function pathOf(tone: Tone, areas: Record<Tone, number>): string {
  const draw = symbol(SHAPES[tone], areas[tone]);
  return rounded(draw() ?? '');
}
