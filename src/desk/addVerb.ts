import type { DataFolder } from '../build/dataFolder.ts';
import { findNearest } from '../build/nearest.ts';
import { SLUG } from '../model/schema.ts';
import { fieldWords } from '../model/loadFields.ts';
import { dataSchema, listFields } from '../model/schemaJson.ts';
import { listColumns, nameKind } from './cells.ts';
import { writeChanges } from './dataChanges.ts';
import { describeValues } from '../model/schemaFields.ts';
import { askCell, askFields, type Interview } from './interview.ts';
import { nextStatementId, planAddition, tableOf, type Addition } from './planAddition.ts';
import { readSoundFolder } from './soundFolder.ts';
import { WrongUse, type Call, type Flag, type Verb } from './verb.ts';

const STATEMENTS = tableOf('statements');
const ACTORS = tableOf('actors');
const STATEMENT_COLUMNS = listColumns(STATEMENTS.shape, () => 1);
/** The id of a new actor is the answer to `actor`. */
const ACTOR_COLUMNS = listColumns(ACTORS.shape, () => 1).filter((column) => column !== 'id');

/** `add`: one more statement. */
export const addVerb: Verb = {
  name: 'add',
  args: '',
  takes: [0, 0],
  summary: 'Adds a statement, and its speaker where there is no file yet',
  help: [
    'Without flags it asks for every field; with some, only for what has to be there and is missing. Flags for a source',
    'or a reading mean the first one; --set takes any column, as in --set "sources[2].url=https://…". The id follows',
    'from actor and date. The statement goes into the file of its actor, in the place its date has. All data are checked',
    'as they would then be; where anything is wrong it is told, and nothing is written.',
  ],
  flags: {
    ...columnFlags(STATEMENT_COLUMNS, 'statements[].'),
    ...columnFlags(ACTOR_COLUMNS, ''),
    set: { kind: 'texts', value: 'column=value', help: 'any column of the statement' },
    'dry-run': { kind: 'yes', help: 'show what would be written, and write nothing' },
  },
  run: async (call) => {
    const { terminal, yes } = call;
    const statement = readCells(call, STATEMENT_COLUMNS);
    const actor = readCells(call, ACTOR_COLUMNS);
    const folder = readSoundFolder(call.dataDir, terminal);
    if (!folder) return 1;
    const interview = terminal.ask && {
      ask: terminal.ask,
      hints: readHints(folder),
      everything: statement.size + actor.size === 0,
    };
    if (interview) await askStatement(folder, statement, actor, interview);
    const addition = await complete(folder, statement, actor, interview, terminal.warn);
    if (addition.problems.length > 0) {
      terminal.warn('Nothing was written.');
      return 1;
    }
    if (!yes.has('dry-run')) writeChanges(folder.dir, addition.changes);
    const verb = yes.has('dry-run') ? 'would be written to' : 'written to';
    terminal.write(`${String(statement.get('id'))} ${verb} ${[...addition.changes.keys()].join(', ')}`);
    return 0;
  },
};

type Answers = Map<string, string>;

const KINDS = new Set([...STATEMENT_COLUMNS, ...ACTOR_COLUMNS].map(nameKind));

function isColumn(field: string): boolean {
  return KINDS.has(nameKind(field));
}

/** Plans the statement; where somebody can answer, asks again for each answer that was refused. */
async function complete(
  folder: DataFolder,
  statement: Answers,
  actor: Answers,
  interview: Interview | null,
  warn: (line: string) => void,
): Promise<Addition> {
  for (;;) {
    const addition = await planOnce(folder, statement, actor);
    for (const { told } of addition.problems) warn(told);
    const refused = [...new Set(addition.problems.map(({ field }) => field))];
    if (!interview || refused.length === 0 || !refused.every(isColumn)) return addition;
    for (const field of refused) {
      const answers = ACTOR_COLUMNS.includes(field) ? actor : statement;
      answers.set(field, await askCell(field, false, interview));
      if (field === 'actor' || field === 'date') statement.delete('id');
    }
  }
}

