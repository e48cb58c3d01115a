import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Stop } from '../layout/navigate.ts';

const DURATION = 300;

/** A page that arrives at a date stands there: nothing glides this soon after the first drawing, ms. */
const ARRIVAL = 600;

/** More marks than this moving at once are a blur, and make the reader wait. */
const MOST = 300;

/**
 * Lets marks glide from where they stood to where they stand when the drawing changes, for readers who have
 * not asked for less motion. Positions come from the layout, nothing is measured; a change of width alone
 * moves nothing.
 */
export function useMovement(
  ref: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  width: number | null,
): void {
  const start = useRef<number | null>(null);
  const before = useRef<{ stops: ReadonlyMap<string, Stop>; width: number | null } | null>(null);
  useLayoutEffect(() => {
    const previous = before.current;
    before.current = { stops: new Map(stops.map((stop) => [stop.id, stop])), width };
    start.current ??= performance.now();
    if (performance.now() - start.current < ARRIVAL) return;
    if (!previous || width === null || previous.width !== width || !ref.current) return;
    if (!window.matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    if (stops.length > MOST) return;
    const places = new Map(stops.map((stop) => [stop.id, stop]));
    for (const node of ref.current.querySelectorAll('[data-stop] > .moving')) {
      const id = node.parentElement?.getAttribute('data-stop') ?? '';
      const place = places.get(id);
      if (place) glide(node, previous.stops.get(id) ?? null, place, width);
    }
  }, [ref, stops, width]);
}

function glide(node: Element, was: Stop | null, is: Stop, width: number): void {
  if (was === null) {
    node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: DURATION, easing: 'ease-out' });
    return;
  }
  const dx = (was.x - is.x) * width;
  const dy = was.y - is.y;
  if (dx === 0 && dy === 0) return;
  node.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], {
    duration: DURATION,
    easing: 'ease-in-out',
  });
}
