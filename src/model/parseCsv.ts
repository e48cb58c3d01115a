/** Reads CSV: the inverse of `formatCsv`. Never in a reader's browser. */
import { parse } from 'csv-parse/sync';
import { unescapeCell } from './csv.ts';

/** The rows of a CSV text, with or without a byte order mark, every cell unescaped; throws where it is none. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n'] });
  return rows.map((row) => row.map(unescapeCell));
}
