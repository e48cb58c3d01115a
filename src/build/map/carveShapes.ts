/** Disputed areas in the shapes of the world: joined to another shape, cut out of one, or left to nobody. */
import { geoArea, geoContains, geoDistance, least } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { DisputedArea, Place } from '../../model/loadDisputed.ts';

/** One shape of the atlas by its ISO 3166-1 alpha-3 code; `''` for an area that was cut out of another. */
export interface Shape {
  code: string;
  polygons: Position[][][];
}

/** The shapes with every area cut out that the list splits off; each becomes a shape without a code. */
export function carveShapes(shapes: readonly Shape[], areas: readonly DisputedArea[]): Shape[] {
  return areas.reduce<Shape[]>(
    (all, { split, point, area }) => {
      if (!split) return all;
      return all.flatMap((shape) => {
        if (shape.code !== split.from) return [shape];
        const index = shape.polygons.findIndex((polygon) => contains(polygon, point));
        const ring = shape.polygons[index]?.[0];
        if (!ring) throw new Error(`${area}: its point lies in no shape of ${split.from}.`);
        const [one, other] = splitRing(ring, split.line);
        const [out, rest] = contains([one], point) ? [one, other] : [other, one];
        const polygons = shape.polygons.map((polygon, at) =>
          at === index ? [rest, ...polygon.slice(1)] : polygon,
        );
        return [
          { code: shape.code, polygons },
          { code: '', polygons: [[out]] },
        ];
      });
    },
    [...shapes],
  );
}

/** A ring cut in two along a line, whose ends become the points of the ring that are nearest to them. */
function splitRing(ring: readonly Position[], line: readonly Place[]): [Position[], Position[]] {
  const open = ring.slice(0, -1);
  const nearest = (end: Place | undefined): number =>
    least(open.keys(), (index) => geoDistance(pair(open[index]), pair(end))) ?? 0;
  const [a, b] = [nearest(line[0]), nearest(line.at(-1))];
  const inner = line.slice(1, -1).map((point): Position => [...point]);
  const from = (start: number, end: number): Position[] =>
    start <= end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
  const close = (points: Position[]): Position[] => [...points, ...points.slice(0, 1)];
  return [close([...from(a, b), ...inner.toReversed()]), close([...from(b, a), ...inner])];
}

/** Shapes without their small islands (`smallest` in steradians); the largest part of a shape in `kept` stays. */
export function dropIslands(
  shapes: readonly Shape[],
  kept: ReadonlySet<string>,
  smallest: (point: Position) => number,
): Shape[] {
  return shapes.flatMap(({ code, polygons }) => {
    const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
    const largest = Math.max(...areas);
    const large = polygons.filter((polygon, index) => {
      const area = areas[index] ?? 0;
      return area >= smallest(polygon[0]?.[0] ?? [0, 0]) || (kept.has(code) && area === largest);
    });
    return large.length === 0 ? [] : [{ code, polygons: large }];
  });
}

/** A shape of the atlas from GeoJSON. */
export function shapeOf(code: string, geometry: Polygon | MultiPolygon): Shape {
  return {
    code,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  };
}

/** A shape as GeoJSON. */
export function featureOf({ code, polygons }: Shape): Feature<MultiPolygon> {
  return {
    type: 'Feature',
    id: code,
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

function contains(coordinates: Position[][], point: readonly [number, number]): boolean {
  return geoContains({ type: 'Polygon', coordinates }, [...point]);
}

function pair(point: Readonly<Position> | undefined): [number, number] {
  return [point?.[0] ?? 0, point?.[1] ?? 0];
}
