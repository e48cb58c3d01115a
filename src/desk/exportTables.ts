/** From data files to tables: one CSV for each kind of entry, in which every field has a column. */
import type { RawFiles } from '../model/parse.ts';
import { formatCsv } from '../model/csv.ts';
import { formatCells, listColumns, usedNumbers, type Cells } from './cells.ts';
import { TABLES, type Table } from './tables.ts';

/** A file to write, by its name. */
export interface TableFile {
  name: string;
  text: string;
}

/**
 * The tables of a data folder. `main` is the name of the file for the statements ("edits.csv"); the others
 * stand beside it ("edits.actors.csv"). A list has columns for its longest in the data and one item more.
 */
export function exportTables(files: RawFiles, main: string): TableFile[] {
  return TABLES.filter(({ name }) => hasFile(files, name)).map((table) => {
    return { name: tableFileName(main, table), text: formatTable(table, files) };
  });
}

/** "edits.csv" for the statements, "edits.actors.csv" for the actors. */
export function tableFileName(main: string, table: Table): string {
  return table.name === 'statements' ? main : main.replace(/(?:\.csv)?$/i, `.${table.name}.csv`);
}

/** The cells of every row of a table, each under the name of its row. */
export function rowCells(table: Table, files: RawFiles): Map<string, Cells> {
  return new Map(
    table.select(files).map((row) => [String(row[table.key]), formatCells(row, table.shape)] as const),
  );
}

function formatTable(table: Table, files: RawFiles): string {
  const rows = [...rowCells(table, files).values()];
  const longest = (list: string): number =>
    Math.max(0, ...rows.map((cells) => usedNumbers(cells, list).at(-1) ?? 0));
  const columns = listColumns(table.shape, (list) => longest(list) + 1);
  return formatCsv([columns, ...rows.map((cells) => columns.map((column) => cells.get(column) ?? ''))]);
}

function hasFile(files: RawFiles, name: Table['name']): boolean {
  return name === 'statements' || name === 'actors' || files[name] !== undefined;
}
