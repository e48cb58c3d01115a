import type { Tone } from '../model/dataset.ts';
import type { MapFill, MapStanding } from '../model/mapStanding.ts';
import { patternId, stripesId, type PatternKind } from './MapPatterns.tsx';

/** The class of an area's filling; one with a position is dimmed where a search finds others (`match` false). */
export function areaClass(fill: MapFill, match: boolean | null = null): string {
  const name = `area area-${fill.kind === 'held' ? fill.stance.tone : fill.kind}`;
  return match === false && (fill.kind === 'held' || fill.kind === 'differs') ? `${name} no-match` : name;
}

/** The pattern of a filling that has one, from those whose ids begin with `name`; the style sheet has plain colours. */
export function areaFill(fill: MapFill, name: string): string | undefined {
  const tones = stripesOf(fill);
  if (tones) return `url(#${stripesId(name, tones)})`;
  const kind = PATTERNS[fill.kind === 'held' ? fill.stance.tone : fill.kind];
  return kind && `url(#${patternId(name, kind)})`;
}

const PATTERNS: Partial<Record<Tone | MapFill['kind'], PatternKind>> = {
  'for-limited': 'hatch',
  'against-limited': 'hatch-against',
  apart: 'cross',
  'none-by-this-date': 'dots',
  'looked-for': 'lines',
};

/** The tones of a country whose leaders differ; null for every other. */
export function stripesOf(fill: MapFill): Tone[] | null {
  return fill.kind === 'differs' ? fill.stances.map(({ tone }) => tone) : null;
}

/** The tones of all countries whose leaders differ, each set once. */
export function distinctStripes(standings: readonly MapStanding[]): Tone[][] {
  const sets = standings.map(({ fill }) => stripesOf(fill));
  return [...new Map(sets.flatMap((one) => (one ? [[one.join(' '), one] as const] : []))).values()];
}
