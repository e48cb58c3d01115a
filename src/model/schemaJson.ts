/** JSON Schema of every data file, for editor programs that complete and check while one types. */
import { z } from 'zod';
import { fieldWords } from './loadFields.ts';
import {
  actorSchema,
  codingSchema,
  correctionsSchema,
  countriesSchema,
  eventsSchema,
  methodSchema,
  omissionsSchema,
  outletsSchema,
  questionSchema,
} from './schema.ts';

/** The kinds of data file, each with its schema. */
const SCHEMAS = {
  question: questionSchema,
  actor: actorSchema,
  countries: countriesSchema,
  outlets: outletsSchema,
  corrections: correctionsSchema,
  events: eventsSchema,
  omissions: omissionsSchema,
  coding: codingSchema,
  method: methodSchema,
} as const;

/** "actor" for each file in `actors/`; the others as their files are called. */
export type DataKind = keyof typeof SCHEMAS;

export const DATA_KINDS = Object.keys(SCHEMAS).filter((kind): kind is DataKind => kind in SCHEMAS);

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The JSON Schema of one kind of file, each field with its description. */
export function dataSchema(kind: DataKind): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(SCHEMAS[kind], { io: 'input' });
  return describe(schema, fieldWords[kind]);
}

/** A field of a data file, as the dictionary lists it. */
export interface FieldEntry {
  /** "statements[].sources[].url" */
  name: string;
  schema: JsonSchema;
  required: boolean;
}

/** Every field of a schema, in its order. */
export function listFields(schema: JsonSchema, name = ''): FieldEntry[] {
  if (isSchema(schema['properties'])) {
    const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
    return Object.entries(schema['properties']).flatMap(([key, field]) => {
      const inner = name === '' ? key : `${name}.${key}`;
      if (!isSchema(field)) return [];
      return [{ name: inner, schema: field, required: required.includes(key) }, ...listFields(field, inner)];
    });
  }
  if (isSchema(schema['items'])) return listFields(schema['items'], `${name}[]`);
  if (isSchema(schema['additionalProperties']))
    return listFields(schema['additionalProperties'], `${name}[]`);
  const choices: readonly unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
  return choices.filter(isSchema).flatMap((choice) => listFields(choice, name));
}

/** True for an object of keywords. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schema with the words for each field put in, by the names that `listFields` gives. */
function describe(schema: JsonSchema, words: Readonly<Record<string, string>>): JsonSchema {
  const described = structuredClone(schema);
  for (const { name, schema: field } of listFields(described)) {
    const description = words[name];
    if (description !== undefined) Object.assign(field, { description });
  }
  return described;
}
