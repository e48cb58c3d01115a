/** Reads records back from a table: the inverse of `formatRecordsCsv`. Never in a reader's browser. */
import {
  tableColumns,
  type Cell,
  type ColumnShape,
  type Fields,
  type Part,
  type TableColumn,
} from './columns.ts';
import type { Dataset } from './dataset.ts';
import { parseCsv } from './parseCsv.ts';
import type { StatementRecord } from './records.ts';

type Cells = ReadonlyMap<string, string>;

/** The records of a CSV text of a data set; throws where a column is missing or not known. Order of columns is free. */
export function parseRecordsCsv(dataset: Dataset, text: string): StatementRecord[] {
  const columns = tableColumns(dataset);
  const partOf = (part: Part): TableColumn[] => columns.filter((column) => column.part === part);
  const [head = [], ...rows] = parseCsv(text);
  const names = columns.map(({ name }) => name);
  const wrong = [
    ...names.filter((name) => !head.includes(name)).map((name) => `${name} is missing`),
    ...head.filter((name) => !names.includes(name)).map((name) => `${name} is not known`),
  ];
  if (wrong.length > 0) throw new Error(`Columns: ${wrong.join(', ')}.`);
  return rows.map((row) => {
    const cells: Cells = new Map(head.map((name, index) => [name, row[index] ?? '']));
    return {
      statement: readPart(cells, partOf('statement')),
      // Quoted words are never empty.
      quote: cells.get('quote.exact') === '' ? null : readPart(cells, partOf('quote')),
      sources: readItems(cells, 'sources', partOf('sources')),
      readings: readItems(cells, 'readings', partOf('readings')),
    };
  });
}

/** The items of a list: the inverse of `formatCell` for lists without empty items. */
export function parseList(cell: string): string[] {
  if (cell === '') return [];
  // A bar that belongs to an item has a backslash before it, so this one never does.
  return cell.split(' | ').map((item) => item.replace(/\\([\\|])/g, '$1'));
}

function readPart(cells: Cells, columns: readonly TableColumn[]): Fields {
  return readFields(columns, (name) => cells.get(name) ?? '');
}

/** As many as there are addresses: the one column whose items are never empty. */
function readItems(cells: Cells, part: 'sources' | 'readings', columns: readonly TableColumn[]): Fields[] {
  const count = parseList(cells.get(`${part}.url`) ?? '').length;
  return Array.from({ length: count }, (_, index) =>
    readFields(columns, (name) => parseList(cells.get(name) ?? '')[index] ?? ''),
  );
}

function readFields(columns: readonly TableColumn[], cellOf: (name: string) => string): Fields {
  return Object.fromEntries(columns.map(({ name, shape }) => [shape.name, parseCell(cellOf(name), shape)]));
}

function parseCell(cell: string, { type, list, nullable }: ColumnShape): Cell {
  if (list) return parseList(cell);
  if (nullable && cell === '') return null;
  if (type === 'yes-no') return cell === 'true';
  return type === 'number' ? Number(cell) : cell;
}
