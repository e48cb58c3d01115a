import type { Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { stanceLabel } from './describe.ts';
import { fill } from './load.ts';
import { lateCopy } from './loadLate.ts';
import type { Shift } from './position.ts';

/** "Moved from Opposes to Supports, within limits on 28 May 2024."; says so when that is after `day`. */
export function describeShift(dataset: Dataset, shift: Shift, day: Day): string {
  return fill(shift.on > day ? lateCopy.panel.laterShift : lateCopy.panel.shift, {
    from: stanceLabel(dataset, shift.from),
    to: stanceLabel(dataset, shift.to),
    day: formatDay(shift.on),
  });
}
