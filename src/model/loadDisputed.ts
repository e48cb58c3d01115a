/** The door to the list of disputed areas; apart from `load.ts`, so that its words stay out of the script. */
import list from '../data/disputed.json';

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** An area whose belonging is disputed: how every map draws it, and why. Shapes are named by ISO 3166-1 alpha-3. */
export interface DisputedArea {
  area: string;
  /** What the note under a map says; left out where the about page alone says it. */
  short?: string;
  drawn: string;
  why: string;
  /** A place inside it. */
  point: Place;
  /** Drawn as a part of another shape. */
  join?: { shape: string; to: string };
  /** The border between two shapes is dashed. */
  dash?: { shape: string; towards: string };
  /** In nobody's fill. */
  unfilled?: { shape: string };
  /** Cut out of a shape along a line from border to border, on the side of `point`; in nobody's fill. */
  split?: { from: string; line: readonly Place[] };
}

/** Every disputed area that the maps treat on purpose. */
// TypeScript reads the pairs of a JSON file as lists of any length.
export const disputedAreas = list as unknown as readonly DisputedArea[];
