// @vitest-environment jsdom
/** Thousands of hostile inputs; `npm run fuzz` tries 100,000 and more, from another seed each time. */
import { describe, expect, it } from 'vitest';
import { anyAddress } from './addresses.tsx';
import { brokenData, brokenText } from './dataFiles.ts';
import { anyCsv, anyPost, anyWords } from './strangers.ts';

/** How many of the inputs that went wrong are shown. */
const SHOWN = 5;
const FULL = import.meta.env.MODE === 'fuzz';
const TOTAL = FULL ? 120_000 : 3_000;
const SEED = FULL ? Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000) : 20_261_125;

describe('hostile input', () => {
  if (FULL) console.info(`Seed ${SEED}; FUZZ_SEED=${SEED} npm run fuzz tries the same again.`);

  it.each([brokenData, brokenText, anyAddress, anyCsv, anyPost, anyWords].map((one) => [one] as const))(
    'never gets out and never stops the program (%#)',
    (one) => {
      const start = performance.now();
      const { name, count, outcomes, escapes, crashes } = one(Math.round((TOTAL * one.share) / 1000), SEED);
      if (FULL) {
        const seconds = ((performance.now() - start) / 1000).toFixed(0);
        const ends = Object.entries(outcomes).map(([end, times]) => `${times} ${end}`);
        console.info(
          `${name}: ${count} inputs in ${seconds} s, ${escapes.length} escapes, ${crashes.length} crashes; ${ends.join(', ')}`,
        );
      }
      expect(escapes.slice(0, SHOWN)).toEqual([]);
      expect(crashes.slice(0, SHOWN)).toEqual([]);
      expect(Object.values(outcomes).reduce((sum, times) => sum + times, 0)).toBe(count);
    },
    3_600_000,
  );
});
