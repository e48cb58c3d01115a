/** Where the parts of a map stand, and the projection of each. */
import { geoAzimuthalEqualArea, geoPath, sum, type GeoProjection } from 'd3';
import type { Feature, MultiPoint } from 'geojson';
import type { MapFrame, MapPart, MapPlan } from '../model/mapPlan.ts';
import { wrapText } from './text.ts';

/** A rectangle of the drawing, px. */
export interface MapBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The parts of a map placed in a drawing `width` px wide. */
export interface MapFrames {
  width: number;
  height: number;
  main: MapBox;
  /** In the order of the plan. */
  insets: MapBox[];
}

/** Insets stand beside the main part from this width on, below it under that. */
const BESIDE = 640;
const GAP = 12;
const MAIN_HEIGHT = { least: 300, most: 620 };
const INSET_ROW = { least: 110, most: 190 };
const INSET_COLUMN = { least: 170, most: 264 };
/** How the name over an inset is set. */
export const INSET_LABEL = { size: 11, bold: false };
export const INSET_LINE = 13;
/** How far around its centre the main part reaches when it is moved, in degrees. */
const REACH = 105;
/** Points along each edge of a region, whose edges are curves once they are projected. */
const EDGE = 16;
/** Room around points that are to be seen, px. */
const EDGE_OF_POINTS = 16;

/** Places the parts of a plan. An inset's share of the room grows with the root of its number of countries. */
export function arrangeMap(plan: MapPlan, width: number): MapFrames {
  const shares = plan.insets.map(({ countries }) => Math.sqrt(countries.length) + 0.8);
  const beside = width >= BESIDE && shares.length > 0;
  const column = beside ? clamp(width * 0.24, INSET_COLUMN) : 0;
  const mainWidth = beside ? width - column - GAP : width;
  const mainHeight = clamp(mainWidth / aspectOf(plan), MAIN_HEIGHT);
  const main = { x: 0, y: 0, width: mainWidth, height: mainHeight };
  if (shares.length === 0) return { width, height: mainHeight, main, insets: [] };
  if (beside) {
    const room = mainHeight - GAP * (shares.length - 1);
    const wanted = shares.map((share, index) => share / aspectOf(plan.insets[index] ?? plan));
    const heights = wanted.map((share) => Math.round((room * share) / sum(wanted)));
    const insets = heights.map((height, index) => ({
      x: mainWidth + GAP,
      y: sum(heights.slice(0, index)) + GAP * index,
      width: column,
      height,
    }));
    return { width, height: mainHeight, main, insets };
  }
  const room = width - GAP * (shares.length - 1);
  const widths = shares.map((share) => Math.round((room * share) / sum(shares)));
  const natural = plan.insets.map((inset, index) => {
    const own = widths[index] ?? 0;
    return own / aspectOf(inset) + headingHeight(wrapText(inset.label, own, INSET_LABEL));
  });
  const height = clamp(Math.max(...natural), INSET_ROW);
  const insets = widths.map((own, index) => ({
    x: sum(widths.slice(0, index)) + GAP * index,
    y: mainHeight + GAP,
    width: own,
    height,
  }));
  return { width, height: mainHeight + GAP + height, main, insets };
}

/** Room of the lines over an inset. */
export function headingHeight(lines: readonly string[]): number {
  return lines.length * INSET_LINE + 5;
}

/**
 * The projection that fits a part into a box: Lambert's azimuthal equal-area projection about its centre. Where
 * `points` are given, these fit into the box instead of the part's frame.
 */
export function projectPart(
  { center, frame }: MapPart,
  box: MapBox,
  points: [number, number][] | null = null,
): GeoProjection {
  const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).clipAngle(REACH).precision(0);
  const edge = points === null ? 0 : EDGE_OF_POINTS;
  return projection.fitExtent(
    [
      [box.x + edge, box.y + edge],
      [box.x + box.width - edge, box.y + box.height - edge],
    ],
    points === null ? outlineOf(frame) : toPoints(points),
  );
}

/** Width over height of a part as it is projected. */
function aspectOf({ center, frame }: MapPart): number {
  const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(outlineOf(frame));
  return (right - left) / (bottom - top);
}

function outlineOf([west, south, east, north]: MapFrame): Feature<MultiPoint> {
  const along = Array.from({ length: EDGE + 1 }, (_, index) => index / EDGE);
  const coordinates = along.flatMap((share) => {
    const [x, y] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  return toPoints(coordinates);
}

function toPoints(coordinates: number[][]): Feature<MultiPoint> {
  return { type: 'Feature', properties: null, geometry: { type: 'MultiPoint', coordinates } };
}

function clamp(value: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}
