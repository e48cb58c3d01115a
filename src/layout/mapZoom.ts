/** Panning and zooming as arithmetic: where the plane of the main part stands in its box. */
import type { MapBox } from './mapFrame.ts';
import type { Edges } from './mapPaths.ts';

/** A point `p` of the plane is drawn at `p * k + (x, y)`, px. */
export interface MapView {
  k: number;
  x: number;
  y: number;
}

/** As the map opens. */
export const AT_REST: MapView = { k: 1, x: 0, y: 0 };

/** The largest zoom, and what one step of a button or key multiplies it by. */
export const MOST_ZOOM = 12;
export const ZOOM_STEP = 1.4;

/** Zooms by a factor about a point of the box, which keeps its place. */
export function zoomAt(view: MapView, factor: number, [px, py]: readonly [number, number]): MapView {
  const k = Math.max(1, Math.min(MOST_ZOOM, view.k * factor));
  const by = k / view.k;
  return { k, x: px - (px - view.x) * by, y: py - (py - view.y) * by };
}

/** Moves the plane by px. */
export function panBy(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** Keeps the box within what there is to see; where that is smaller than the box, in its middle. */
export function clampView(view: MapView, { width, height }: MapBox, reach: Edges): MapView {
  const along = (offset: number, size: number, low: number, high: number): number => {
    const [least, most] = [size - high * view.k, -low * view.k];
    return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, offset));
  };
  return {
    k: view.k,
    x: along(view.x, width, reach.left, reach.right),
    y: along(view.y, height, reach.top, reach.bottom),
  };
}

/** Moves the plane so far that a point of it stands in the box, `room` px from its edges; or not at all. */
export function bringIntoView(
  view: MapView,
  { width, height }: MapBox,
  [px, py]: readonly [number, number],
  room: number,
): MapView {
  const [x, y] = [px * view.k + view.x, py * view.k + view.y];
  const shift = (at: number, size: number): number => {
    if (at < room) return room - at;
    return at > size - room ? size - room - at : 0;
  };
  return panBy(view, shift(x, width), shift(y, height));
}
