import type { Tone } from '../model/dataset.ts';
import type { MapFill } from '../model/mapStanding.ts';
import { stripesId } from './MapPatterns.tsx';

/** The class of an area's filling; one with a position is dimmed where a search finds others (`match` false). */
export function areaClass(fill: MapFill, match: boolean | null = null): string {
  const name = `area area-${fill.kind === 'held' ? fill.stance.tone : fill.kind}`;
  return match === false && (fill.kind === 'held' || fill.kind === 'differs') ? `${name} no-match` : name;
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
