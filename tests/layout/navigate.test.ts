import { describe, expect, it } from 'vitest';
import { WIDTH_STEPS } from '../../src/layout/frame.ts';
import { MOVE_KEYS, nearestStop, nextStop, stopsOf, type Stop } from '../../src/layout/navigate.ts';
import { columnsOf, drawReal } from '../fixtures/drawings.ts';

const DAYS = ['2024-05-24', '2024-05-30', '2024-12-16'];
const CHARTS = DAYS.flatMap((day) => WIDTH_STEPS.map((width) => [day, width] as const));

describe(stopsOf.name, () => {
  it.each(CHARTS)('has every name and mark once, on %s at %i px', (day, width) => {
    const layout = drawReal(day, width);
    const groups = columnsOf(layout).flatMap((column) => column.groups);
    const ids = stopsOf(layout).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(groups.length + groups.flatMap(({ marks }) => marks).length);
  });
});

describe(nextStop.name, () => {
  it.each(CHARTS)('leads from every stop to every other, on %s at %i px', (day, width) => {
    const stops = stopsOf(drawReal(day, width));
    expect(reachedFrom(stops, stops[0]?.id ?? null, ['ArrowDown']).size).toBe(stops.length);
    expect(reachedFrom(stops, stops.at(-1)?.id ?? null, ['ArrowUp']).size).toBe(stops.length);
  });

  it.each(CHARTS)('leads sideways from column to column and back, on %s at %i px', (day, width) => {
    const stops = stopsOf(drawReal(day, width));
    for (const stop of stops) {
      const right = nextStop(stops, stop.id, 'ArrowRight');
      const left = nextStop(stops, stop.id, 'ArrowLeft');
      expect(right === stop || (right?.x ?? 0) > stop.x).toBe(true);
      expect(left === stop || (left?.x ?? 1) < stop.x).toBe(true);
      const between = stops.filter(({ x }) => x > stop.x && x < (right?.x ?? 0));
      expect(between).toEqual([]);
    }
  });

  it('jumps to the ends', () => {
    const stops = stopsOf(drawReal('2024-05-30', 1088));
    const middle = stops[20]?.id ?? null;
    expect(nextStop(stops, middle, 'Home')).toBe(stops[0]);
    expect(nextStop(stops, middle, 'End')).toBe(stops.at(-1));
  });

  it('stays at an edge', () => {
    const stops = stopsOf(drawReal('2024-05-30', 1088));
    expect(nextStop(stops, stops[0]?.id ?? null, 'ArrowUp')).toBe(stops[0]);
    expect(nextStop(stops, stops[0]?.id ?? null, 'ArrowLeft')).toBe(stops[0]);
    expect(nextStop(stops, stops.at(-1)?.id ?? null, 'ArrowDown')).toBe(stops.at(-1));
  });

  it('enters the chart at its first stop, and leads nowhere in an empty one', () => {
    const stops = stopsOf(drawReal('2024-05-30', 1088));
    for (const key of MOVE_KEYS) {
      expect(nextStop(stops, null, key)).toBe(stops[0]);
      expect(nextStop([], 'actor:gone', key)).toBeNull();
    }
  });
});

describe(nearestStop.name, () => {
  const stops: Stop[] = [
    { id: 'actor:a', group: 'g', x: 0, width: 0.4, y: 0, height: 24 },
    { id: 'actor:b', group: 'g', x: 0.5, width: 0.4, y: 0, height: 24 },
    { id: 'actor:c', group: 'g', x: 0.5, width: 0.4, y: 40, height: 24 },
  ];

  it.each([
    [{ x: 10, y: 10 }, 'actor:a'],
    [{ x: 440, y: 12 }, 'actor:a'],
    [{ x: 495, y: 12 }, 'actor:b'],
    [{ x: 600, y: 35 }, 'actor:c'],
  ])('of %j is %s', (point, id) => {
    expect(nearestStop(stops, point, 1000, 60)?.id).toBe(id);
  });

  it('is none beyond the radius', () => {
    expect(nearestStop(stops, { x: 450, y: 12 }, 1000, 49)).toBeNull();
    expect(nearestStop([], { x: 0, y: 0 }, 1000, 49)).toBeNull();
  });
});

/** Every stop that some of the keys lead to, pressed any number of times. */
function reachedFrom(
  stops: readonly Stop[],
  start: string | null,
  keys: readonly (typeof MOVE_KEYS)[number][],
) {
  const reached = new Set([start]);
  for (const id of reached) for (const key of keys) reached.add(nextStop(stops, id, key)?.id ?? null);
  return reached;
}
