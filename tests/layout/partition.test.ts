import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareSubColumns, splitEvenly } from '../../src/layout/partition.ts';

interface Item {
  height: number;
  /** Brings a heading along, once in its run. */
  headed: boolean;
}

const HEADING = 28;
const heightOf = (run: readonly Item[]): number =>
  run.reduce((sum, item) => sum + item.height, run.some((item) => item.headed) ? HEADING : 0);

const anyItems = fc.array(fc.record({ height: fc.integer({ min: 1, max: 90 }), headed: fc.boolean() }), {
  maxLength: 8,
});
const anyCount = fc.integer({ min: 1, max: 5 });

describe(splitEvenly.name, () => {
  it('keeps every item once and in order, in at most the number of runs asked for', () => {
    fc.assert(
      fc.property(anyItems, anyCount, (items, count) => {
        const runs = splitEvenly(items, count, heightOf);
        expect(runs.flat()).toEqual(items);
        expect(runs.length).toBeLessThanOrEqual(count);
        expect(runs.every((run) => run.length > 0)).toBe(true);
      }),
    );
  });

  it('makes the tallest run as low as any split could', () => {
    fc.assert(
      fc.property(anyItems, anyCount, (items, count) => {
        expect(tallest(splitEvenly(items, count, heightOf))).toBe(
          Math.min(...allSplits(items, count).map(tallest)),
        );
      }),
    );
  });

  it('fills the earlier runs first', () => {
    const items = [30, 30, 30, 30, 10].map((height) => ({ height, headed: false }));
    expect(splitEvenly(items, 3, heightOf).map((run) => run.length)).toEqual([2, 2, 1]);
  });

  it('splits nothing into nothing', () => {
    expect(splitEvenly([], 3, heightOf)).toEqual([]);
  });
});

describe(shareSubColumns.name, () => {
  const anyColumns = fc.array(
    fc.record({ height: fc.integer({ min: 0, max: 900 }), limit: fc.integer({ min: 0, max: 6 }) }),
    { minLength: 1, maxLength: 4 },
  );

  it('gives each column one, none more than it can use, and shares no more than there are', () => {
    fc.assert(
      fc.property(anyColumns, fc.integer({ min: 4, max: 13 }), (columns, total) => {
        const shares = share(columns, total);
        expect(shares.every((one, index) => one >= 1 && one <= Math.max(1, columns[index]?.limit ?? 1))).toBe(
          true,
        );
        const usable = columns.reduce((sum, { limit }) => sum + Math.max(1, limit), 0);
        expect(sumOf(shares)).toBe(Math.min(total, usable));
      }),
    );
  });

  it('makes the tallest column as low as any sharing could', () => {
    fc.assert(
      fc.property(anyColumns, fc.integer({ min: 4, max: 9 }), (columns, total) => {
        const heightAt = (shares: readonly number[]): number =>
          Math.max(...columns.map(({ height }, index) => height / (shares[index] ?? 1)));
        const best = Math.min(...allShares(columns, total).map(heightAt));
        expect(heightAt(share(columns, total))).toBeCloseTo(best, 9);
      }),
    );
  });

  function share(columns: readonly { height: number; limit: number }[], total: number): number[] {
    return shareSubColumns(
      columns.map(({ height }) => height),
      columns.map(({ limit }) => limit),
      total,
    );
  }

  function allShares(columns: readonly { limit: number }[], total: number): number[][] {
    const [first, ...rest] = columns;
    if (!first) return [[]];
    const most = Math.min(Math.max(1, first.limit), total - rest.length);
    return Array.from({ length: most }, (_, index) => index + 1).flatMap((one) =>
      allShares(rest, total - one).map((others) => [one, ...others]),
    );
  }
});

function tallest(runs: readonly (readonly Item[])[]): number {
  return Math.max(0, ...runs.map(heightOf));
}

function allSplits(items: readonly Item[], count: number): Item[][][] {
  if (items.length === 0) return [[]];
  if (count === 1) return [[[...items]]];
  return items.flatMap((_, index) =>
    allSplits(items.slice(index + 1), count - 1).map((rest) => [items.slice(0, index + 1), ...rest]),
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
