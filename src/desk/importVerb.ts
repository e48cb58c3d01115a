import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatProblems, countProblems } from '../build/problems.ts';
import { writeChanges } from './dataChanges.ts';
import { tableFileName } from './exportTables.ts';
import { formatDifferences } from './formatDifferences.ts';
import { planImport, type ImportPlan } from './planImport.ts';
import { readTable } from './readTable.ts';
import { readSoundFolder } from './soundFolder.ts';
import { formatTableProblem } from './tableProblem.ts';
import { TABLES } from './tables.ts';
import { textOf, WrongUse, type Terminal, type Verb } from './verb.ts';

/** `import`: tables back into the data files. */
export const importVerb: Verb = {
  name: 'import',
  args: '<file.csv>',
  takes: [1, 1],
  summary: 'Takes edited tables back into the data',
  help: [
    'Reads the statements, and each table beside them that is there (file.actors.csv, …). Rows are found by their id,',
    'columns by their name; their order is free. A column that is missing changes nothing, a row that is missing',
    'neither, unless you say --remove. Where anything is wrong, in a table or in the data that would come of it,',
    'all of it is told with row and column, and nothing is written.',
  ],
  flags: {
    'dry-run': { kind: 'yes', help: 'show what would change, and write nothing' },
    version: {
      kind: 'text',
      value: 'day',
      help: 'set version in question.json, as every published change needs',
    },
    remove: { kind: 'yes', help: 'take out of the data what has no row in its table' },
  },
  run: async (call) => {
    const { dataDir, args, yes, terminal } = call;
    const reads = readTables(args[0] ?? '');
    const folder = readSoundFolder(dataDir, terminal);
    if (!folder) return 1;
    const unreadable = reads.flatMap(({ problems }) => problems);
    if (unreadable.length > 0) return refuse(unreadable.map(formatTableProblem), terminal);
    const version = textOf(call, 'version');
    const plan = await planImport(
      folder,
      reads.map(({ read }) => read),
      { remove: yes.has('remove'), version },
    );
    const told = [
      ...plan.tableProblems.map(formatTableProblem),
      ...(plan.fileProblems.length > 0 ? [formatProblems(plan.fileProblems)] : []),
    ];
    if (told.length > 0) return refuse(told, terminal);
    for (const line of formatDifferences(plan.tables)) terminal.write(line);
    if (plan.version) terminal.write(`changed  question.json › version: ${plan.version}`);
    if (!yes.has('dry-run')) writeChanges(folder.dir, plan.changes);
    terminal.write(formatSum(plan, yes.has('dry-run')));
    return 0;
  },
};

/** The main table and those beside it. At least one has to be there. */
function readTables(path: string) {
  const paths = TABLES.map((table) => {
    return { table, path: join(dirname(path), tableFileName(basename(path), table)) };
  }).filter((one) => existsSync(one.path));
  if (paths.length === 0) throw new WrongUse(`There is no table ${path}.`);
  return paths.map((one) => readTable(one.table, basename(one.path), readFileSync(one.path)));
}

function refuse(lines: readonly string[], terminal: Terminal): 1 {
  for (const line of lines) terminal.warn(line);
  terminal.warn(`${countProblems(lines.join('\n').split('\n').length)}. Nothing was written.`);
  return 1;
}

function formatSum({ tables, changes }: ImportPlan, dryRun: boolean): string {
  const differences = tables.flatMap((table) => table.differences);
  const counts = (['changed', 'added', 'removed'] as const).map((kind) => {
    return `${differences.filter((one) => one.kind === kind).length} ${kind}`;
  });
  const kept = tables.reduce((sum, table) => sum + table.kept.length, 0);
  const stay = kept === 0 ? '' : `; ${kept} without a row stay as they are`;
  const files = changes.size === 1 ? '1 file' : `${changes.size} files`;
  return `${counts.join(', ')}${stay}. ${dryRun ? `${files} would be written; nothing was.` : `${files} written.`}`;
}
