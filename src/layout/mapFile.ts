/** The shapes of a map as they travel, and as they are placed. */
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString as TopoLines,
  MultiPolygon as TopoShape,
  Topology,
} from 'topojson-specification';
import type { MapPlan } from '../model/mapPlan.ts';

/** What the file of shapes holds, each by what it is on the map. */
export type MapObjects = {
  /** The question's countries; `id` is the code of the data. */
  countries: GeometryCollection;
  /** All other land. */
  land: TopoShape;
  /** In nobody's fill. */
  unfilled: TopoShape;
  borders: TopoLines;
  dashed: TopoLines;
};

/** The file of shapes: written by the build, and so of this form. */
export interface MapFile {
  plan: MapPlan;
  topology: Topology<MapObjects>;
}

/** The shapes in degrees. */
export interface MapShapes {
  plan: MapPlan;
  countries: ReadonlyMap<string, Feature<MultiPolygon>>;
  land: Feature<MultiPolygon>;
  unfilled: Feature<MultiPolygon>;
  borders: Feature<MultiLineString>;
  dashed: Feature<MultiLineString>;
}

/** Reads the shapes out of their file. */
export function readShapes({ plan, topology }: MapFile): MapShapes {
  const { objects } = topology;
  return {
    plan,
    countries: new Map(
      objects.countries.geometries.map((shape) => [
        String(shape.id),
        feature(topology, shape as TopoShape) as Feature<MultiPolygon>,
      ]),
    ),
    land: feature(topology, objects.land),
    unfilled: feature(topology, objects.unfilled),
    borders: feature(topology, objects.borders),
    dashed: feature(topology, objects.dashed),
  };
}
