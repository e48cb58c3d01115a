/** The dictionary of the data files: every field with what it holds and what it means, from the schemas. */
import type { DictionaryEntry } from './dictionary.ts';
import {
  DATA_KINDS,
  dataSchema,
  isSchema,
  listFields,
  type DataKind,
  type JsonSchema,
} from './schemaJson.ts';

/** The fields of one file, or of the files of one kind. */
export interface FileFields {
  /** "question.json" */
  file: string;
  entries: DictionaryEntry[];
}

/** The fields of every kind of data file, in their order. */
export function describeDataFields(): FileFields[] {
  return DATA_KINDS.map((kind) => ({
    file: fileOf(kind),
    entries: listFields(dataSchema(kind)).map(({ name, schema, required }) => ({
      name,
      type: describeValues(schema) + (required ? '' : '; may be left out'),
      meaning: String(schema['description'] ?? ''),
    })),
  }));
}

/** The name of the file, or files, of a kind. */
export function fileOf(kind: DataKind): string {
  return kind === 'actor' ? 'actors/<id>.json' : `${kind}.json`;
}

/** What a field holds, in a few words: "one of high, medium, low". */
export function describeValues(schema: JsonSchema): string {
  const { anyOf, type, items } = schema;
  if (Array.isArray(anyOf)) {
    return anyOf.filter(isSchema).map(describeValues).join(', or ');
  }
  if (Array.isArray(type))
    return type.map((one: unknown) => describeValues({ ...schema, type: one })).join(', or ');
  if (Array.isArray(schema['enum'])) return `one of ${schema['enum'].map(String).join(', ')}`;
  if (schema['format'] === 'date') return 'day, YYYY-MM-DD';
  if (type === 'array') return isSchema(items) ? `list of ${describeItems(items)}` : 'list';
  return NAMES.get(String(type)) ?? 'anything';
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['boolean', 'true or false'],
  ['integer', 'whole number'],
  ['number', 'number'],
  ['object', 'fields'],
  ['null', 'null'],
]);

function describeItems(items: JsonSchema): string {
  return items['type'] === 'object' ? 'entries' : describeValues(items);
}
