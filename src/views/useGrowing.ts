import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const FIRST = 40;
const MORE = 60;

/**
 * How many of `length` items to draw: a few at once, then more whenever the browser has time, until all are
 * there; all at once before printing. A long list never makes the reader wait, and is whole in the end.
 */
export function useGrowing(length: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= length) return undefined;
    const timer = window.setTimeout(() => startTransition(() => setDrawn(drawn + MORE)), 16);
    return () => window.clearTimeout(timer);
  }, [drawn, length]);
  useEffect(() => {
    const onPrint = (): void => flushSync(() => setDrawn(Number.MAX_SAFE_INTEGER));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  return Math.min(drawn, length);
}
