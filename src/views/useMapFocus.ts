import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { MOVE_KEYS, type MoveKey } from '../layout/navigate.ts';
import { nextOnMap, type MapStop } from '../layout/mapNavigate.ts';
import type { ZoomControls } from './useZoom.ts';

/** Where the keyboard is on the map. */
export interface MapFocus {
  /** The country that last had the focus: where the tab key comes back to. */
  active: string | null;
  /** The country that has it now. */
  focused: string | null;
}

/** How far an arrow key moves the map, px. */
const STRIDE = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STRIDE, 0],
  ArrowRight: [-STRIDE, 0],
  ArrowUp: [0, STRIDE],
  ArrowDown: [0, -STRIDE],
};

/**
 * The keyboard on the map: arrows, Home and End go from country to country (elements with `data-stop`), which is
 * brought into view; plus, minus and 0 zoom, and Shift with an arrow moves the map. `drawn` changes with what is
 * drawn: a country that is drawn anew keeps the focus.
 */
export function useMapFocus(
  root: RefObject<HTMLElement | null>,
  stops: readonly MapStop[],
  { zoom, pan, reset, show }: ZoomControls,
  drawn: unknown,
): MapFocus {
  const [active, setActive] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const held = useRef<string | null>(null);

  const focus = useEffectEvent((event: FocusEvent) => {
    const code = stopIn(event.target);
    held.current = code;
    if (code === null) return;
    setActive(code);
    // A pointer has seen what it pressed.
    if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
    setFocused(code);
    const stop = stops.find((one) => one.code === code);
    if (stop?.part === 0) show(stop.own);
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const from = stopIn(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
    if (arrow) pan(...arrow);
    else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if (event.key === '0') reset();
    else if (isMoveKey(event.key) && (from !== null || event.target === root.current)) {
      const next = nextOnMap(stops, from, event.key);
      if (!next) return;
      elementOf(root.current, next.code)?.focus();
    } else return;
    event.preventDefault();
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const watch = new AbortController();
    const { signal } = watch;
    element.addEventListener('focusin', (event) => focus(event), { signal });
    element.addEventListener(
      'focusout',
      (event) => {
        const { target } = event;
        setFocused(null);
        // One that was taken out of the page, to be drawn anew, gets the focus back below.
        queueMicrotask(() => {
          if (target instanceof Element && target.isConnected && !target.matches(':focus'))
            held.current = null;
        });
      },
      { signal },
    );
    element.addEventListener('keydown', (event) => press(event), { signal });
    return () => watch.abort();
  }, [root]);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (held.current === null || (activeElement !== null && activeElement !== body)) return;
    elementOf(root.current, held.current)?.focus({ preventScroll: true });
  }, [root, drawn]);
  return { active, focused };
}

function isMoveKey(key: string): key is MoveKey {
  return (MOVE_KEYS as readonly string[]).includes(key);
}

function stopIn(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null)
    : null;
}

function elementOf(root: HTMLElement | null, code: string): SVGElement | null {
  return root?.querySelector<SVGElement>(`[data-stop="${CSS.escape(code)}"]`) ?? null;
}
