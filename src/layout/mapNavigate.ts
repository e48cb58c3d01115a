/** Arrow keys on the map: the nearest country in a direction. */
import { least } from 'd3';
import type { MoveKey } from './navigate.ts';
import type { ProjectedMap } from './mapPaths.ts';

/** A country that can be focused: its code, its part, and its middle in the drawing at rest, px. */
export interface MapStop {
  code: string;
  part: number;
  x: number;
  y: number;
  /** The same in the plane of its part. */
  own: [number, number];
}

const DIRECTIONS: Partial<Record<MoveKey, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What one px aside costs against one px ahead. */
const ASIDE = 2;

/** Every country once, in the part where it is at home, in the order of the data. */
export function stopsOfMap(map: ProjectedMap): MapStop[] {
  return map.parts.flatMap(({ box, countries }, part) =>
    countries.flatMap(({ code, home, anchor }) =>
      home && anchor ? [{ code, part, x: box.x + anchor[0], y: box.y + anchor[1], own: anchor }] : [],
    ),
  );
}

/**
 * The stop that a key leads to from a country: the nearest one in the direction of an arrow, the first or last of
 * all for Home and End. At an edge one stays.
 */
export function nextOnMap(stops: readonly MapStop[], from: string | null, key: MoveKey): MapStop | null {
  const current = stops.find(({ code }) => code === from);
  if (!current || key === 'Home') return stops[0] ?? null;
  const direction = DIRECTIONS[key];
  if (!direction) return stops.at(-1) ?? null;
  const [dx, dy] = direction;
  const ahead = (stop: MapStop): number => (stop.x - current.x) * dx + (stop.y - current.y) * dy;
  const aside = (stop: MapStop): number => Math.abs((stop.x - current.x) * dy + (stop.y - current.y) * dx);
  const beyond = stops.filter((stop) => ahead(stop) > 0 && ahead(stop) >= aside(stop) / 2);
  return least(beyond, (stop) => ahead(stop) + ASIDE * aside(stop)) ?? current;
}
