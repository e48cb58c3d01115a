/** How a question's map is framed. */

/** A region of the earth in degrees: west, south, east, north. */
export type MapFrame = readonly [west: number, south: number, east: number, north: number];

/** One part of a map: a region, seen from straight above `center` (longitude and latitude), every area to scale. */
export interface MapPart {
  /** "Europe" */
  label: string;
  center: readonly [number, number];
  frame: MapFrame;
}

/** How the question's map is framed. A country stands in the main part if no inset lists it. */
export interface MapPlan extends MapPart {
  insets: readonly (MapPart & { countries: readonly string[] })[];
}
