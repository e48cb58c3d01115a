import { useState } from 'react';
import type { Day } from '../model/dataset.ts';

/** The reader's day when this was first drawn; only for what is drawn after the page has arrived. */
export function useToday(): Day {
  const [today] = useState(() => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  return today;
}
