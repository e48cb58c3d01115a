/** From the bytes of a CSV to the rows of a table, or to everything that is wrong with it. */
import { findNearest } from '../build/nearest.ts';
import { describeFound } from '../model/parseProblems.ts';
import { SLUG } from '../model/schema.ts';
import { listColumns, nameKind } from './cells.ts';
import { readCsv, type CsvRows } from './readCsv.ts';
import type { TableProblem } from './tableProblem.ts';
import type { Table } from './tables.ts';

/** A table as it was read. */
export interface ReadTable extends CsvRows {
  table: Table;
}

/** Reads a table with every problem that it has in itself; its rows can be used only where there is none. */
export function readTable(
  table: Table,
  file: string,
  bytes: Uint8Array,
): { read: ReadTable; problems: TableProblem[] } {
  const { read, problems } = readCsv(file, bytes, table.key, table.key !== 'nr');
  const ids = table.key === 'id' ? ['id', 'actor'] : [];
  return {
    read: { ...read, table },
    problems: [
      ...problems,
      ...findUnknownColumns(table, read),
      ...ids.flatMap((field) =>
        checkCells(read, field, SLUG, 'an id of lower-case letters a-z, digits and single hyphens'),
      ),
      ...(table.key === 'nr'
        ? checkCells(read, 'nr', /^[1-9]\d*$/, 'a number, or nothing for a new entry')
        : []),
    ],
  };
}

function findUnknownColumns(table: Table, { file, columns }: CsvRows): TableProblem[] {
  const known = listColumns(table.shape, () => 1);
  const kinds = new Set(known.map(nameKind));
  return columns.flatMap((name, column): TableProblem[] => {
    // Items are counted from 1.
    if (kinds.has(nameKind(name)) && !/\[0/.test(name)) return [];
    const nearest = findNearest(
      name,
      known.filter((one) => !columns.includes(one)),
    );
    const allowed = `the name of a column of the ${table.name}, as the export writes them`;
    const told = { file, row: 1, column, field: '', found: describeFound(name), allowed };
    return [{ ...told, ...(nearest !== undefined && { nearest }) }];
  });
}

/** Ids become names of files: one such as ../x must not get that far. An empty cell is somebody else's matter. */
function checkCells(
  { file, columns, rows }: CsvRows,
  field: string,
  allows: RegExp,
  allowed: string,
): TableProblem[] {
  const column = columns.indexOf(field);
  return rows.flatMap(({ row, cells }) => {
    const cell = cells.get(field) ?? '';
    return cell === '' || allows.test(cell)
      ? []
      : [{ file, row, column, field, found: describeFound(cell), allowed }];
  });
}
