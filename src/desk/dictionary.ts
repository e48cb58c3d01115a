/** The dictionary of the data files, as a page: every field with what it holds and what it means. */
import {
  DATA_KINDS,
  dataSchema,
  isSchema,
  listFields,
  type DataKind,
  type JsonSchema,
} from '../model/schemaJson.ts';

/** Writes the page from the schemas; a test keeps `src/data/FIELDS.md` equal to it. */
export function formatDictionary(): string {
  return [
    '# The fields of the data files',
    '',
    'Generated from the schema, like the JSON Schemas in `schema/`. A dot is a level, `[]` stands for each entry.',
    ...DATA_KINDS.flatMap((kind) => ['', `## \`${fileOf(kind)}\``, '', ...formatTable(dataSchema(kind))]),
    '',
  ].join('\n');
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

function formatTable(schema: JsonSchema): string[] {
  const rows = listFields(schema).map(({ name, schema: field, required }) => {
    const holds = describeValues(field) + (required ? '' : '; may be left out');
    return `| \`${name}\` | ${holds} | ${String(field['description'] ?? '')} |`;
  });
  return ['| field | holds | means |', '| --- | --- | --- |', ...rows];
}
