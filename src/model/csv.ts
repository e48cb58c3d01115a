/**
 * CSV as in RFC 4180: commas, CRLF after every row, quotes doubled, UTF-8. It begins with a byte order mark,
 * because without one Excel reads UTF-8 as something else and breaks every accent and quotation mark.
 */

const BYTE_ORDER_MARK = '\uFEFF';
const MARK = "'";

/** What a spreadsheet takes for the start of a formula, also after spaces and characters that are not seen. */
const RUNS = /^[\s\p{Z}\p{C}]*[=+\-@\u2212]/u;
const STARTS_WITH_CONTROL = /^[\t\r\n]/;

/**
 * Keeps a spreadsheet from running a cell: one that starts with `=`, `+`, `-` or `@` (also full-width or small,
 * also after spaces), with a tab or a line break, or with an apostrophe, gets an apostrophe in front.
 */
export function escapeCell(value: string): string {
  const runs =
    value.startsWith(MARK) ||
    STARTS_WITH_CONTROL.test(value) ||
    // Both: what is composed ("=" with a stroke above it) is still seen part by part by some programs.
    RUNS.test(value) ||
    RUNS.test(value.normalize('NFKC'));
  return runs ? MARK + value : value;
}

/** The inverse of `escapeCell`: takes one apostrophe from the start, if there is one. */
export function unescapeCell(cell: string): string {
  return cell.startsWith(MARK) ? cell.slice(MARK.length) : cell;
}

/** Writes rows as CSV, every cell escaped. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map((value) => quoteCell(escapeCell(value))).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
