import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedGroup } from '../../src/layout/groups.ts';
import { sliceGroups } from '../../src/layout/slices.ts';
import { columnsOf, drawReal } from '../fixtures/drawings.ts';
import { realDays } from '../fixtures/real.ts';

/** The groups of each sub-column of the chart of a day, at any width. */
const anySubColumn = fc
  .tuple(fc.constantFrom(...realDays.slice(-40)), fc.integer({ min: 280, max: 1600 }))
  .chain(([day, width]) => {
    const columns = columnsOf(drawReal(day, width)).filter(({ groups }) => groups.length > 0);
    const subColumns = columns.flatMap(({ groups }) =>
      [...new Set(groups.map(({ x }) => x))].map((x) => groups.filter((group) => group.x === x)),
    );
    return fc.constantFrom(...subColumns);
  });
const FEW = { numRuns: 40 };

/** Where the last thing in a group ends. */
function bottomOf({ y, height, marks }: PlacedGroup): number {
  return Math.max(y + height, ...marks.map((mark) => mark.y + mark.height));
}

describe(sliceGroups.name, () => {
  it('keeps every group once, in its order', () => {
    fc.assert(
      fc.property(anySubColumn, (groups) => {
        expect(sliceGroups(groups).flatMap((slice) => slice.groups)).toEqual(groups);
      }),
      FEW,
    );
  });

  it('holds all of its groups, and no slice reaches into the next', () => {
    fc.assert(
      fc.property(anySubColumn, (groups) => {
        const slices = sliceGroups(groups);
        for (const [index, { y, height, groups: held }] of slices.entries()) {
          expect(Math.min(...held.map((group) => group.y))).toBe(y);
          expect(y + height).toBeGreaterThanOrEqual(Math.max(...held.map(bottomOf)));
          expect(y + height).toBeLessThanOrEqual(slices[index + 1]?.y ?? Infinity);
        }
      }),
      FEW,
    );
  });

  it('is at most 480 px high, but for a single group that is higher', () => {
    fc.assert(
      fc.property(anySubColumn, (groups) => {
        const high = sliceGroups(groups).filter(({ height }) => height > 480);
        expect(high.every((slice) => slice.groups.length === 1)).toBe(true);
      }),
      FEW,
    );
    const tall = columnsOf(drawReal('2024-12-16', 280)).flatMap(({ groups }) =>
      sliceGroups(groups.slice(0, 60)),
    );
    expect(tall.length).toBeGreaterThan(5);
  });

  it('has none of nothing', () => {
    expect(sliceGroups([])).toEqual([]);
  });
});
