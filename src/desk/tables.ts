/** The tables that the data files are exported to: which rows each has, and how rows become files again. */
import type { RawFiles } from '../model/parse.ts';
import { describeFound } from '../model/parseProblems.ts';
import { dataSchema, type DataKind } from '../model/schemaJson.ts';
import { fieldsOf, isJsonObject, type FieldsShape, type JsonObject } from './shape.ts';

/** One table. */
export interface Table {
  /** Part of its file's name; `statements` is the main one. */
  name: 'statements' | 'actors' | 'countries' | 'outlets' | 'corrections' | 'events' | 'omissions';
  /** The column that names a row; `nr`: its place in a list whose entries have no name. */
  key: string;
  shape: FieldsShape;
  /** The rows, in the order of the files. */
  select: (files: RawFiles) => JsonObject[];
  /** The files with these rows instead; an entry that is the same keeps the order of its fields. */
  replace: (files: RawFiles, rows: readonly JsonObject[]) => RawFiles;
}

/** All tables, the main one first. Question and coding are no tables and stay as JSON. */
export const TABLES: readonly Table[] = [
  {
    ...withFields('statements', 'id', statementFields()),
    select: selectStatements,
    replace: replaceStatements,
  },
  { ...withFields('actors', 'id', actorFields()), select: selectActors, replace: replaceActors },
  listTable('countries', 'code'),
  {
    ...withFields('outlets', 'host', [textField('host'), ...entryFields('outlets', 'additionalProperties')]),
    select: ({ outlets }) => {
      return Object.entries(objectOf(outlets)).map(([host, outlet]) => ({ host, ...objectOf(outlet) }));
    },
    replace: (files, rows) => {
      return {
        ...files,
        outlets: Object.fromEntries(rows.map(({ host, ...outlet }) => [String(host), outlet])),
      };
    },
  },
  listTable('corrections', 'nr'),
  listTable('events', 'nr'),
  listTable('omissions', 'nr'),
];

/** Where the entries of a table stand: the file, and the steps to an entry in it. */
export function placeOfRow(table: Table, row: JsonObject): string {
  switch (table.name) {
    case 'statements':
      return `actors/${String(row['actor'])}.json › statements[${String(row['id'])}]`;
    case 'actors':
      return `actors/${String(row['id'])}.json`;
    default: {
      const { nr, ...entry } = row;
      // An entry of a list that is not in it yet has no number.
      if (nr === '') return `${table.name}.json › ${describeFound(entry)}`;
      return `${table.name}.json › [${String(row[table.key])}]`;
    }
  }
}

function withFields(name: Table['name'], key: string, fields: FieldsShape['fields']) {
  return { name, key, shape: { kind: 'fields', fields } } as const;
}

function listTable(name: 'countries' | 'corrections' | 'events' | 'omissions', key: string): Table {
  const fields = entryFields(name, 'items');
  if (key !== 'nr') {
    return {
      ...withFields(name, key, fields),
      select: (files) => listOf(files[name]),
      replace: (files, rows) => ({ ...files, [name]: rows }),
    };
  }
  return {
    ...withFields(name, key, [textField('nr'), ...fields]),
    select: (files) => listOf(files[name]).map((entry, index) => ({ nr: String(index + 1), ...entry })),
    replace: (files, rows) => ({ ...files, [name]: rows.map((row) => without(row, 'nr')) }),
  };
}

function statementFields(): FieldsShape['fields'] {
  const statements = fieldsOf(dataSchema('actor')).fields.find(({ name }) => name === 'statements')?.shape;
  const fields = statements?.kind === 'items' ? statements.item.fields : [];
  const [id = textField('id'), ...others] = fields;
  return [id, textField('actor'), ...others];
}

function actorFields(): FieldsShape['fields'] {
  return [
    textField('id'),
    ...fieldsOf(dataSchema('actor')).fields.filter(({ name }) => name !== 'statements'),
  ];
}

function entryFields(kind: DataKind, keyword: 'items' | 'additionalProperties'): FieldsShape['fields'] {
  return fieldsOf(dataSchema(kind)[keyword]).fields;
}

function textField(name: string): FieldsShape['fields'][number] {
  return { name, required: true, shape: { kind: 'value', type: 'text', nullable: false } };
}

function selectStatements({ actors }: RawFiles): JsonObject[] {
  return Object.entries(actors).flatMap(([actor, file]) =>
    listOf(objectOf(file)['statements']).map((statement) => ({ actor, ...statement })),
  );
}

/** Statements stand in the file of their actor, in the order of the rows. */
function replaceStatements(files: RawFiles, rows: readonly JsonObject[]): RawFiles {
  const statements = new Map<string, JsonObject[]>();
  for (const { actor, ...statement } of rows) {
    const id = String(actor);
    statements.set(id, [...(statements.get(id) ?? []), statement]);
  }
  const ids = new Set([...Object.keys(files.actors), ...statements.keys()]);
  const actors = [...ids].map((id) => {
    return [id, { ...objectOf(files.actors[id]), statements: statements.get(id) ?? [] }] as const;
  });
  return { ...files, actors: Object.fromEntries(actors) };
}

function selectActors({ actors }: RawFiles): JsonObject[] {
  return Object.entries(actors).map(([id, file]) => {
    return { id, ...without(objectOf(file), 'statements') };
  });
}

function replaceActors(files: RawFiles, rows: readonly JsonObject[]): RawFiles {
  const actors = rows.map(({ id, ...frame }) => {
    const statements = objectOf(files.actors[String(id)])['statements'] ?? [];
    return [String(id), { ...frame, statements }] as const;
  });
  return { ...files, actors: Object.fromEntries(actors) };
}

function without(thing: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(thing).filter(([field]) => field !== name));
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
