/** Reads records back from a table: the inverse of `formatRecordsCsv`. Never in a reader's browser. */
import { TABLE_COLUMNS, type Cell, type ColumnShape, type Fields, type Part } from './columns.ts';
import { parseCsv } from './parseCsv.ts';
import type { StatementRecord } from './records.ts';

type Cells = ReadonlyMap<string, string>;

/** The records of a CSV text; throws where a column is missing or not known. Order of columns is free. */
export function parseRecordsCsv(text: string): StatementRecord[] {
  const [head = [], ...rows] = parseCsv(text);
  const names = TABLE_COLUMNS.map(({ name }) => name);
  const wrong = [
    ...names.filter((name) => !head.includes(name)).map((name) => `${name} is missing`),
    ...head.filter((name) => !names.includes(name)).map((name) => `${name} is not known`),
  ];
  if (wrong.length > 0) throw new Error(`Columns: ${wrong.join(', ')}.`);
  return rows.map((row) => {
    const cells: Cells = new Map(head.map((name, index) => [name, row[index] ?? '']));
    return {
      statement: readPart(cells, 'statement'),
      // Quoted words are never empty.
      quote: cells.get('quote.exact') === '' ? null : readPart(cells, 'quote'),
      sources: readItems(cells, 'sources'),
      readings: readItems(cells, 'readings'),
    };
  });
}

/** The items of a list: the inverse of `formatCell` for lists without empty items. */
export function parseList(cell: string): string[] {
  if (cell === '') return [];
  // A bar that belongs to an item has a backslash before it, so this one never does.
  return cell.split(' | ').map((item) => item.replace(/\\([\\|])/g, '$1'));
}

function readPart(cells: Cells, part: Part): Fields {
  return readFields(part, (name) => cells.get(name) ?? '');
}

/** As many as there are addresses: the one column whose items are never empty. */
function readItems(cells: Cells, part: 'sources' | 'readings'): Fields[] {
  const count = parseList(cells.get(`${part}.url`) ?? '').length;
  return Array.from({ length: count }, (_, index) =>
    readFields(part, (name) => parseList(cells.get(name) ?? '')[index] ?? ''),
  );
}

function readFields(part: Part, cellOf: (name: string) => string): Fields {
  const columns = TABLE_COLUMNS.filter((column) => column.part === part);
  return Object.fromEntries(columns.map(({ name, shape }) => [shape.name, parseCell(cellOf(name), shape)]));
}

function parseCell(cell: string, { type, list, nullable }: ColumnShape): Cell {
  if (list) return parseList(cell);
  if (nullable && cell === '') return null;
  if (type === 'yes-no') return cell === 'true';
  return type === 'number' ? Number(cell) : cell;
}
