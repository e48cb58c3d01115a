import { describe, expect, it } from 'vitest';
import { layoutMap, MAP_SCALES, scaleStep } from '../../src/layout/map.ts';
import { arrangeMap } from '../../src/layout/mapFrame.ts';
import { edgesOf, overlaps } from '../../src/layout/mapLabels.ts';
import { isMarked, MARK_SIZE } from '../../src/layout/mapMarks.ts';
import { nextOnMap, stopsOfMap } from '../../src/layout/mapNavigate.ts';
import { projectKept, projectMap } from '../../src/layout/mapPaths.ts';
import { MOVE_KEYS } from '../../src/layout/navigate.ts';
import { madePlan, madeShapes } from '../fixtures/madeMap.ts';
import { realDataset } from '../fixtures/real.ts';
import { realPlan, realShapes } from '../fixtures/realMap.ts';

const WIDTHS = [280, 330, 592, 736, 832, 1088];
const names = new Map([...realDataset.countries].map(([code, { name }]) => [code, name]));
const drawn = new Map(WIDTHS.map((width) => [width, projectMap(realShapes, width)]));
const DRAWINGS = WIDTHS.flatMap((width) => MAP_SCALES.map((scale) => [width, scale] as const));

function draw(width: number, scale: number) {
  const map = drawn.get(width) ?? projectMap(realShapes, width);
  return { map, placed: layoutMap(map, names, scale) };
}

describe(arrangeMap.name, () => {
  it.each(WIDTHS)('keeps all parts apart and inside the drawing at %i px', (width) => {
    const { main, insets, height } = arrangeMap(realPlan, width);
    const boxes = [main, ...insets];
    const edges = boxes.map(({ x, y, ...box }) => ({
      left: x,
      top: y,
      right: x + box.width,
      bottom: y + box.height,
    }));
    edges.forEach((one, index) => {
      expect(one.left).toBeGreaterThanOrEqual(0);
      // Heights of a column are rounded each for itself.
      expect(one.bottom).toBeLessThanOrEqual(height + insets.length);
      expect(one.right).toBeLessThanOrEqual(width + insets.length);
      expect(one.right - one.left).toBeGreaterThan(40);
      expect(one.bottom - one.top).toBeGreaterThan(60);
      expect(edges.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([]);
    });
  });

  it('gives all the room to a map without insets', () => {
    const { main, insets, width, height } = arrangeMap({ ...madePlan, insets: [] }, 700);
    expect(insets).toEqual([]);
    expect(main).toEqual({ x: 0, y: 0, width, height });
  });
});

describe(layoutMap.name, () => {
  it.each(DRAWINGS)('keeps marks at least their size apart, at %i px and scale %f', (width, scale) => {
    for (const { marks } of draw(width, scale).placed) {
      marks.forEach((one, index) => {
        const near = marks
          .slice(index + 1)
          .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < MARK_SIZE);
        expect(near.map(({ code }) => `${one.code} and ${code}`)).toEqual([]);
      });
    }
  });

  it.each(DRAWINGS)('lets no name overlap another or a mark, at %i px and scale %f', (width, scale) => {
    for (const { labels, marks } of draw(width, scale).placed) {
      const boxes = labels.map((label) => ({ code: label.code, edges: edgesOf(label) }));
      boxes.forEach(({ code, edges }, index) => {
        const others = boxes.slice(index + 1).filter((other) => overlaps(edges, other.edges));
        expect(others.map((other) => `${code} and ${other.code}`)).toEqual([]);
        const under = marks.filter(
          ({ x, y }) =>
            x > edges.left - MARK_SIZE / 2 + 1 &&
            x < edges.right + MARK_SIZE / 2 - 1 &&
            y > edges.top - MARK_SIZE / 2 + 1 &&
            y < edges.bottom + MARK_SIZE / 2 - 1,
        );
        expect(under.filter((mark) => mark.code !== code).map((mark) => `${code} on ${mark.code}`)).toEqual(
          [],
        );
      });
    }
  });

  it.each(WIDTHS)('shows each country at home once, as a shape to press or as a mark, at %i px', (width) => {
    const { map, placed } = draw(width, 1);
    const homes = map.parts.flatMap(({ countries }, part) =>
      countries.filter(({ home }) => home).map((country) => ({ part, country })),
    );
    expect(homes.map(({ country }) => country.code).toSorted()).toEqual(
      [...realShapes.countries.keys()].toSorted(),
    );
    for (const { part, country } of homes) {
      expect([country.code, country.anchor]).not.toEqual([country.code, null]);
      const mark = placed[part]?.marks.find(({ code }) => code === country.code);
      expect([country.code, mark !== undefined]).toEqual([country.code, isMarked(country, 1)]);
      const box = map.parts[part]?.box;
      const [x, y] = mark ? [mark.x, mark.y] : (country.anchor ?? [NaN, NaN]);
      const isInside = x > 0 && y > 0 && x < (box?.width ?? 0) && y < (box?.height ?? 0);
      expect([country.code, isInside]).toEqual([country.code, true]);
    }
  });

  it('leads a line from a mark that had to move to where its country lies', () => {
    const { placed, map } = draw(280, 1);
    const moved = placed[0]?.marks.filter(({ from }) => from !== null) ?? [];
    expect(moved.length).toBeGreaterThan(3);
    for (const { code, from } of moved) {
      expect(map.parts[0]?.countries.find((one) => one.code === code)?.anchor).toEqual(from);
    }
  });

  it('names most countries where there is room, and more of them as the map grows', () => {
    const named = (width: number, scale: number): number =>
      draw(width, scale).placed.flatMap(({ labels }) => labels).length;
    expect(named(1088, 1)).toBeGreaterThan(45);
    expect(named(280, 1)).toBeLessThan(named(592, 1));
    expect(named(280, 1)).toBeLessThan(named(280, 4));
  });

  it('turns marks into shapes as the map grows', () => {
    const marks = (scale: number): number => draw(280, scale).placed[0]?.marks.length ?? 0;
    expect(marks(1)).toBeGreaterThan(20);
    expect(marks(12)).toBeLessThan(6);
  });
});

