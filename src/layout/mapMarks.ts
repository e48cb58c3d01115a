/** Second stage of the map: countries too small to be pressed become round marks, moved apart where they crowd. */
import { least, polygonContains } from 'd3';
import type { CountryShape, Edges, Outline, Point, ProjectedPart } from './mapPaths.ts';

/** A round mark in the part's plane at one scale, px. */
export interface MapMark {
  code: string;
  x: number;
  y: number;
  /** Where the country lies: a leader line ends there. Null where the mark stands on it. */
  from: Point | null;
}

/** A country smaller than this is shown by a mark, whose target is as large; px. */
export const MARK_SIZE = 24;

/** Where a crowded mark may go: rings around its country, nearest first. */
const RINGS = [18, 26, 34, 44, 56, 70, 86, 104];
const DIRECTIONS = 16;
/** What a place costs beside its distance: to cover another country, to lead a line past another mark. */
const OVER_LAND = 20;
const PAST_MARK = 30;
const ACROSS_LINE = 40;
const ROUNDS = 4;

/** True for a country that gets a mark at a scale. */
export function isMarked({ size }: CountryShape, scale: number): boolean {
  return size * scale < MARK_SIZE;
}

/**
 * Places the marks of a part at a scale, no two of them nearer than they are wide. The larger country keeps its
 * place; a mark for which there is none within reach is left out, and its shape stays.
 */
export function placeMarks(part: ProjectedPart, scale: number, bounds: Edges): MapMark[] {
  const small = part.countries
    .filter((country) => country.anchor && isMarked(country, scale))
    .toSorted((a, b) => b.size - a.size);
  let placed: MapMark[] = [];
  // The first round fills the plane, the others look again at each mark among all others.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const country of small) {
      const others = placed.filter(({ code }) => code !== country.code);
      const mark = placeOne(part, country, others, scale, bounds);
      placed = mark ? [...others, mark] : others;
    }
  }
  return placed;
}

function placeOne(
  part: ProjectedPart,
  { code, anchor, home: isHome }: CountryShape,
  others: readonly MapMark[],
  scale: number,
  bounds: Edges,
): MapMark | null {
  if (!anchor) return null;
  const home: Point = [anchor[0] * scale, anchor[1] * scale];
  const isFree = ([x, y]: Point): boolean =>
    others.every((mark) => Math.hypot(mark.x - x, mark.y - y) >= MARK_SIZE);
  const past = others.filter(({ x, y }) => isFreeOfHome([x, y], home));
  if (isFree(home) && (!isHome || isInside(home, bounds)))
    return { code, x: home[0], y: home[1], from: null };
  const costOf = (place: Point): number =>
    Math.hypot(place[0] - home[0], place[1] - home[1]) +
    (isOnLand(part, place, scale) ? OVER_LAND : 0) +
    past.filter(({ x, y }) => distanceToLine([x, y], home, place) < MARK_SIZE / 2).length * PAST_MARK +
    others.filter(({ x, y, from }) => from !== null && cross(home, place, from, [x, y])).length * ACROSS_LINE;
  const best = least(
    candidates(home).filter((place) => isFree(place) && (!isHome || isInside(place, bounds))),
    costOf,
  );
  return best ? { code, x: best[0], y: best[1], from: home } : null;
}

function isFreeOfHome([x, y]: Point, home: Point): boolean {
  return Math.hypot(x - home[0], y - home[1]) > MARK_SIZE / 2;
}

function isInside([x, y]: Point, { left, right, top, bottom }: Edges): boolean {
  const room = MARK_SIZE / 2;
  return x >= left + room && x <= right - room && y >= top + room && y <= bottom - room;
}

/** True where land lies under a place of the plane, that of one country left out. */
export function isOnLand(part: ProjectedPart, place: Point, scale: number, but?: string): boolean {
  return (
    part.countries.some((country) => country.code !== but && covers(country, place, scale)) ||
    part.others.some((other) => covers(other, place, scale))
  );
}

/** True where an outline lies around a place of the plane. */
export function covers({ ring, edges }: Outline, [px, py]: Point, scale: number): boolean {
  const [x, y] = [px / scale, py / scale];
  if (x < edges.left || x > edges.right || y < edges.top || y > edges.bottom) return false;
  return polygonContains(ring, [x, y]);
}

function candidates([x, y]: Point): Point[] {
  return RINGS.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, index): Point => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
}

function distanceToLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length ** 2;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - at * (x1 - x0), y - y0 - at * (y1 - y0));
}

/** True where two lines cross. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turns(a, b, c) !== turns(a, b, d) && turns(c, d, a) !== turns(c, d, b);
}

function turns([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
}
