/** The data dictionary: every column of every table, with what it holds and means. */
import { TABLE_COLUMNS, type ColumnShape } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { Question } from './dataset.ts';
import { DISCOURSE_COLUMNS } from './discourseNetwork.ts';
import { columnWords } from './loadColumns.ts';

/** One column, in words. */
export interface DictionaryEntry {
  name: string;
  /** "one of person, government, organisation; list" */
  type: string;
  meaning: string;
}

/** The columns of `statements.csv`; those of the JSON too, where each dot is a level. */
export function describeColumns(question: Question): DictionaryEntry[] {
  return TABLE_COLUMNS.map(({ name, part, shape }) => ({
    name,
    type: describeType(question, {
      ...shape,
      ...(part === 'quote' && { nullable: true }),
      ...((part === 'sources' || part === 'readings') && { list: true }),
    }),
    meaning: meaningOf(columnWords.statements, name),
  }));
}

/** The columns of `discourse-network.csv`. */
export function describeDiscourseColumns(question: Question): DictionaryEntry[] {
  return DISCOURSE_COLUMNS.map((shape) => ({
    name: shape.name,
    type: describeType(question, shape),
    meaning: meaningOf(columnWords.discourseNetwork, shape.name),
  }));
}

/** The whole dictionary as CSV. */
export function formatDictionaryCsv(question: Question): string {
  const rowsOf = (file: string, entries: readonly DictionaryEntry[]): string[][] =>
    entries.map(({ name, type, meaning }) => [file, name, type, meaning]);
  return formatCsv([
    ['file', 'column', 'type', 'meaning'],
    ...rowsOf('statements.csv', describeColumns(question)),
    ...rowsOf('discourse-network.csv', describeDiscourseColumns(question)),
  ]);
}

/** The meaning of a column; empty where none is written, which a test finds. */
export function meaningOf(meanings: Readonly<Record<string, string>>, name: string): string {
  return meanings[name] ?? '';
}

/** The values of a column that holds codes; none for any other. */
export function valuesOf(question: Question, { values }: ColumnShape): readonly string[] {
  return values === 'stances' ? question.stances.map(({ id }) => id) : (values ?? []);
}

function describeType(question: Question, shape: ColumnShape): string {
  const values = valuesOf(question, shape);
  const name = columnWords.types[shape.type];
  const type = values.length > 0 ? `${name} ${values.join(', ')}` : name;
  return [
    type,
    ...(shape.list ? [columnWords.list] : []),
    ...(shape.nullable ? [columnWords.nullable] : []),
  ].join('; ');
}
