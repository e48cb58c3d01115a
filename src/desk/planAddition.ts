/** Plans one new statement, as an import of one row would. */
import type { DataFolder, FileChanges } from '../build/dataFolder.ts';
import { formatProblems } from '../build/problems.ts';
import { planImport } from './planImport.ts';
import type { ReadTable } from './readTable.ts';
import { TABLES, type Table } from './tables.ts';

/** What is wrong with one answer, or with the data that would come of all. */
export interface AnswerProblem {
  /** The column; empty where no answer is to blame. */
  field: string;
  told: string;
}

/** A statement ready to be written, where there are no problems. */
export interface Addition {
  changes: FileChanges;
  problems: AnswerProblem[];
}

/** Plans a statement, and its actor where `actor` has the cells of a new one. Nothing is written. */
export async function planAddition(
  folder: DataFolder,
  statement: ReadonlyMap<string, string>,
  actor: ReadonlyMap<string, string> | null,
): Promise<Addition> {
  const reads = [...(actor ? [oneRow('actors', actor)] : []), oneRow('statements', statement)];
  const plan = await planImport(folder, reads, { remove: false });
  const inAnswers = plan.tableProblems.map(({ field, found, allowed, nearest }) => {
    const meant = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
    return { field, told: `${field}: found ${found}; allowed ${allowed}${meant}` };
  });
  const elsewhere = plan.fileProblems.map((problem) => ({ field: '', told: formatProblems([problem]) }));
  return { changes: plan.changes, problems: [...inAnswers, ...elsewhere] };
}

/** The id of a statement: actor and day, and a letter where the actor has one of that day already. */
export function nextStatementId(taken: ReadonlySet<string>, actor: string, date: string): string {
  const first = `${actor}-${date}`;
  if (!taken.has(first)) return first;
  const letters = [...'bcdefghijklmnopqrstuvwxyz'];
  return `${first}-${letters.find((letter) => !taken.has(`${first}-${letter}`)) ?? 'z'}`;
}

/** A table by its name. */
export function tableOf(name: Table['name']): Table {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

function oneRow(name: Table['name'], cells: ReadonlyMap<string, string>): ReadTable {
  return { table: tableOf(name), file: name, columns: [...cells.keys()], rows: [{ row: 1, cells }] };
}
