/** First stage of the map: shapes as paths, and what is known of each country's place. Depends on the width alone. */
import { geoCentroid, geoPath, least, polygonArea, type GeoContext, type GeoProjection } from 'd3';
import type { Feature, MultiPolygon } from 'geojson';
import polylabel from 'polylabel';
import type { MapPart } from '../model/mapPlan.ts';
import {
  arrangeMap,
  headingHeight,
  INSET_LABEL,
  projectPart,
  type MapBox,
  type MapFrames,
} from './mapFrame.ts';
import type { MapShapes } from './mapFile.ts';
import { wrapText } from './text.ts';

export type Point = [number, number];

/** Edges of a rectangle, px. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** An outline with its edges, so that most questions about it are answered by those. */
export interface Outline {
  ring: Point[];
  edges: Edges;
}

/** A country in one part of the map; px in the part's own box. */
export interface CountryShape extends Outline {
  code: string;
  d: string;
  /** True in the part where the country can be reached by keyboard; it is drawn in the others too. */
  home: boolean;
  /** A place well inside its largest part, whose outline is `ring`; null where it is drawn outside the part's reach. */
  anchor: Point | null;
  /** The side of a square as large as its largest part. */
  size: number;
}

/** One part of the map, projected. */
export interface ProjectedPart {
  label: string;
  box: MapBox;
  /** The lines over an inset, and the room they take; none over the main part. */
  heading: string[];
  top: number;
  land: string;
  unfilled: string;
  borders: string;
  dashed: string;
  countries: CountryShape[];
  /** The outlines of all other land. */
  others: Outline[];
}

/** The map, projected: the main part first. */
export interface ProjectedMap extends MapFrames {
  parts: ProjectedPart[];
  /** How far the plane of the main part reaches. */
  reach: Edges;
}

/** Under this width the main part shows the middle of every country and no more around them. */
const NARROW = 480;
/** Decimals of px in paths: enough for the largest zoom. */
const DIGITS = 2;

/**
 * Projects all parts for a drawing `width` px wide. A `still` map is never moved or zoomed: its main part, too, ends at
 * its box.
 */
export function projectMap(shapes: MapShapes, width: number, still = false): ProjectedMap {
  const { plan } = shapes;
  const frames = arrangeMap(plan, width);
  const homes = new Map(
    plan.insets.flatMap(({ countries }, index) => countries.map((code) => [code, index + 1])),
  );
  const parts = [plan, ...plan.insets].map((part: MapPart, index) => {
    const box = index === 0 ? frames.main : (frames.insets[index - 1] ?? frames.main);
    const isHome = (code: string): boolean => (homes.get(code) ?? 0) === index;
    const points = index === 0 ? pointsOf(shapes, plan, box, homes) : null;
    return projectOne(
      shapes,
      part,
      { box, points, isInset: index > 0, isClipped: still || index > 0 },
      isHome,
    );
  });
  const disc = geoPath(projectPart(plan, frames.main, pointsOf(shapes, plan, frames.main, homes)));
  const [[left, top], [right, bottom]] = disc.bounds({ type: 'Sphere' });
  return { ...frames, parts, reach: { left, top, right, bottom } };
}

const kept = new WeakMap<MapShapes, { width: number; map: ProjectedMap }>();

/** `projectMap` of the page, kept: a reader comes back to the map more often than its width changes. */
export function projectKept(shapes: MapShapes, width: number): ProjectedMap {
  const last = kept.get(shapes);
  if (last?.width === width) return last.map;
  const map = projectMap(shapes, width);
  kept.set(shapes, { width, map });
  return map;
}

interface PartRoom {
  box: MapBox;
  /** What has to fit into the box, if not the part's frame. */
  points: Point[] | null;
  isInset: boolean;
  /** True where nothing is drawn beyond the box. */
  isClipped: boolean;
}

function projectOne(
  shapes: MapShapes,
  part: MapPart,
  { box, points, isInset, isClipped }: PartRoom,
  isHome: (code: string) => boolean,
): ProjectedPart {
  const heading = isInset ? wrapText(part.label, box.width, INSET_LABEL) : [];
  const top = isInset ? headingHeight(heading) : 0;
  const inner = { x: 0, y: top, width: box.width, height: box.height - top };
  const extent: [Point, Point] = [
    [0, top],
    [box.width, box.height],
  ];
  const whole = projectPart(part, inner, points);
  const clipped = projectPart(part, inner, points).clipExtent(extent);
  const path = geoPath(isClipped ? clipped : whole).digits(DIGITS);
  const countries = [...shapes.countries].map(([code, shape]): CountryShape => {
    const home = isHome(code);
    const seen = home || isInset ? largestOf(ringsOf(shape, clipped)) : NOTHING;
    // Where nothing of it is seen at rest, the main part has to be moved there.
    const { ring, edges } = seen.ring.length > 0 || isInset ? seen : largestOf(ringsOf(shape, whole));
    const anchor = ring.length > 3 ? polylabel([ring], 1) : null;
    return {
      code,
      d: path(shape) ?? '',
      home,
      anchor: anchor && [anchor[0] ?? 0, anchor[1] ?? 0],
      size: Math.sqrt(Math.abs(polygonArea(ring))),
      ring,
      edges,
    };
  });
  return {
    label: part.label,
    box,
    heading,
    top,
    land: path(shapes.land) ?? '',
    unfilled: path(shapes.unfilled) ?? '',
    borders: path(shapes.borders) ?? '',
    dashed: path(shapes.dashed) ?? '',
    countries,
    others: [...ringsOf(shapes.land, clipped), ...ringsOf(shapes.unfilled, clipped)],
  };
}

/** Where the main part is narrow, the middle of each of its countries inside the frame; else null. */
function pointsOf(
  shapes: MapShapes,
  { frame: [west, south, east, north] }: MapPart,
  { width }: MapBox,
  homes: ReadonlyMap<string, number>,
): Point[] | null {
  if (width >= NARROW) return null;
  return [...shapes.countries]
    .filter(([code]) => !homes.has(code))
    .map(([, shape]) => geoCentroid(shape))
    .filter(([x, y]) => x > west && x < east && y > south && y < north);
}

/** The outlines of a shape, as it is projected. */
function ringsOf(shape: Feature<MultiPolygon>, projection: GeoProjection): Outline[] {
  const rings: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, context)(shape);
  return rings.map((ring) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    return {
      ring,
      edges: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    };
  });
}

/** Nothing lies inside the edges of an outline without points. */
const NOTHING: Outline = {
  ring: [],
  edges: { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
};

function largestOf(outlines: readonly Outline[]): Outline {
  return least(outlines, ({ ring }) => -Math.abs(polygonArea(ring))) ?? NOTHING;
}
