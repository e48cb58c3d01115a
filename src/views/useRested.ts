import { startTransition, useEffect, useState } from 'react';

/** A value once it has stayed the same for `milliseconds`; until then the one before. For what no drag needs at once. */
export function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
