/** Reads CSV: the inverse of `formatCsv`. Never in a reader's browser. */
import { CsvError, parse } from 'csv-parse/sync';
import { unescapeCell } from './csv.ts';

/** What can be wrong with a table as text, in words; csv-parse tells the line beside it. */
const FAULTS: Partial<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'has another number of cells than the first line',
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'goes on after a closing quotation mark; inside a cell it is written twice',
  INVALID_OPENING_QUOTE: 'has a quotation mark inside a cell that does not begin with one',
};

/**
 * The rows of a CSV text, with or without a byte order mark, every cell unescaped. Cells stay text: what a
 * spreadsheet would run as a formula is a few letters here. Throws a sentence, with its line, where it is no CSV.
 */
export function parseCsv(text: string): string[][] {
  const [head = ''] = text.split(/\r?\n/, 1);
  if (/^\ufeff?[\w.]+(?:[;\t][\w.]+)+$/.test(head)) {
    throw new Error(
      'Line 1 has no comma. Save the table with commas between its cells, not semicolons or tabs.',
    );
  }
  try {
    const rows: string[][] = parse(text, { bom: true, record_delimiter: ['\r\n', '\n'] });
    return rows.map((row) => row.map(unescapeCell));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? error.lines : '?';
    throw new Error(`Line ${line} ${FAULTS[error.code] ?? 'is not CSV'}.`, { cause: error });
  }
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
