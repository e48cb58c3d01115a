import { startTransition, useCallback, useEffect, useState } from 'react';

/**
 * A value once it has stayed the same for `milliseconds`, until then the one before: for what no drag needs at once.
 * `catchUp` takes the newest at once, before whatever a press or a key leads to.
 */
export function useRested<Value>(value: Value, milliseconds: number): { rested: Value; catchUp: () => void } {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  const catchUp = useCallback(() => setRested(value), [value]);
  return { rested, catchUp };
}
