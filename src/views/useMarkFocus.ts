import { startTransition, useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { MOVE_KEYS, nearestStop, nextStop, type MoveKey, type Stop } from '../layout/navigate.ts';

/** Where attention is in the chart; each a stop's id or null. */
export interface MarkFocus {
  /** The last stop that had the keyboard's focus: where the tab key comes back to. */
  active: string | null;
  /** What the pointer means. */
  pointed: string | null;
  /** What has the keyboard's focus now. */
  focused: string | null;
}

/** Lights a stop, or none, when there is time: no press waits for what follows the pointer about. */
function light(set: (stop: string | null) => void, stop: string | null): void {
  startTransition(() => set(stop));
}

/** How far from a mark (px) a pointer still means it. */
const REACH_OF_POINTER = 16;

/**
 * Watches pointer, focus and keys of a chart: one listener each on its root, the maths in `layout/navigate`.
 * Arrow keys, Home and End move the focus from stop to stop (elements with `data-stop`); a pointer beside a
 * mark still means it, inside the element that the layout's positions are counted from (`data-plane`). `nextOf` says
 * where a key leads, if not as in the spectrum.
 */
export function useMarkFocus(
  root: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  onHint: (stop: string) => void,
  nextOf: typeof nextStop = nextStop,
): MarkFocus {
  const [active, setActive] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const nearestTo = (event: PointerEvent): Stop | null => {
    const plane = event.target instanceof Element ? event.target.closest('[data-plane]') : null;
    if (!plane) return null;
    const box = plane.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    return nearestStop(stops, place, box.width, REACH_OF_POINTER);
  };
  const point = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const stop = stopIn(event.target) ?? nearestTo(event)?.id ?? null;
    light(setPointed, stop);
    if (stop !== null) onHint(stop);
  });
  const focus = useEffectEvent((event: FocusEvent) => {
    const stop = stopIn(event.target);
    light(setFocused, stop);
    if (stop === null) return;
    light(setActive, stop);
    onHint(stop);
  });
  const move = useEffectEvent((event: KeyboardEvent) => {
    const from = stopIn(event.target);
    if (from === null && event.target !== root.current) return;
    if (!isMoveKey(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf(stops, from, event.key);
    if (!next) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const watch = new AbortController();
    const { signal } = watch;
    element.addEventListener('pointermove', (event) => point(event), { signal });
    element.addEventListener('pointerleave', () => light(setPointed, null), { signal });
    element.addEventListener('focusin', (event) => focus(event), { signal });
    element.addEventListener('focusout', () => light(setFocused, null), { signal });
    element.addEventListener('keydown', (event) => move(event), { signal });
    return () => watch.abort();
  }, [root]);
  return { active, pointed, focused };
}

function isMoveKey(key: string): key is MoveKey {
  return (MOVE_KEYS as readonly string[]).includes(key);
}

/** The stop that an event happened in; null for anywhere else. */
function stopIn(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-stop]')?.getAttribute('data-stop') ?? null;
}
