import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { MapBox } from '../layout/mapFrame.ts';
import type { Edges } from '../layout/mapPaths.ts';
import {
  AT_REST,
  bringIntoView,
  clampView,
  panBy,
  zoomAt,
  ZOOM_STEP,
  type MapView,
} from '../layout/mapZoom.ts';

/** What moves the plane, beside pointer, touch and wheel. */
export interface ZoomControls {
  view: MapView;
  /** Zooms about the middle: 1 in, -1 out. */
  zoom: (direction: 1 | -1) => void;
  pan: (dx: number, dy: number) => void;
  reset: () => void;
  /** Moves a point of the plane into the box. */
  show: (point: readonly [number, number]) => void;
}

/** Under this way (px) a press is a click. */
const CLICK = 4;
/** How strongly the wheel zooms. */
const WHEEL = 0.002;
/** How far from the edge a point is that is brought into view, px. */
const ROOM = 48;

type Place = readonly [number, number];

/**
 * Pan and zoom of a drawing: a mouse drags it, two fingers move and zoom it, the wheel zooms it with Ctrl or ⌘. One
 * finger and the bare wheel are left to the page, which they scroll. A drag is no click on what it began on.
 */
export function useZoom(plane: RefObject<SVGSVGElement | null>, box: MapBox, reach: Edges): ZoomControls {
  const [asked, setAsked] = useState<MapView>(AT_REST);
  // What was asked for at another width is held to this one.
  const view = clampView(asked, box, reach);
  const change = (next: MapView): void => setAsked(clampView(next, box, reach));
  const middle: Place = [box.width / 2, box.height / 2];

  const move = useEffectEvent((dx: number, dy: number) => change(panBy(view, dx, dy)));
  const scale = useEffectEvent((factor: number, at: Place) => change(zoomAt(view, factor, at)));
  const pinch = useEffectEvent((factor: number, at: Place, dx: number, dy: number) => {
    change(panBy(zoomAt(view, factor, at), dx, dy));
  });

  useEffect(() => {
    const element = plane.current;
    if (!element) return undefined;
    const watch = new AbortController();
    listenToMouse(element, watch.signal, move);
    listenToTouch(element, watch.signal, pinch);
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      scale(Math.exp(-event.deltaY * WHEEL), placeIn(element, event));
    };
    element.addEventListener('wheel', onWheel, { passive: false, signal: watch.signal });
    return () => watch.abort();
  }, [plane]);

  return {
    view,
    zoom: (direction) => change(zoomAt(view, ZOOM_STEP ** direction, middle)),
    pan: (dx, dy) => change(panBy(view, dx, dy)),
    reset: () => setAsked(AT_REST),
    show: (point) => change(bringIntoView(view, box, point, Math.min(ROOM, box.height / 4))),
  };
}

function listenToMouse(
  element: SVGSVGElement,
  signal: AbortSignal,
  move: (dx: number, dy: number) => void,
): void {
  let last: Place | null = null;
  let way = 0;
  const start = (event: PointerEvent): void => {
    way = 0;
    last = event.pointerType !== 'touch' && event.button === 0 ? [event.clientX, event.clientY] : null;
  };
  const drag = (event: PointerEvent): void => {
    if (!last) return;
    const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]];
    way += Math.hypot(dx, dy);
    if (way < CLICK) return;
    // Only now, so that a click still reaches what is under it.
    element.setPointerCapture(event.pointerId);
    last = [event.clientX, event.clientY];
    move(dx, dy);
  };
  const end = (): void => {
    last = null;
  };
  element.addEventListener('pointerdown', start, { signal });
  element.addEventListener('pointermove', drag, { signal });
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  element.addEventListener(
    'click',
    (event) => {
      if (way < CLICK) return;
      event.preventDefault();
      event.stopPropagation();
      way = 0;
    },
    { capture: true, signal },
  );
}

function listenToTouch(
  element: SVGSVGElement,
  signal: AbortSignal,
  pinch: (factor: number, at: Place, dx: number, dy: number) => void,
): void {
  let last: { at: Place; apart: number } | null = null;
  const read = ({ touches }: TouchEvent): typeof last => {
    const [one, two] = touches;
    if (touches.length !== 2 || !one || !two) return null;
    const [a, b] = [placeIn(element, one), placeIn(element, two)];
    return { at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], apart: Math.hypot(a[0] - b[0], a[1] - b[1]) };
  };
  const onTouch = (event: TouchEvent): void => {
    const now = read(event);
    if (now && event.cancelable) event.preventDefault();
    if (now && last && event.type === 'touchmove' && last.apart > 0) {
      pinch(now.apart / last.apart, last.at, now.at[0] - last.at[0], now.at[1] - last.at[1]);
    }
    last = now;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
    element.addEventListener(type, onTouch, { passive: false, signal });
  }
}

/** A point of the window in the drawing's own px. */
function placeIn(element: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): Place {
  const matrix = element.getScreenCTM();
  return matrix ? [(clientX - matrix.e) / matrix.a, (clientY - matrix.f) / matrix.d] : [clientX, clientY];
}
