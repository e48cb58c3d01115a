/** The map at one scale: which countries are marks, and which names there is room for. */
import { placeLabels, type MapLabel } from './mapLabels.ts';
import { placeMarks, type MapMark } from './mapMarks.ts';
import type { MapShapes } from './mapFile.ts';
import { projectMap, type Edges, type ProjectedMap, type ProjectedPart } from './mapPaths.ts';

/** Marks and names of one part, in its plane at a scale. */
export interface PlacedPart {
  marks: MapMark[];
  labels: MapLabel[];
}

/** The scales that marks and names are placed for; between two of them those of the smaller hold. */
export const MAP_SCALES = [1, 1.4, 2, 2.8, 4, 5.6, 8, 12] as const;

/** The scale that marks and names are placed for where the map is shown at `scale`. */
export function scaleStep(scale: number): number {
  return MAP_SCALES.findLast((step) => step <= scale + 1e-6) ?? 1;
}

/** Places marks and names of the main part at a step of the scale, and of the insets, which do not change. */
export function layoutMap(map: ProjectedMap, names: ReadonlyMap<string, string>, step: number): PlacedPart[] {
  return map.parts.map((part, index) =>
    index === 0 ? layoutPart(part, names, step, false) : layoutPart(part, names, 1, true),
  );
}

/** A map that is never moved or zoomed, with all that is drawn on it. */
export interface StillMap {
  map: ProjectedMap;
  placed: PlacedPart[];
}

/** The map at rest, `width` px wide: each part marks and names the countries that are at home in it. */
export function layoutStillMap(
  shapes: MapShapes,
  names: ReadonlyMap<string, string>,
  width: number,
): StillMap {
  const map = projectMap(shapes, width, true);
  return { map, placed: map.parts.map((part) => layoutPart(part, names, 1, true)) };
}

function layoutPart(
  whole: ProjectedPart,
  names: ReadonlyMap<string, string>,
  scale: number,
  homeOnly: boolean,
): PlacedPart {
  const bounds = boundsOf(whole, scale);
  // What cannot be moved names the countries that it is there for, and leaves the others alone.
  const part = homeOnly ? { ...whole, countries: whole.countries.filter(({ home }) => home) } : whole;
  const marks = placeMarks(part, scale, bounds);
  return { marks, labels: placeLabels(part, marks, names, scale, bounds) };
}

/** Where marks and names may stand: at rest inside the part's box, on a plane that is moved anywhere. */
function boundsOf({ box, top }: ProjectedPart, scale: number): Edges {
  if (scale > 1) return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  return { left: 0, top, right: box.width, bottom: box.height };
}
