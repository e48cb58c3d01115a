import type { Correction } from './dataset.ts';
import { formatDay } from './day.ts';
import { fill } from './load.ts';
import { lateCopy } from './loadLate.ts';

/** "Corrected on 15 June 2030. What was wrong: … What it is now: …", for the place where the statement stands. */
export function describeCorrection(correction: Pick<Correction, 'date' | 'what' | 'now'>): string {
  const corrected = fill(lateCopy.panel.corrected, { day: formatDay(correction.date) });
  return `${corrected} ${describeChange(correction)}`;
}

/** What was wrong and, where there is something left, what it is now: where the day stands beside it. */
export function describeChange({ what, now }: Pick<Correction, 'what' | 'now'>): string {
  const { correctedWrong, correctedNow } = lateCopy.panel;
  const wrong = fill(correctedWrong, { what });
  return now === null ? wrong : `${wrong} ${fill(correctedNow, { now })}`;
}
