import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_INDENT, SMALL } from '../../src/layout/frame.ts';
import type { PlacedGroup } from '../../src/layout/groups.ts';
import { layoutColumns, type SpectrumLayout } from '../../src/layout/spectrum.ts';
import type { SpectrumColumn } from '../../src/layout/spectrumColumns.ts';
import { groupCountries } from '../../src/layout/spectrumCountries.ts';
import type { Dataset, Stance } from '../../src/model/dataset.ts';
import { describeCount } from '../../src/model/describe.ts';
import { GROUP_ORDERS, type GroupOrder } from '../../src/model/order.ts';
import { positionOfCountry } from '../../src/model/position.ts';
import { countStandings, selectCountryStandings, selectStandings } from '../../src/model/select.ts';
import { boxesOf, columnsOf } from '../fixtures/drawings.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const LAST = '2024-12-16';
const APART: Stance = {
  id: 'no-position',
  label: 'No position stated',
  shortLabel: 'No position',
  said: 'stated no position',
  tone: 'none',
  onScale: false,
  agrees: null,
  subgroup: null,
};

const anyDay = fc.constantFrom(...realDays);
const anyWidth = fc.integer({ min: 280, max: 1600 });
const anyOrder = fc.constantFrom(...GROUP_ORDERS);
/** Drawings are costly: fewer than the usual hundred. */
const FEW = { numRuns: 40 };

describe(groupCountries.name, () => {
  it('has each country with a speaker exactly once, at its own position or apart', () => {
    for (const day of realDays) {
      const placed = group(realDataset, day).flatMap(({ stance, groups }) =>
        groups.map(({ country }) => [country?.code, stance.id]),
      );
      const codes = new Set(selectStandings(realDataset, day).flatMap(({ country }) => country ?? []));
      const expected = [...codes].map((country) => {
        const found = positionOfCountry(realDataset, country, day);
        return [country.code, found.kind === 'held' ? found.position.stance : APART.id];
      });
      expect(placed.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('has each speaker exactly once, as a small sign of the own country, by name', () => {
    for (const day of realDays) {
      const groups = group(realDataset, day).flatMap((column) => column.groups);
      const signs = groups.flatMap(({ country, small }) =>
        small.map(({ actor }) => `${actor.id} ${country?.code}`),
      );
      const expected = selectStandings(realDataset, day).map(({ actor }) => `${actor.id} ${actor.country}`);
      expect(signs.toSorted()).toEqual(expected.toSorted());
      expect(groups.flatMap(({ standings }) => standings)).toEqual([]);
    }
  });

  it('sets apart bodies, countries whose leaders differ, and those for which nobody spoke', () => {
    const codesAt = (day: string) => idsOf(group(smallArchive().dataset, day));
    // Quill and Lund speak for Corvia on 20 April, and differ; the League has no position of its own.
    expect(codesAt('2030-04-19')).toMatchObject({ opposes: ['XB', 'XC'], 'no-position': ['LOA'] });
    expect(codesAt('2030-04-20')).toMatchObject({ opposes: ['XB'], 'no-position': ['XC', 'LOA'] });
  });

  it('leaves out the columns off the scale that nobody is in, and keeps those on it', () => {
    const ids = group(realDataset, '2000-01-01').map(({ stance }) => stance.id);
    expect(ids).toEqual(realDataset.question.stances.filter(({ onScale }) => onScale).map(({ id }) => id));
    expect(group(realDataset, LAST).at(-1)?.stance.id).toBe(APART.id);
  });

  it('puts under the sub-heading the countries whose own position excludes depth', () => {
    const columns = group(realDataset, LAST);
    const headed = columns.flatMap(({ groups }) => groups.filter(({ inSubgroup }) => inSubgroup));
    expect(headed.length).toBeGreaterThan(0);
    for (const { stance, groups } of columns) {
      for (const { country, inSubgroup } of groups) {
        if (!country) throw new Error('A group of countries is of none.');
        const found = positionOfCountry(realDataset, country, LAST);
        const reach = found.kind === 'held' ? found.position.statement.reach : null;
        expect(inSubgroup).toBe(stance.subgroup !== null && reach === stance.subgroup.reach);
      }
      const order = groups.map(({ inSubgroup }) => Number(inSubgroup));
      expect(order).toEqual(order.toSorted());
    }
  });

  it('counts what stands in each column', () => {
    for (const { count, groups } of group(realDataset, LAST)) {
      expect(count).toEqual(countStandings(groups.flatMap(({ small }) => small)));
    }
  });

  it('orders by the number of speakers, small as they are', () => {
    const sizes = group(realDataset, LAST, 'speakers').map(({ groups }) =>
      groups.filter(({ inSubgroup }) => !inSubgroup).map(({ small }) => small.length),
    );
    expect(sizes).toEqual(sizes.map((column) => column.toSorted((a, b) => b - a)));
    expect(sizes.some(([first = 0]) => first > 3)).toBe(true);
  });
});

describe('the chart by country', () => {
  it('keeps every small sign inside the box of its country, under the name, none on another', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, anyOrder, (day, width, order) => {
        for (const placed of columnsOf(draw(day, width, order)).flatMap(({ groups }) => groups)) {
          expect(placed.small).toHaveLength(placed.group.small.length);
          expect(placed.small.filter((sign) => !isInside(sign, placed, width))).toEqual([]);
          const places = placed.small.map(({ dx, dy }) => `${dx} ${dy}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { dx, dy } of placed.small) {
            const near = placed.small.filter(
              (other) => Math.abs(other.dx - dx) < SMALL && Math.abs(other.dy - dy) < SMALL,
            );
            expect(near).toHaveLength(1);
          }
        }
      }),
      FEW,
    );
  });

  it('lets no two boxes overlap, and keeps them inside the drawing', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, anyOrder, (day, width, order) => {
        for (const { columns, height } of draw(day, width, order).sections) {
          const boxes = columns.flatMap(boxesOf);
          for (const [index, a] of boxes.entries()) {
            expect(a.x).toBeGreaterThanOrEqual(0);
            expect(a.x + a.width).toBeLessThanOrEqual(1.0002);
            expect(a.y + a.height).toBeLessThanOrEqual(height);
            const touching = boxes.slice(index + 1).filter((b) => {
              const apart = a.x + a.width <= b.x + 0.0002 || b.x + b.width <= a.x + 0.0002;
              return !apart && a.y < b.y + b.height && b.y < a.y + a.height;
            });
            expect(touching).toEqual([]);
          }
        }
      }),
      FEW,
    );
  });
});

/** Whether a sign stands in its group's box, below the name; fractions are rounded to four places. */
function isInside({ dx, dy }: { dx: number; dy: number }, placed: PlacedGroup, width: number): boolean {
  const half = SMALL / 2;
  return (
    dx - half >= NAME_INDENT &&
    dx + half <= placed.width * width + 0.2 &&
    dy - half >= placed.label.height &&
    dy + half <= placed.height
  );
}

function group(dataset: Dataset, day: string, order: GroupOrder = 'country'): SpectrumColumn[] {
  const countries = selectCountryStandings(dataset, selectStandings(dataset, day), day);
  return groupCountries(dataset.question.stances, APART, countries, order);
}

function draw(day: string, width: number, order: GroupOrder): SpectrumLayout {
  return layoutColumns(group(realDataset, day, order), width, describeCount);
}

function idsOf(columns: readonly SpectrumColumn[]): Record<string, string[]> {
  return Object.fromEntries(
    columns.map(({ stance, groups }) => [stance.id, groups.map(({ country }) => country?.code ?? '')]),
  );
}
