import { useEffect, useState, type RefObject } from 'react';

/**
 * The width of an element in px; null on the server, on the first render, and in browsers without
 * ResizeObserver. A change of `view` says that another element may have taken the place of the one that is
 * measured: one that is gone would be measured as 0.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, view: string): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, view]);
  return width;
}
