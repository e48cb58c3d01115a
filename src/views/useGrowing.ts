import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const FIRST = 40;
const MORE = 60;

/**
 * How many of `length` items to draw: a few at once (again whenever `topic` changes), then more whenever the browser has time, until all are
 * there; all at once before printing. A long list never makes the reader wait, and is whole in the end.
 */
export function useGrowing(length: number, topic: string): number {
  const [{ drawn, of }, setGrown] = useState({ drawn: FIRST, of: topic });
  if (of !== topic) setGrown({ drawn: FIRST, of: topic });
  useEffect(() => {
    if (drawn >= length) return undefined;
    const timer = window.setTimeout(
      () => startTransition(() => setGrown({ drawn: drawn + MORE, of: topic })),
      16,
    );
    return () => window.clearTimeout(timer);
  }, [drawn, length, topic]);
  useEffect(() => {
    const onPrint = (): void => flushSync(() => setGrown({ drawn: Number.MAX_SAFE_INTEGER, of: topic }));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [topic]);
  return Math.min(drawn, length);
}
