import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { ROW_COLUMNS, type RowColumn } from '../../src/model/order.ts';
import { selectRows, type Row } from '../../src/model/rows.ts';
import { foldText } from '../../src/model/search.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const LAST = '2030-06-30';
const everybody = actorsOf(dataset);

const anyOrder = fc.record({ column: fc.constantFrom(...ROW_COLUMNS), descending: fc.boolean() });
const anyActors = fc.subarray([...realDataset.actors.keys()]).map((ids) => new Set(ids));

describe(selectRows.name, () => {
  it('has every statement public by the end of the day, of the given actors, exactly once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realDays), anyActors, anyOrder, (day, actors, order) => {
        const rows = selectRows(realDataset, actors, day, order);
        const expected = realDataset.statements.filter(
          ({ actor, publicOn }) => actors.has(actor) && publicOn <= day,
        );
        expect(rows.map(({ statement }) => statement.id).toSorted()).toEqual(
          expected.map(({ id }) => id).toSorted(),
        );
        for (const { statement, actor, country } of rows) {
          expect([statement.actor, actor.country]).toEqual([actor.id, country?.code]);
        }
      }),
    );
  });

  it('counts a statement from the day it became public', () => {
    expect(idsAt('2030-06-01')).not.toContain('dov-lund-2030-05-25');
    expect(idsAt('2030-06-02')).toContain('dov-lund-2030-05-25');
  });

  it.each<[RowColumn, readonly string[]]>([
    [
      'speaker',
      [
        'Ada Quill',
        'Assembly of the League of Anywhere',
        'Cleo Marsh',
        'Dov Lund',
        'Mira Solen',
        'Pávo Grint',
      ],
    ],
    ['country', ['Arvenia', 'Belmora', 'Corvia', 'League of Anywhere']],
    ['stance', ['supports', 'supports-with-limits', 'undecided', 'opposes', 'disputes']],
    ['reach', [...dataset.reaches.keys()]],
  ])('orders by %s, and the other way round', (column, values) => {
    expect(shownIn(column, false)).toEqual(values);
    expect(shownIn(column, true)).toEqual(values.toReversed());
  });

  it('orders by the day it was said, not the day it became public', () => {
    const days = (descending: boolean) => rowsOf('date', descending).map(({ statement }) => statement.date);
    expect(days(false)).toEqual(days(false).toSorted());
    expect(days(true)).toEqual(days(false).toReversed());
    expect(rowsOf('date', false).at(-1)?.statement.id).toBe('dov-lund-2030-05-25');
  });

  it('keeps equal rows in the order of their days, in both directions', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const rows = selectRows(realDataset, actorsOf(realDataset), '2024-12-16', order);
        const places = rows.map(({ statement }) => realDataset.statements.indexOf(statement));
        const key = (row: Row): string => String(valueOf(row, order.column));
        const falling = rows.filter((row, index) => {
          const before = rows[index - 1];
          return before && key(before) === key(row) && (places[index - 1] ?? 0) > (places[index] ?? 0);
        });
        expect(falling.map(({ statement }) => statement.id)).toEqual([]);
      }),
    );
  });

  it('never falls in a rising order, nor rises in a falling one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realDays), anyActors, anyOrder, (day, actors, order) => {
        const keys = selectRows(realDataset, actors, day, order).map((row) => valueOf(row, order.column));
        const sorted = keys.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        expect(keys).toEqual(order.descending ? sorted.toReversed() : sorted);
      }),
    );
  });

  it('is empty where nobody is given, or nothing was said yet', () => {
    expect(selectRows(dataset, new Set(), LAST, { column: 'date', descending: true })).toEqual([]);
    expect(idsAt('2030-03-04')).toEqual([]);
  });
});

/** What a row is ordered by in the real data, worked out anew. */
function valueOf({ statement, actor, country }: Row, column: RowColumn): string | number {
  const stances = realDataset.question.stances.map(({ id }) => id);
  switch (column) {
    case 'speaker':
      return foldText(actor.name);
    case 'country':
      return `${foldText(country?.name ?? '')} ${foldText(actor.name)}`;
    case 'date':
      return statement.date;
    case 'stance':
      return stances.indexOf(statement.stance);
    case 'reach':
      return [...realDataset.reaches.keys()].indexOf(statement.reach ?? '');
  }
}

function rowsOf(column: RowColumn, descending: boolean): Row[] {
  return selectRows(dataset, everybody, LAST, { column, descending });
}

/** The values of a column from top to bottom, each once where it stands in one run. */
function shownIn(column: RowColumn, descending: boolean): string[] {
  const values = rowsOf(column, descending).map(({ statement, actor, country }) => {
    if (column === 'speaker') return actor.name;
    return column === 'country' ? (country?.name ?? '') : String(statement[column]);
  });
  return values.filter((value, index) => value !== values[index - 1]);
}

function idsAt(day: string): string[] {
  const rows = selectRows(dataset, everybody, day, { column: 'date', descending: false });
  return rows.map(({ statement }) => statement.id);
}

function actorsOf({ actors }: Dataset): ReadonlySet<string> {
  return new Set(actors.keys());
}
