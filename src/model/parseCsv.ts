/** Reads CSV: the inverse of `formatCsv`. Never in a reader's browser. */
import { parse } from 'csv-parse/sync';
import { unescapeCell } from './csv.ts';

/** The rows of a CSV text, with or without a byte order mark, every cell unescaped; throws where it is none. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n'] });
  return rows.map((row) => row.map(unescapeCell));
}

/** The rows of a CSV that anybody may have written: of any lengths; a fault where it cannot be read to its end. */
export function parseLooseCsv(text: string): { rows: string[][]; fault: string | null } {
  const [head = ''] = text.split('\n', 1);
  // A spreadsheet writes semicolons where the comma is the decimal sign.
  const delimiters = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length);
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiters.slice(0, 1),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return { rows: rows.map((row) => row.map(unescapeCell)), fault: null };
  } catch (error) {
    return { rows: [], fault: error instanceof Error ? error.message : String(error) };
  }
}