describe(scaleStep.name, () => {
  it('takes the step at or under a scale', () => {
    expect([1, 1.39, 1.4, 3, 12, 0.5].map(scaleStep)).toEqual([1, 1, 1.4, 2.8, 12, 1]);
  });
});

describe(projectMap.name, () => {
  it('makes areas to scale within a part', () => {
    const { parts } = projectMap(madeShapes, 700);
    const size = (code: string): number => parts[0]?.countries.find((one) => one.code === code)?.size ?? 0;
    // Two squares of degrees between the same latitudes.
    expect(size('XA')).toBeCloseTo(size('XB'), 0);
    expect(size('XC')).toBeLessThan(size('XA') / 10);
  });
});

describe(projectKept.name, () => {
  it('gives the same map again at the same width, and that of a new width at a new one', () => {
    const first = projectKept(madeShapes, 700);
    expect(projectKept(madeShapes, 700)).toBe(first);
    expect(projectKept(madeShapes, 500)).toEqual(projectMap(madeShapes, 500));
    expect(projectKept(madeShapes, 700)).toEqual(first);
  });
});

describe(nextOnMap.name, () => {
  it.each(WIDTHS)('leads from every country to every other at %i px', (width) => {
    const stops = stopsOfMap(draw(width, 1).map);
    const reached = new Set([stops[0]?.code]);
    for (const code of reached) {
      for (const key of MOVE_KEYS.filter((one) => one.startsWith('Arrow'))) {
        reached.add(nextOnMap(stops, code ?? null, key)?.code);
      }
    }
    expect(stops.filter(({ code }) => !reached.has(code)).map(({ code }) => code)).toEqual([]);
    for (const { code } of stops) {
      const back = new Set([code]);
      for (const one of back) {
        for (const key of MOVE_KEYS) back.add(nextOnMap(stops, one, key)?.code ?? one);
      }
      expect([code, back.size]).toEqual([code, stops.length]);
    }
  });

  it('goes the way the arrow points', () => {
    const stops = stopsOfMap(draw(832, 1).map);
    expect(nextOnMap(stops, 'ES', 'ArrowLeft')?.code).toBe('PT');
    expect(nextOnMap(stops, 'PT', 'ArrowLeft')?.code).toBe('PT');
    expect(nextOnMap(stops, 'DE', 'ArrowRight')?.code).toMatch(/^(PL|CZ)$/);
    expect(nextOnMap(stops, null, 'ArrowDown')).toBe(stops[0]);
    expect(nextOnMap(stops, 'DE', 'End')).toBe(stops.at(-1));
  });
});
