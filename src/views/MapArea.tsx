import type { Tone } from '../model/dataset.ts';
import type { MapFill } from '../model/mapStanding.ts';
import { stripesId } from './MapPatterns.tsx';

/** The class of an area's filling. */
export function areaClass(fill: MapFill): string {
  return `area area-${fill.kind === 'held' ? fill.stance.tone : fill.kind}`;
}

/** Where the filling is stripes of its own, its reference; the style sheet has the others. */
export function areaFill(fill: MapFill, name: string): string | undefined {
  const tones = stripesOf(fill);
  return tones ? `url(#${stripesId(name, tones)})` : undefined;
}

/** The tones of a country whose leaders differ; null for every other. */
export function stripesOf(fill: MapFill): Tone[] | null {
  return fill.kind === 'differs' ? fill.stances.map(({ tone }) => tone) : null;
}
