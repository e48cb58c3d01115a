import { describe, expect, it } from 'vitest';
import { WIDTH_STEPS } from '../../src/layout/frame.ts';
import { layoutArrow, layoutLinks, layoutMove } from '../../src/layout/links.ts';
import { selectStandings } from '../../src/model/select.ts';
import { columnsOf, drawReal } from '../fixtures/drawings.ts';
import { realDataset } from '../fixtures/real.ts';

const LAST = '2024-12-16';

describe(layoutLinks.name, () => {
  it.each(WIDTH_STEPS)(
    'joins the columns of every country, one path from each to the next, at %i px',
    (width) => {
      const layout = drawReal(LAST, width);
      for (const code of realDataset.countries.keys()) {
        const columns = columnsOf(layout).filter(({ groups }) =>
          groups.some(({ group }) => group.country?.code === code),
        );
        const paths = layoutLinks(layout, code, width);
        expect(paths).toHaveLength(Math.max(0, columns.length - 1));
        for (const path of paths) expectInside(path, width, layout.height);
      }
    },
  );
});

describe(layoutArrow.name, () => {
  it.each(WIDTH_STEPS)('leads to everybody who has moved, and to nobody else, at %i px', (width) => {
    const layout = drawReal(LAST, width);
    const shown = new Set(columnsOf(layout).map(({ stance }) => stance.id));
    for (const { actor, shift } of selectStandings(realDataset, LAST)) {
      const path = layoutArrow(layout, actor.id, width);
      expect(path !== null).toBe(shift !== null && shown.has(shift.from));
      if (path !== null) expectInside(path, width, layout.height);
    }
  });

  it('ends left of a mark that came from the left, right of one that came from the right', () => {
    const layout = drawReal(LAST, 1088);
    const mark = columnsOf(layout)
      .flatMap(({ groups }) => groups.flatMap(({ marks }) => marks))
      .find(({ standing }) => standing.actor.id === 'olaf-scholz');
    const numbers = numbersIn(layoutArrow(layout, 'olaf-scholz', 1088) ?? '');
    expect(numbers.at(-2)).toBeGreaterThan((mark?.x ?? 0) * 1088);
    expect(numbers.at(0)).toBeGreaterThan(numbers.at(-2) ?? 0);
  });

  it('is none for somebody who is not drawn', () => {
    expect(layoutArrow(drawReal('2024-04-03', 1088), 'olaf-scholz', 1088)).toBeNull();
  });
});

describe(layoutMove.name, () => {
  it('leads to the name of a country too, and from the right ends behind it', () => {
    const layout = drawReal(LAST, 1088);
    const group = columnsOf(layout)
      .flatMap(({ groups }) => groups)
      .find((placed) => placed.group.country?.code === 'DE');
    const numbers = numbersIn(layoutMove(layout, 'country:DE', 'opposes', 1088) ?? '');
    expect(numbers.at(-2)).toBeCloseTo((group?.x ?? 0) * 1088 + (group?.label.signsX ?? 0), 1);
    expect(layoutMove(layout, 'country:BR', 'opposes', 1088)).toBeNull();
    expect(layoutMove(layout, 'country:DE', 'nothing', 1088)).toBeNull();
  });
});

function numbersIn(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
}

/** Rounded to two places, and no further out of the chart than a line is wide. */
function expectInside(path: string, width: number, height: number): void {
  expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+C/);
  expect(path).not.toMatch(/\.\d{3}|NaN/);
  for (const [index, number] of numbersIn(path).entries()) {
    expect(number).toBeGreaterThan(-16);
    expect(number).toBeLessThan((index % 2 === 0 ? width : height) + 16);
  }
}
