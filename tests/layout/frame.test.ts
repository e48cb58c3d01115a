import { describe, expect, it } from 'vitest';
import { isStacked, PAGE_ORDER, rowHeight, stepFor, WIDTH_STEPS } from '../../src/layout/frame.ts';
import { round, rounded } from '../../src/layout/round.ts';
import { markPath, pipPath, ringPath } from '../../src/layout/symbols.ts';
import { TONES } from '../../src/model/dataset.ts';

describe(stepFor.name, () => {
  it('is the widest step that fits, and the narrowest where none does', () => {
    for (const [index, step] of WIDTH_STEPS.entries()) {
      expect([stepFor(step), stepFor(step + 0.5)]).toEqual([step, step]);
      expect(stepFor(step - 0.5)).toBe(WIDTH_STEPS[Math.max(0, index - 1)]);
    }
    expect(stepFor(4000)).toBe(1088);
  });
});

describe('the order in which a page holds its drawings', () => {
  it('has each of them once, that of phones first', () => {
    expect([...PAGE_ORDER].toSorted((a, b) => a - b)).toEqual(WIDTH_STEPS);
    expect(PAGE_ORDER[0]).toBe(WIDTH_STEPS[0]);
  });
});

describe(isStacked.name, () => {
  it('is true for the narrowest step only', () => {
    expect(WIDTH_STEPS.filter(isStacked)).toEqual([280]);
  });
});

describe(rowHeight.name, () => {
  it('is 24 px for one line and 16 px for each more', () => {
    expect([1, 2, 3].map(rowHeight)).toEqual([24, 40, 56]);
  });
});

describe(rounded.name, () => {
  it('rounds every number of a path to two places and touches nothing else', () => {
    expect(rounded('M1.23456,-0.001C10,2.5 3.999,4Z')).toBe('M1.23,0C10,2.5 4,4Z');
    expect(round(2.345678)).toBe(2.35);
  });
});

describe(markPath.name, () => {
  it.each(TONES)('is smaller than the ring around it and larger than the small sign: %s', (tone) => {
    const [pip, mark, ring] = [pipPath(tone), markPath(tone), ringPath(tone)].map(reach);
    expect(pip).toBeLessThan(mark ?? 0);
    expect(mark).toBeLessThan(ring ?? 0);
    // A row is 24 px high: no sign may reach into the next.
    expect(ring).toBeLessThan(12);
  });

  it('tells the two ends of the scale, and what stands apart, by shape', () => {
    expect(new Set([markPath('for'), markPath('against'), markPath('apart')]).size).toBe(3);
  });
});

/** How far a path reaches from its centre, up or down. Sides of squares are lengths, not places. */
function reach(path: string): number {
  const numbers = [...path.matchAll(/([MLhv,])(-?\d+(?:\.\d+)?)/g)];
  return Math.max(
    ...numbers.map(([, before, number]) => Math.abs(Number(number)) / (/[hv]/.test(before ?? '') ? 2 : 1)),
  );
}
