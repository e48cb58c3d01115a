/** From the bytes of a CSV to rows that each have a name, or to everything that is wrong with it. */
import { parseLooseCsv } from '../model/parseCsv.ts';
import { describeFound } from '../model/parseProblems.ts';
import type { TableProblem } from './tableProblem.ts';

/** One row as it stands in the file. */
export interface TableRow {
  /** As a spreadsheet counts: the head is row 1. */
  row: number;
  /** Every cell of the row by the name of its column. */
  cells: ReadonlyMap<string, string>;
}

/** A CSV as it was read. */
export interface CsvRows {
  /** The name of the file, as problems name it. */
  file: string;
  columns: readonly string[];
  /** Rows in which anything stands. */
  rows: readonly TableRow[];
}

/**
 * Reads a CSV whose rows are named by the column `key`, with every problem: encoding, lengths of rows, columns and
 * names that stand twice. A row without a name is one only where `named` is true.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  key: string,
  named: boolean,
): { read: CsvRows; problems: TableProblem[] } {
  const nothing: CsvRows = { file, columns: [], rows: [] };
  const wholeFile = { file, row: null, column: null, field: '' };
  const text = decode(bytes);
  if (typeof text !== 'string') {
    return { read: nothing, problems: text.map((fault) => ({ ...wholeFile, ...fault })) };
  }
  const { rows, fault } = parseLooseCsv(text);
  const [columns = []] = rows;
  if (fault !== null || columns.length === 0) {
    const allowed = 'a table as CSV, with the names of its columns in row 1';
    return { read: nothing, problems: [{ ...wholeFile, found: fault ?? 'an empty file', allowed }] };
  }
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ row, cells }) => row > 1 && cells.some((cell) => cell !== ''));
  const read: CsvRows = {
    file,
    columns,
    rows: filled.map(({ row, cells }) => {
      return { row, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
    }),
  };
  const ragged = filled.filter(({ cells }) => cells.length !== columns.length);
  const problems = [
    ...checkColumns(read, key),
    ...ragged.map(({ row, cells }) => {
      const allowed = `${columns.length} cells, as many as columns`;
      return { ...wholeFile, row, found: `${cells.length} cells`, allowed };
    }),
    ...(columns.includes(key) ? checkNames(read, key, named) : []),
  ];
  return { read, problems };
}

type Fault = Pick<TableProblem, 'row' | 'found' | 'allowed'>;

const LINE_BREAK = 0x0a;

/** The text, or each line that is not UTF-8. */
function decode(bytes: Uint8Array): string | Fault[] {
  const allowed = 'text in UTF-8; save the table as “CSV UTF-8”';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return [{ row: null, found: 'text in UTF-16', allowed }];
  }
  if (bytes.includes(0)) return [{ row: null, found: 'a file that is no text', allowed }];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const faults: Fault[] = [];
  const lines: string[] = [];
  let start = 0;
  for (let row = 1; start < bytes.length; row += 1) {
    const next = bytes.indexOf(LINE_BREAK, start);
    const line = bytes.subarray(start, next < 0 ? bytes.length : next + 1);
    try {
      lines.push(decoder.decode(line));
    } catch {
      const odd = /[\u0080-\u00ff]+/.exec(new TextDecoder('latin1').decode(line))?.[0] ?? '';
      faults.push({ row, found: `bytes of another encoding (perhaps "${odd}")`, allowed });
    }
    start += line.length;
  }
  return faults.length > 0 ? faults : lines.join('');
}

function checkColumns({ file, columns }: CsvRows, key: string): TableProblem[] {
  const at = { file, row: 1, field: '' };
  const doubled = columns.flatMap((name, column): TableProblem[] => {
    if (columns.indexOf(name) === column) return [];
    return [{ ...at, column, found: describeFound(name), allowed: 'each column once' }];
  });
  if (columns.includes(key)) return doubled;
  return [
    ...doubled,
    { ...at, column: null, found: 'no such column', allowed: `a column ${key}`, field: key },
  ];
}

function checkNames({ file, columns, rows }: CsvRows, key: string, named: boolean): TableProblem[] {
  const first = new Map<string, number>();
  const column = columns.indexOf(key);
  return rows.flatMap(({ row, cells }): TableProblem[] => {
    const name = cells.get(key) ?? '';
    const at = { file, row, column, field: key };
    if (name === '') return named ? [{ ...at, found: 'nothing', allowed: 'the name of the entry' }] : [];
    const before = first.get(name);
    first.set(name, before ?? row);
    if (before === undefined) return [];
    return [{ ...at, found: describeFound(name), allowed: `each ${key} once; it is in row ${before}` }];
  });
}
