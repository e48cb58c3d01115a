/** Third stage of the map: names where there is room for them, and nowhere else. */
import { covers, isMarked, isOnLand, MARK_SIZE, type MapMark } from './mapMarks.ts';
import type { CountryShape, Edges, Point, ProjectedPart } from './mapPaths.ts';
import { textWidth } from './text.ts';

/** A name in the part's plane at one scale; `x`, `y` are the middle of its lines, px. */
export interface MapLabel {
  code: string;
  lines: string[];
  x: number;
  y: number;
}

/** How names are set; `views/map.css` sets type to match. */
export const MAP_LABEL = { size: 12, bold: false };
export const MAP_LABEL_LINE = 14;

/** Room kept free around a name. */
const AIR = 2;
/** How far a name inside its country may stand from the country's middle. */
const SHIFTS = [0, -6, 6, -12, 12, -20, 20, -30, 30];
/** From this width of the plane on (px), marks far from the sea are named over their neighbours. */
const ROOMY = 600;
/** Where a name beside its country or mark may stand: across, down. */
const SIDES: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.8],
  [0.8, -0.8],
  [-0.8, 0.8],
  [-0.8, -0.8],
];

/**
 * Names the countries of a part at a scale: inside their shape where they fit, else beside it over the sea. No name
 * overlaps another, a mark, or another country of the question; one without room is left out.
 */
export function placeLabels(
  part: ProjectedPart,
  marks: readonly MapMark[],
  names: ReadonlyMap<string, string>,
  scale: number,
  bounds: Edges,
): MapLabel[] {
  const labels: MapLabel[] = [];
  const taken: Edges[] = [];
  const markEdges = new Map(marks.map((mark) => [mark.code, around(mark.x, mark.y, MARK_SIZE, MARK_SIZE)]));
  const isFree = (edges: Edges, { code: own, home }: CountryShape): boolean =>
    (!home || isInside(edges, bounds)) &&
    taken.every((other) => !overlaps(edges, other)) &&
    [...markEdges].every(([code, mark]) => code === own || !overlaps(edges, mark));
  const byRoom = part.countries.toSorted((a, b) => b.size - a.size);
  for (const country of byRoom) {
    const name = names.get(country.code);
    if (name === undefined || !country.anchor) continue;
    const middle: Point = [country.anchor[0] * scale, country.anchor[1] * scale];
    const mark = marks.find(({ code }) => code === country.code);
    const inside = isMarked(country, scale) ? [] : insideOf(country, name, middle);
    const center: Point = mark ? [mark.x, mark.y] : middle;
    const beside = besideOf(country.code, name, center, mark ? MARK_SIZE / 2 : 4);
    const stands = ({ edges }: Candidate, on: (place: Point) => boolean): boolean =>
      isFree(edges, country) && samples(edges).every(on);
    const isOwn = (place: Point): boolean => covers(country, place, scale);
    // Along a coast a name may reach out over the sea, but not over a neighbour.
    const isNobodys = (place: Point): boolean => !isOnLand(part, place, scale, country.code);
    const found =
      inside.find((one) => stands(one, isOwn)) ??
      [...inside, ...beside].find((one) => stands(one, isNobodys)) ??
      inside.find((one) => isFree(one.edges, country) && middleOf(one.edges).every(isOwn)) ??
      (part.box.width * scale >= ROOMY ? beside.find(({ edges }) => isFree(edges, country)) : undefined);
    if (!found) continue;
    labels.push(found.label);
    taken.push(found.edges);
  }
  return labels;
}

interface Candidate {
  label: MapLabel;
  edges: Edges;
}

/** Places for a name about the middle of its country, nearest first. */
function insideOf({ code }: CountryShape, name: string, [x, y]: Point): Candidate[] {
  return SHIFTS.flatMap((down) => SHIFTS.map((across) => [across, down] as const))
    .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .flatMap(([across, down]) => linesOf(name).map((lines) => candidate(code, lines, x + across, y + down)));
}

/** Places at which a name stands beside a point, `away` px from it. */
function besideOf(code: string, name: string, [x, y]: Point, away: number): Candidate[] {
  return SIDES.flatMap(([across, down]) =>
    linesOf(name).map((lines) => {
      const width = widthOf(lines);
      const height = lines.length * MAP_LABEL_LINE;
      return candidate(code, lines, x + across * (away + 3 + width / 2), y + down * (away + 1 + height / 2));
    }),
  );
}

function candidate(code: string, lines: string[], x: number, y: number): Candidate {
  return {
    label: { code, lines, x, y },
    edges: around(x, y, widthOf(lines) + 2 * AIR, lines.length * MAP_LABEL_LINE),
  };
}

/** A name in one line, and in two where it has two words. */
function linesOf(name: string): string[][] {
  const middle = name.indexOf(' ', name.length / 3);
  return middle === -1 ? [[name]] : [[name], [name.slice(0, middle), name.slice(middle + 1)]];
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, MAP_LABEL)));
}

/** Points of a rectangle that tell what it lies on: of a name, that its middle line and most of its height. */
function samples({ left, right, top, bottom }: Edges): Point[] {
  const at = (across: number, down: number): Point => [
    left + (right - left) * across,
    top + (bottom - top) * down,
  ];
  const line = [0.04, 0.25, 0.5, 0.75, 0.96].map((across) => at(across, 0.5));
  return [...line, at(0.25, 0.2), at(0.75, 0.2), at(0.25, 0.8), at(0.75, 0.8)];
}

/** The middle half of a name's line. */
function middleOf({ left, right, top, bottom }: Edges): Point[] {
  return [0.25, 0.5, 0.75].map((share) => [left + (right - left) * share, (top + bottom) / 2]);
}

function around(x: number, y: number, width: number, height: number): Edges {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isInside(inner: Edges, outer: Edges): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** True where two rectangles share room. */
export function overlaps(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The room a name takes. */
export function edgesOf({ lines, x, y }: MapLabel): Edges {
  return around(x, y, widthOf(lines) + 2 * AIR, lines.length * MAP_LABEL_LINE);
}
