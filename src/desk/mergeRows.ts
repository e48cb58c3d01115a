/** From the rows of a table that somebody edited to the entries that the data then have. */
import { isDeepStrictEqual } from 'node:util';
import { formatCells, parseCells, type Cells } from './cells.ts';
import type { TableRow } from './readCsv.ts';
import type { JsonObject } from './shape.ts';
import type { Table } from './tables.ts';

/** An entry as it will be, and the row it was read from; null where the table says nothing of it. */
export interface MergedRow {
  value: JsonObject;
  from: TableRow | null;
}

/** One thing that an import changes: a field, or a whole entry. */
export interface Difference {
  /** The entry that it is about, or was about. */
  row: JsonObject;
  kind: 'added' | 'removed' | 'changed';
  /** For a changed field: its column and both cells. */
  column: string;
  before: string;
  after: string;
}

/** The entries after an import. */
export interface Merge {
  merged: MergedRow[];
  differences: Difference[];
  /** Entries that the table does not have and that stay. */
  kept: JsonObject[];
}

/**
 * Lays the cells of the edited rows over the entries there are. A column that the table does not have changes
 * nothing; an entry without a row stays, or goes where `remove` is true; a row without an entry is a new one.
 */
export function mergeRows(
  table: Table,
  entries: readonly JsonObject[],
  rows: readonly TableRow[],
  remove: boolean,
): Merge {
  const rowByKey = new Map(rows.map((row) => [row.cells.get(table.key) ?? '', row] as const));
  const keys = new Set(entries.map((entry) => String(entry[table.key])));
  const merge: Merge = { merged: [], differences: [], kept: [] };
  for (const entry of entries) {
    const row = rowByKey.get(String(entry[table.key]));
    if (row) {
      const { value, differences } = overlay(table, entry, row);
      merge.merged.push({ value, from: row });
      merge.differences.push(...differences);
    } else if (remove) merge.differences.push(wholeEntry(entry, 'removed'));
    else {
      merge.merged.push({ value: entry, from: null });
      merge.kept.push(entry);
    }
  }
  const sorted = isSorted(entries, table.key);
  for (const row of rows) {
    if (keys.has(row.cells.get(table.key) ?? '')) continue;
    const value = parseCells(row.cells, table.shape);
    // The same table imported twice must not give its new entries twice.
    if (table.key === 'nr' && entries.some((entry) => isSame(entry, value))) continue;
    merge.merged.splice(placeFor(table, merge.merged, value, sorted), 0, { value, from: row });
    merge.differences.push(wholeEntry(value, 'added'));
  }
  return merge;
}

function overlay(
  table: Table,
  entry: JsonObject,
  row: TableRow,
): { value: JsonObject; differences: Difference[] } {
  const before: Cells = formatCells(entry, table.shape);
  const value = parseCells(new Map([...before, ...row.cells]), table.shape);
  // Written once more: TRUE of a spreadsheet is the true that was there.
  const after = formatCells(value, table.shape);
  const columns = new Set([...before.keys(), ...after.keys()]);
  const differences = [...columns].flatMap((column): Difference[] => {
    const [old = '', cell = ''] = [before.get(column), after.get(column)];
    return old === cell ? [] : [{ row: entry, kind: 'changed', column, before: old, after: cell }];
  });
  // An entry that nobody changed stays as it stands in its file, the order of its fields included.
  return { value: differences.length === 0 ? entry : value, differences };
}

function wholeEntry(row: JsonObject, kind: 'added' | 'removed'): Difference {
  return { row, kind, column: '', before: '', after: '' };
}

/** True for two entries of a list that say the same, wherever they stand in it. */
function isSame(entry: JsonObject, other: JsonObject): boolean {
  return isDeepStrictEqual({ ...entry, nr: '' }, { ...other, nr: '' });
}

/** Statements stand oldest first among those of their actor; other entries by their key, where they do already. */
function placeFor(table: Table, merged: readonly MergedRow[], value: JsonObject, sorted: boolean): number {
  if (table.name === 'statements') {
    const day = String(value['date']);
    const later = merged.findIndex((other) => {
      return other.value['actor'] === value['actor'] && String(other.value['date']) > day;
    });
    return later < 0 ? merged.length : later;
  }
  if (!sorted || table.key === 'nr') return merged.length;
  const key = String(value[table.key]);
  const after = merged.findIndex((other) => String(other.value[table.key]) > key);
  return after < 0 ? merged.length : after;
}

function isSorted(entries: readonly JsonObject[], key: string): boolean {
  const keys = entries.map((entry) => String(entry[key]));
  return keys.every((one, index) => index === 0 || String(keys[index - 1]) < one);
}