async function planOnce(folder: DataFolder, statement: Answers, actor: Answers): Promise<Addition> {
  const { files } = folder;
  const id = statement.get('actor') ?? '';
  const taken = new Set(STATEMENTS.select(files).map((row) => String(row['id'])));
  const given = statement.get('id');
  const refuse = (field: string, told: string): Addition => ({
    changes: new Map(),
    problems: [{ field, told }],
  });
  if (!SLUG.test(id)) {
    return refuse('actor', `actor: found ${JSON.stringify(id)}; allowed an id such as "edgars-rinkevics"`);
  }
  if (given !== undefined && (taken.has(given) || !SLUG.test(given))) {
    return refuse('id', `id: found "${given}"; allowed an id that is not taken, of a-z, 0-9 and hyphens`);
  }
  const known = Object.hasOwn(files.actors, id);
  if (known && actor.size > 0)
    return refuse('', `${[...actor.keys()].join(', ')}: ${id} has a file already.`);
  if (!known && actor.size === 0) {
    const nearest = findNearest(id, Object.keys(files.actors));
    const meant = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
    return refuse(
      'actor',
      `actor: found "${id}"; allowed the id of an actor, or the fields of a new one${meant}`,
    );
  }
  if (given === undefined) statement.set('id', nextStatementId(taken, id, statement.get('date') ?? ''));
  return planAddition(folder, statement, known ? null : new Map([['id', id], ...actor]));
}

async function askStatement(
  folder: DataFolder,
  statement: Answers,
  actor: Answers,
  interview: Interview,
): Promise<void> {
  if (!statement.has('actor')) statement.set('actor', await askCell('actor', true, interview));
  const isKnown = (): boolean => Object.hasOwn(folder.files.actors, statement.get('actor') ?? '');
  if (!isKnown() && actor.size === 0) {
    // A slip must not make a new speaker.
    const nearest = findNearest(statement.get('actor') ?? '', Object.keys(folder.files.actors));
    const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    const again = await interview.ask(
      `There is no such file.${meant} Give another id, or nothing to add a speaker.\n> `,
    );
    if (again.trim() !== '') statement.set('actor', again.trim());
  }
  const without = (shape: typeof ACTORS.shape, names: readonly string[]): typeof ACTORS.shape => {
    return { ...shape, fields: shape.fields.filter(({ name }) => !names.includes(name)) };
  };
  if (!isKnown()) await askFields(without(ACTORS.shape, ['id']), actor, interview);
  await askFields(without(STATEMENTS.shape, ['id', 'actor']), statement, interview);
}

/** What stands beside each question: the sentence of the dictionary, and the values. */
function readHints({ files }: DataFolder): Map<string, string> {
  const hints = new Map<string, string>();
  for (const { name, schema } of listFields(dataSchema('actor'))) {
    const words = `${String(schema['description'] ?? '')} (${describeValues(schema)})`;
    hints.set(name.replace(/^statements\[\]\./, ''), words);
  }
  const { question } = files;
  const stances = typeof question === 'object' && question && 'stances' in question ? question.stances : [];
  if (Array.isArray(stances)) {
    const ids = stances.map((stance: { id: string }) => stance.id).join(', ');
    for (const field of ['stance', 'readings[].stance']) hints.set(field, `One of ${ids}.`);
  }
  hints.set('actor', 'The id of the speaker: a file in actors/, or a new one.');
  return hints;
}

/** One flag for each column; its help is the sentence of the dictionary. */
function columnFlags(columns: readonly string[], prefix: string): Record<string, Flag> {
  const words: Readonly<Record<string, string>> = fieldWords.actor;
  return Object.fromEntries(
    columns.map((column) => {
      const flag = column.replace('[1]', '');
      const help = words[prefix + nameKind(column)] ?? 'The id of the speaker.';
      return [
        flag,
        { kind: 'text', value: 'text', help: prefix === '' ? `New speaker: ${help}` : help } as const,
      ];
    }),
  );
}

/** The cells that the flags give. */
function readCells({ texts }: Call, columns: readonly string[]): Answers {
  const cells: Answers = new Map();
  for (const column of columns) {
    const value = texts.get(column.replace('[1]', ''))?.at(-1);
    if (value !== undefined) cells.set(column, value);
  }
  if (columns !== STATEMENT_COLUMNS) return cells;
  const kinds = new Set(columns.map(nameKind));
  for (const pair of texts.get('set') ?? []) {
    const [column = '', ...value] = pair.split('=');
    if (!kinds.has(nameKind(column)) || value.length === 0)
      throw new WrongUse(`--set takes column=value, not "${pair}".`);
    cells.set(column, value.join('='));
  }
  return cells;
}
