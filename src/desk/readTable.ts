/** From the bytes of a CSV to the rows of a table, or to everything that is wrong with it. */
import { findNearest } from '../build/nearest.ts';
import { parseLooseCsv } from '../model/parseCsv.ts';
import { describeFound } from '../model/parseProblems.ts';
import { SLUG } from '../model/schema.ts';
import { listColumns, nameKind } from './cells.ts';
import type { TableProblem } from './tableProblem.ts';
import type { Table } from './tables.ts';

/** One row as it stands in the file. */
export interface TableRow {
  /** As a spreadsheet counts: the head is row 1. */
  row: number;
  /** Every cell that the row has, by the name of its column. */
  cells: ReadonlyMap<string, string>;
}

/** A table as it was read. */
export interface ReadTable {
  table: Table;
  file: string;
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** Reads a table. Where there are problems it has every one, and no rows that could be used. */
export function readTable(
  table: Table,
  file: string,
  bytes: Uint8Array,
): { read: ReadTable; problems: TableProblem[] } {
  const wholeFile = { file, row: null, column: null, field: '' };
  const text = decode(bytes);
  if (typeof text !== 'string') {
    return { read: emptyTable(table, file), problems: text.map((fault) => ({ ...wholeFile, ...fault })) };
  }
  const { rows, fault } = parseLooseCsv(text);
  const [columns = []] = rows;
  if (fault !== null || columns.length === 0) {
    const found = fault ?? 'an empty file';
    const problem = {
      ...wholeFile,
      found,
      allowed: 'a table as CSV, with the names of its columns in row 1',
    };
    return { read: emptyTable(table, file), problems: [problem] };
  }
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > 1 && cells.some((cell) => cell !== ''));
  const read = {
    table,
    file,
    columns,
    rows: filled.map(({ row, cells }) => {
      return { row, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
    }),
  };
  const problems = [
    ...checkColumns(read),
    ...filled.flatMap(({ row, cells }) => checkLength(read, row, cells)),
    ...checkKeys(read),
  ];
  return { read, problems };
}

type Fault = Pick<TableProblem, 'row' | 'found' | 'allowed'>;

/** The text, or each line that is not UTF-8. */
function decode(bytes: Uint8Array): string | Fault[] {
  const allowed = 'text in UTF-8; save the table as “CSV UTF-8”';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return [{ row: null, found: 'text in UTF-16', allowed }];
  }
  if (bytes.includes(0)) return [{ row: null, found: 'a file that is no text', allowed }];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const faults: Fault[] = [];
  let start = 0;
  let line = 1;
  const parts: string[] = [];
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    try {
      parts.push(decoder.decode(bytes.subarray(start, end)));
    } catch {
      const shown = new TextDecoder('latin1').decode(bytes.subarray(start, end));
      const odd = /[\x80-\xff]+/.exec(shown)?.[0] ?? '';
      faults.push({ row: line, found: `bytes of another encoding (perhaps "${odd}")`, allowed });
    }
    start = end;
    line += 1;
  }
  return faults.length > 0 ? faults : parts.join('');
}

function checkColumns({ table, file, columns }: ReadTable): TableProblem[] {
  const known = listColumns(table.shape, () => 1);
  const kinds = new Set(known.map(nameKind));
  const at = { file, row: 1, field: '' };
  const problems = columns.flatMap((name, column): TableProblem[] => {
    const place = { ...at, column, found: describeFound(name) };
    if (columns.indexOf(name) < column) return [{ ...place, allowed: 'each column once' }];
    if (kinds.has(nameKind(name)) && !/\[0\d*\]/.test(name)) return [];
    const nearest = findNearest(
      name,
      known.filter((one) => !columns.includes(one)),
    );
    const allowed = `the name of a column of the ${table.name}, as the export writes them`;
    return [{ ...place, allowed, ...(nearest !== undefined && { nearest }) }];
  });
  if (columns.includes(table.key)) return problems;
  return [
    ...problems,
    { ...at, column: null, found: 'no such column', allowed: `a column ${table.key}`, field: table.key },
  ];
}

function checkLength({ file, columns }: ReadTable, row: number, cells: readonly string[]): TableProblem[] {
  if (cells.length === columns.length) return [];
  const found = `${cells.length} cells`;
  return [
    { file, row, column: null, field: '', found, allowed: `${columns.length} cells, as many as columns` },
  ];
}

/** A row needs a name of its own; those that become names of files must not be able to leave the folder. */
function checkKeys({ table, file, columns, rows }: ReadTable): TableProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const problem = (field: string, found: string, allowed: string): TableProblem[] => [
      { file, row, column: columns.indexOf(field), field, found, allowed },
    ];
    const key = cells.get(table.key) ?? '';
    const actor = cells.get('actor');
    if (table.name === 'statements' && actor !== undefined && actor !== '' && !SLUG.test(actor)) {
      return problem(
        'actor',
        describeFound(actor),
        'an id of lower-case letters a-z, digits and single hyphens',
      );
    }
    if (table.key === 'nr') {
      if (key !== '' && !/^[1-9]\d*$/.test(key)) {
        return problem('nr', describeFound(key), 'a number, or nothing for a new entry');
      }
      if (key === '') return [];
    } else if (key === '') return problem(table.key, 'nothing', 'the name of the entry');
    else if (table.key === 'id' && !SLUG.test(key)) {
      return problem('id', describeFound(key), 'an id of lower-case letters a-z, digits and single hyphens');
    }
    const before = first.get(key);
    first.set(key, before ?? row);
    return before === undefined
      ? []
      : problem(table.key, describeFound(key), `each ${table.key} once; it is in row ${before}`);
  });
}

function emptyTable(table: Table, file: string): ReadTable {
  return { table, file, columns: [], rows: [] };
}
