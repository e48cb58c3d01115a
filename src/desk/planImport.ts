/** What an import of tables would do to the data, and what stands against it. */
import { checkFolder } from '../build/checkData.ts';
import { readFolder, type DataFolder, type FileChanges } from '../build/dataFolder.ts';
import { findNearest } from '../build/nearest.ts';
import type { PlacedProblem } from '../build/problems.ts';
import type { RawFiles } from '../model/parse.ts';
import { describeFound } from '../model/parseProblems.ts';
import { planChanges } from './dataChanges.ts';
import { placeInTable } from './placeInTable.ts';
import { mergeRows, type Merge, type MergedRow } from './mergeRows.ts';
import type { ReadTable } from './readTable.ts';
import type { TableProblem } from './tableProblem.ts';
import { isJsonObject } from './shape.ts';
import { TABLES, type Table } from './tables.ts';

/** The outcome for one table. */
export interface MergedTable extends Merge {
  table: Table;
  read: ReadTable;
}

/** A planned import. It may be written only where both lists of problems are empty. */
export interface ImportPlan {
  changes: FileChanges;
  /** By table, in the order of the tables. */
  tables: readonly MergedTable[];
  /** The old and the new version, where it changes. */
  version: string | null;
  /** Problems that stand in a table. */
  tableProblems: TableProblem[];
  /** Problems in the files that would come of it, for which no table has a cell. */
  fileProblems: PlacedProblem[];
}

/** What an import does beside taking over cells. */
export interface ImportOptions {
  /** Takes out entries that have no row. */
  remove: boolean;
  /** A new version for question.json, which is in no table. */
  version?: string | null;
}

/** Plans an import into a folder that has no problems of its own. Nothing is written. */
export async function planImport(
  folder: DataFolder,
  reads: readonly ReadTable[],
  { remove, version = null }: ImportOptions,
): Promise<ImportPlan> {
  let files: RawFiles = folder.files;
  const tables: MergedTable[] = [];
  const strangers: TableProblem[] = [];
  // Actors first: a statement may be by an actor who is new.
  const inOrder = [...TABLES].toSorted((a, b) => Number(b.name === 'actors') - Number(a.name === 'actors'));
  for (const table of inOrder) {
    const read = reads.find((one) => one.table.name === table.name);
    if (!read) continue;
    const merge = mergeRows(table, table.select(files), read.rows, remove);
    if (table.name === 'statements') strangers.push(...takeStrangers(merge, read, files));
    files = table.replace(
      files,
      merge.merged.map(({ value }) => value),
    );
    tables.push({ table, read, ...merge });
  }
  let versions: string | null = null;
  if (version !== null && isJsonObject(files.question) && files.question['version'] !== version) {
    versions = `${JSON.stringify(files.question['version'])} → ${JSON.stringify(version)}`;
    files = { ...files, question: { ...files.question, version } };
  }
  const changes = await planChanges(folder.files, files);
  const { problems } = checkFolder(readFolder(folder.dir, changes));
  const placed = problems.map((problem) => ({ problem, inTable: placeInTable(problem, files, tables) }));
  return {
    changes,
    tables,
    version: versions,
    tableProblems: [...strangers, ...placed.flatMap(({ inTable }) => (inTable ? [inTable] : []))],
    fileProblems: placed.flatMap(({ problem, inTable }) => (inTable ? [] : [problem])),
  };
}

/** Takes out the rows whose actor has no file, which would come into being without a name, and tells them. */
function takeStrangers(merge: Merge, read: ReadTable, { actors }: RawFiles): TableProblem[] {
  const isStranger = ({ value: { actor }, from }: MergedRow): boolean => {
    return from !== null && !(typeof actor === 'string' && Object.hasOwn(actors, actor));
  };
  const strangers = merge.merged.filter(isStranger);
  merge.merged = merge.merged.filter((row) => !isStranger(row));
  return strangers.flatMap(({ value: { actor }, from }): TableProblem[] => {
    if (!from) return [];
    const nearest = typeof actor === 'string' ? findNearest(actor, Object.keys(actors)) : undefined;
    const column = read.columns.indexOf('actor');
    return [
      {
        file: read.file,
        row: from.row,
        column: column < 0 ? null : column,
        field: 'actor',
        found: actor === '' ? 'nothing' : describeFound(actor),
        allowed: 'the id of an actor: a file in actors/, or a row in the table of actors',
        ...(nearest !== undefined && { nearest }),
      },
    ];
  });
}
