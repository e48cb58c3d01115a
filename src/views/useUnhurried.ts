import { useDeferredValue, useEffect, useRef, useState } from 'react';

/** How long changing values may be tried for in vain, and how long one then has to rest to be tried again; ms. */
const PATIENCE = 1000;
const REST = 150;

/**
 * `useDeferredValue` for what takes long to draw: follows the value as fast as it can be drawn, and does not try while
 * the value changes faster than that. React would begin anew at each change, and after five seconds of it draw the
 * whole without a pause.
 */
export function useUnhurried<Value>(value: Value): Value {
  // What stays drawn until the value rests; null while it is followed.
  const [kept, setKept] = useState<{ value: Value } | null>(null);
  const drawn = useDeferredValue(kept ? kept.value : value);
  const isBehind = drawn !== value;
  const behindSince = useRef(0);
  useEffect(() => {
    behindSince.current = performance.now();
  }, [isBehind, drawn]);
  useEffect(() => {
    if (isBehind && performance.now() - behindSince.current > PATIENCE) setKept({ value: drawn });
  }, [value, isBehind, drawn]);
  useEffect(() => {
    if (!kept) return undefined;
    const timer = setTimeout(() => setKept(null), REST);
    return () => clearTimeout(timer);
  }, [kept, value]);
  return drawn;
}
