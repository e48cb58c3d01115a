import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TimelineLayout } from '../layout/timeline.ts';

const DURATION = 300;

/** More groups than this moving at once are a blur, and make the reader wait. */
const MOST = 120;

/**
 * Lets groups of rows glide from where they stood to where they stand when the order or the rows change, for readers
 * who have not asked for less motion. Places come from the layout, nothing is measured; a change of width moves
 * nothing.
 */
export function useRowMovement(ref: RefObject<HTMLElement | null>, layout: TimelineLayout): void {
  const before = useRef<TimelineLayout | null>(null);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = layout;
    if (!was || was === layout || was.trackWidth !== layout.trackWidth || !ref.current) return;
    if (!window.matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    if (layout.groups.length > MOST) return;
    const places = new Map(was.groups.map(({ group, y }) => [group.key, y]));
    const rows = ref.current.querySelectorAll('.timeline-group');
    const bands = ref.current.querySelectorAll('.timeline-held');
    layout.groups.forEach(({ group, y }, index) => {
      const from = places.get(group.key);
      const shift = from === undefined ? 0 : from - y;
      if (shift === 0) return;
      // Bands are placed by a transform, which is kept.
      for (const [node, own] of [
        [rows[index], ''],
        [bands[index], `translateY(${y}px)`],
      ] as const) {
        node?.animate([{ transform: `${own} translateY(${shift}px)` }, { transform: own || 'none' }], {
          duration: DURATION,
          easing: 'ease-in-out',
        });
      }
    });
  }, [ref, layout]);
}
