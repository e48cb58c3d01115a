import { useState } from 'react';

/** True once `place` has been something other than what it was at first. */
export function useHasMoved(place: string): boolean {
  const [arrivedAt, setArrivedAt] = useState<string | null>(place);
  if (arrivedAt !== null && arrivedAt !== place) setArrivedAt(null);
  return arrivedAt !== place;
}
