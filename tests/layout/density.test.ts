import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDensity, type DensityLayout } from '../../src/layout/density.ts';
import { addDays, daysBetween } from '../../src/model/day.ts';
import { anyStatements, makeDataset, makeStatement } from '../fixtures/made.ts';
import { realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { firstDay, lastDay } = smallArchive().dataset.question;
const SPAN = daysBetween(firstDay, lastDay);

describe(layoutDensity.name, () => {
  it('counts every statement in the week it became public', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const weeks = new Map<number, number>();
        for (const { publicOn } of statements) {
          // The last day of the data ends the last week.
          const week = Math.min(Math.floor(daysBetween(firstDay, publicOn) / 7), Math.ceil(SPAN / 7) - 1);
          weeks.set(week, (weeks.get(week) ?? 0) + 1);
        }
        const density = layoutDensity(makeDataset(statements));
        expect(density.most).toBe(Math.max(0, ...weeks.values()));
        expect(countsOf(density)).toEqual([...weeks].toSorted(([a], [b]) => a - b));
      }),
    );
  });

  it('keeps the bars in order inside the strip, none over another, the fullest as high as the strip', () => {
    const { bars, most } = layoutDensity(realDataset);
    expect(bars.length).toBeGreaterThan(20);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
    for (const [index, bar] of bars.entries()) {
      expect(bar.height * most).toBeGreaterThan(0);
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual((bars[index + 1]?.x ?? 1) + 0.0002);
    }
  });

  it('puts a statement of the last day into the strip, and one of the first', () => {
    const at = (day: string) => layoutDensity(makeDataset([makeStatement('ada-quill', day, {})])).bars;
    expect(at(firstDay)).toMatchObject([{ x: 0, height: 1 }]);
    const [last] = at(lastDay);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1, 3);
    expect(at(addDays(firstDay, 6))).toEqual(at(firstDay));
    expect(at(addDays(firstDay, 7))).not.toEqual(at(firstDay));
  });

  it('puts every event at its day', () => {
    const { question, events } = realDataset;
    const span = daysBetween(question.firstDay, question.lastDay);
    const { events: ticks } = layoutDensity(realDataset);
    expect(ticks.map(({ event }) => event)).toEqual(events);
    expect(ticks.length).toBeGreaterThan(0);
    for (const { event, x } of ticks) {
      expect(addDays(question.firstDay, Math.round(x * span))).toBe(event.date);
    }
  });

  it('is empty where nothing was said', () => {
    expect(layoutDensity(makeDataset([]))).toEqual({ bars: [], most: 0, events: [] });
  });
});

/** Week and number of statements of each bar. */
function countsOf({ bars, most }: DensityLayout): [number, number][] {
  return bars.map(({ x, height }) => [Math.round((x * SPAN) / 7), Math.round(height * most)]);
}
