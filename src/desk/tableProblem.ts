/** A problem in a table, told with the row and the column that a spreadsheet shows. */

/** One thing to put right in a table. */
export interface TableProblem {
  /** The name of the file. */
  file: string;
  /** As a spreadsheet counts: the head is row 1. Null for the whole file. */
  row: number | null;
  /** From 0; null for the whole row. */
  column: number | null;
  /** The name of the column or, where it has none, of the field. */
  field: string;
  found: string;
  allowed: string;
  nearest?: string;
}

/** "edits.csv, row 17, column K (stance): found …; allowed …" */
export function formatTableProblem(problem: TableProblem): string {
  const { file, row, column, field, found, allowed, nearest } = problem;
  const places = [
    file,
    ...(row === null ? [] : [`row ${row}`]),
    ...(column === null ? [] : [`column ${columnLetters(column)}`]),
  ];
  const place = field === '' ? places.join(', ') : `${places.join(', ')} (${field})`;
  const told = `${place}: found ${found}; allowed ${allowed}`;
  return nearest === undefined ? told : `${told}; did you mean "${nearest}"?`;
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
