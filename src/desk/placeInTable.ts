/** Finds the cell that a problem in the data came from. */
import type { PlacedProblem } from '../build/problems.ts';
import type { RawFiles } from '../model/parse.ts';
import { usedNumbers } from './cells.ts';
import type { MergedRow } from './mergeRows.ts';
import type { ReadTable } from './readTable.ts';
import type { TableProblem } from './tableProblem.ts';
import type { Table } from './tables.ts';

interface Placed {
  table: Table;
  read: ReadTable;
  merged: readonly MergedRow[];
}

/** The problem at its cell; null where no row of a table is to blame. */
export function placeInTable(
  problem: PlacedProblem,
  files: RawFiles,
  tables: readonly Placed[],
): TableProblem | null {
  const target = targetOf(problem, files);
  const placed = tables.find(({ table }) => table.name === target?.table);
  const from = placed && target ? rowOf(placed, target) : null;
  if (!placed || !target || !from) return null;
  const name = columnOf(target.rest, from.cells);
  const column = placed.read.columns.indexOf(name);
  const { found, allowed, nearest } = problem;
  return {
    file: placed.read.file,
    row: from.row,
    column: column < 0 ? null : column,
    field: name,
    found,
    allowed,
    ...(nearest !== undefined && { nearest }),
  };
}

/** The entry that a problem is about, by its key or its place in the list, and the steps inside it. */
interface Target {
  table: Table['name'];
  key: string | number;
  rest: readonly PropertyKey[];
}

function targetOf({ file, path = [] }: PlacedProblem, { actors }: RawFiles): Target | null {
  const actor = /^actors\/(.*)\.json$/.exec(file)?.[1];
  const [first, second] = path;
  if (actor !== undefined) {
    if (first !== 'statements' || typeof second !== 'number')
      return { table: 'actors', key: actor, rest: path };
    const id = valueAt(actors[actor], ['statements', second, 'id']);
    return { table: 'statements', key: String(id), rest: path.slice(2) };
  }
  const name = /^(countries|outlets|corrections|events|omissions)\.json$/.exec(file)?.[1];
  if (name === undefined || first === undefined || typeof first === 'symbol') return null;
  // The name is one of those of the expression.
  return { table: name as Table['name'], key: first, rest: path.slice(1) };
}

function rowOf({ table, merged }: Placed, { key }: Target): MergedRow['from'] {
  const row =
    typeof key === 'number' ? merged[key] : merged.find(({ value }) => String(value[table.key]) === key);
  return row?.from ?? null;
}

/** "sources[2].url". The third item counts from the cells: an editor may have left the second one empty. */
function columnOf(rest: readonly PropertyKey[], cells: ReadonlyMap<string, string>): string {
  let name = '';
  for (const step of rest) {
    if (typeof step === 'number') {
      // The items of a list in one cell have no columns of their own.
      const number = usedNumbers(cells, name)[step];
      if (number === undefined) return name;
      name += `[${number}]`;
    } else name += name === '' ? String(step) : `.${String(step)}`;
  }
  return name;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }, root);
}
