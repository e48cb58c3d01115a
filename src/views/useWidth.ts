import { startTransition, useEffect, useRef, useState, type RefObject } from 'react';

/**
 * The width of an element in px; null on the server, on the first render, and in browsers without
 * ResizeObserver. A change of `view` says that another element may have taken the place of the one that is
 * measured: one that is gone would be measured as 0.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, view: string): number | null {
  const [width, setWidth] = useState<number | null>(null);
  const known = useRef(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      // What the first width changes is not seen, and so it can wait for whoever scrolls or clicks.
      if (known.current) setWidth(entry.contentRect.width);
      else startTransition(() => setWidth(entry.contentRect.width));
      known.current = true;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, view]);
  return width;
}
