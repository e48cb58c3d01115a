import type { Difference } from './mergeRows.ts';
import type { MergedTable } from './planImport.ts';
import { placeOfRow, type Table } from './tables.ts';

/** Every difference of a plan, one a line: what, where, old and new. */
export function formatDifferences(tables: readonly MergedTable[]): string[] {
  return tables.flatMap(({ table, differences }) =>
    differences.map((difference) => formatDifference(table, difference)),
  );
}

function formatDifference(table: Table, { row, kind, column, before, after }: Difference): string {
  const place = placeOfRow(table, row);
  if (kind !== 'changed') return `${kind.padEnd(7)}  ${place}`;
  return `changed  ${place}${place.includes(' › ') ? '.' : ' › '}${column}: ${formatSide(before)} → ${formatSide(after)}`;
}

function formatSide(cell: string): string {
  return cell === '' ? 'nothing' : JSON.stringify(cell);
}
