import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNT_TYPE,
  COUNTRY_TYPE,
  HEADING_TYPE,
  NAME_INDENT,
  NAME_TYPE,
  PIP,
  SUBHEADING_TYPE,
} from '../../src/layout/frame.ts';
import type { Box } from '../../src/layout/groups.ts';
import type { Label } from '../../src/layout/label.ts';
import { layoutSpectrum } from '../../src/layout/spectrum.ts';
import { textWidth, type Type } from '../../src/layout/text.ts';
import { describeCount } from '../../src/model/describe.ts';
import { GROUP_ORDERS } from '../../src/model/order.ts';
import { selectStandings } from '../../src/model/select.ts';
import { boxesOf, columnsOf, drawReal } from '../fixtures/drawings.ts';
import { realDataset, realDays } from '../fixtures/real.ts';

const OPENING = '2024-05-30';
const LAST = '2024-12-16';
const { stances } = realDataset.question;

const anyDay = fc.constantFrom(...realDays);
const anyWidth = fc.integer({ min: 280, max: 1600 });
const anyOrder = fc.constantFrom(...GROUP_ORDERS);
/** Drawings are costly: fewer than the usual hundred. */
const FEW = { numRuns: 30 };

describe(layoutSpectrum.name, () => {
  it('draws everybody who has spoken exactly once, at their stance', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, anyOrder, (day, width, order) => {
        const drawn = columnsOf(drawReal(day, width, order)).flatMap(({ stance, groups }) =>
          groups.flatMap(({ marks }) => marks.map(({ standing }) => [standing.actor.id, stance.id])),
        );
        const spoken = selectStandings(realDataset, day).map(({ actor, position }) => [
          actor.id,
          position.stance,
        ]);
        expect(drawn.toSorted()).toEqual(spoken.toSorted());
      }),
      FEW,
    );
  });

  it('lets no two boxes overlap', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, anyOrder, (day, width, order) => {
        for (const { columns } of drawReal(day, width, order).sections) {
          const boxes = columns.flatMap(boxesOf);
          const overlapping = boxes.filter((box, index) =>
            boxes.slice(index + 1).some((other) => overlap(box, other)),
          );
          expect(overlapping).toEqual([]);
        }
      }),
      FEW,
    );
  });

  it('keeps every box inside its column, and every column inside the chart', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        for (const { columns, height } of drawReal(day, width).sections) {
          const outside = columns.filter(
            (column) => column.x < 0 || column.x + column.width > 1.0002 || column.height > height,
          );
          expect(outside).toEqual([]);
          for (const column of columns)
            expect(boxesOf(column).filter((box) => !holds(column, box))).toEqual([]);
        }
      }),
      FEW,
    );
  });

  it('gives every line of every label the room it needs, signs included', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        const layout = drawReal(day, width);
        for (const column of columnsOf(layout)) {
          const heading = layout.stacked
            ? []
            : column.headingLines.map((line) => textWidth(line, HEADING_TYPE));
          const count = layout.stacked ? [] : column.countLines.map((line) => textWidth(line, COUNT_TYPE));
          expect(Math.max(0, ...heading, ...count)).toBeLessThanOrEqual(column.width * width + 0.1);
          const needs = [
            ...column.subheadings.map((sub) => [sub, widest(sub.lines, SUBHEADING_TYPE)] as const),
            ...column.groups.flatMap((placed) => [
              [placed, needOf(placed.label, placed.group.elsewhere.length * PIP, COUNTRY_TYPE)] as const,
              ...placed.marks.map(
                (mark) => [mark, needOf(mark.label, mark.standing.premiseSign ? PIP : 0, NAME_TYPE)] as const,
              ),
            ]),
          ];
          // Signs stand on whole pixels: up to half a one further out.
          expect(needs.filter(([box, need]) => need > box.width * width + 0.6)).toEqual([]);
        }
      }),
      FEW,
    );
  });

  it('orders columns by the scale, and groups by name, the sub-headed ones after the others', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        const columns = columnsOf(drawReal(day, width));
        const order = columns.map(({ stance }) => stances.indexOf(stance));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { groups } of columns) {
          const keys = groups.map(({ group }) => `${Number(group.inSubgroup)} ${group.country?.name}`);
          expect(keys).toEqual(keys.toSorted((a, b) => a.localeCompare(b, 'en')));
        }
      }),
      FEW,
    );
  });

  it('puts a sub-heading right above the first group it heads in each sub-column, and nowhere else', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        for (const { groups, subheadings } of columnsOf(drawReal(day, width))) {
          const headed = groups.filter(({ group }) => group.inSubgroup);
          const places = [...new Set(headed.map(({ x }) => x))];
          const tops = places.map((x) => [
            x,
            Math.min(...headed.filter((one) => one.x === x).map(({ y }) => y)),
          ]);
          expect(subheadings.map(({ x, y, height }) => [x, y + height])).toEqual(tops);
        }
      }),
      FEW,
    );
  });

  it('draws the same from the same, in whatever order the data come', () => {
    const standings = selectStandings(realDataset, LAST);
    const first = layoutSpectrum(stances, standings, 1088, describeCount);
    expect(layoutSpectrum(stances, standings.toReversed(), 1088, describeCount)).toEqual(first);
  });

  it('shows the set-apart column only while somebody is in it, and the others always', () => {
    expect(columnsOf(drawReal('2024-05-24', 1088)).map(({ stance }) => stance.id)).toContain('disputes');
    expect(columnsOf(drawReal(OPENING, 1088)).map(({ stance }) => stance.id)).toEqual(
      stances.filter(({ onScale }) => onScale).map(({ id }) => id),
    );
    expect(columnsOf(layoutSpectrum(stances, [], 1088, describeCount))).toHaveLength(4);
  });

  it('has the whole of 30 May on one screen, and no column a sub-column to spare', () => {
    const { height, sections } = drawReal(OPENING, 1088);
    expect(height).toBeLessThan(640);
    for (const { groups, height: end } of sections[0]?.columns ?? []) {
      const share = new Set(groups.map(({ x }) => x)).size;
      const top = Math.min(...groups.map(({ y }) => y));
      // With one sub-column less it would end about as low as the tallest, or lower.
      if (share > 1) expect(((end - top) * share) / (share - 1)).toBeGreaterThan((height - top) * 0.9);
    }
  });

  it('stacks the columns under 592 px, each section below the one before', () => {
    expect(drawReal(OPENING, 592).stacked).toBe(false);
    const { stacked, sections, height } = drawReal(OPENING, 591);
    expect(stacked).toBe(true);
    expect(sections.every(({ columns }) => columns.length === 1)).toBe(true);
    for (const [index, section] of sections.entries()) {
      expect(section.top + section.height).toBeLessThan(sections[index + 1]?.top ?? height + 1);
    }
  });
});

/** Neighbours share an edge; fractions are rounded to four places. */
function overlap(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x + 0.0002 || b.x + b.width <= a.x + 0.0002;
  return !apart && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Fractions are rounded to four places. */
function holds(outer: Box, inner: Box): boolean {
  const across = inner.x >= outer.x - 0.0002 && inner.x + inner.width <= outer.x + outer.width + 0.0002;
  return across && inner.y + inner.height <= outer.height;
}

/** What a name needs of its box: its widest line, and the signs after it. */
function needOf({ lines, signsX }: Label, signs: number, type: Type): number {
  return Math.max(NAME_INDENT + widest(lines, type), signs === 0 ? 0 : signsX + signs);
}

function widest(lines: readonly string[], type: Type): number {
  return Math.max(...lines.map((line) => textWidth(line, type)));
}
