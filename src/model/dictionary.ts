/** The data dictionary: every column of every table, with what it holds and means. */
import { codedFieldsOf } from './codedFields.ts';
import { columnsFor, tableColumns, type ColumnShape } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { Archive, Dataset } from './dataset.ts';
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
export function describeColumns(archive: Archive): DictionaryEntry[] {
  const { dataset } = archive;
  return tableColumns(dataset).map(({ name, part, shape }) => ({
    name,
    type: describeType(dataset, {
      ...shape,
      ...(part === 'quote' && { nullable: true }),
      ...((part === 'sources' || part === 'readings') && { list: true }),
    }),
    meaning: meaningOf(archive, name),
  }));
}

/** The columns of `discourse-network.csv`. */
export function describeDiscourseColumns({ dataset }: Archive): DictionaryEntry[] {
  const meanings: Readonly<Record<string, string>> = columnWords.discourseNetwork;
  return columnsFor(dataset, DISCOURSE_COLUMNS).map((shape) => ({
    name: shape.name,
    type: describeType(dataset, shape),
    meaning: meanings[shape.name] ?? '',
  }));
}

/** The whole dictionary as CSV. */
export function formatDictionaryCsv(archive: Archive): string {
  const rowsOf = (file: string, entries: readonly DictionaryEntry[]): string[][] =>
    entries.map(({ name, type, meaning }) => [file, name, type, meaning]);
  return formatCsv([
    ['file', 'column', 'type', 'meaning'],
    ...rowsOf('statements.csv', describeColumns(archive)),
    ...rowsOf('discourse-network.csv', describeDiscourseColumns(archive)),
  ]);
}

/**
 * The meaning of a column of the statements: of the question's own fields in the words of its method. Empty where none
 * is written, which a test finds.
 */
export function meaningOf({ method }: Archive, name: string): string {
  const meanings: Readonly<Record<string, string>> = { ...columnWords.statements, ...method.columns };
  return meanings[name] ?? '';
}

/** The values of a column that holds codes; none for any other. */
export function valuesOf(dataset: Dataset, { values = [] }: ColumnShape): readonly string[] {
  if (typeof values !== 'string') return values;
  if (values === 'fields') return codedFieldsOf(dataset);
  const { stances, reaches: reach, abouts: about } = dataset;
  return [...{ stances, reach, about }[values].keys()];
}

function describeType(dataset: Dataset, shape: ColumnShape): string {
  const values = valuesOf(dataset, shape);
  const name = columnWords.types[shape.type];
  const type = values.length > 0 ? `${name} ${values.join(', ')}` : name;
  return [
    type,
    ...(shape.list ? [columnWords.list] : []),
    ...(shape.nullable ? [columnWords.nullable] : []),
  ].join('; ');
}
