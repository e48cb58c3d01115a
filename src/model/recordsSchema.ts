/** The JSON Schema of `statements.json`, made from the same columns. */
import {
  columnsFor,
  QUOTE_COLUMNS,
  READING_COLUMNS,
  SOURCE_COLUMNS,
  STATEMENT_COLUMNS,
  type ColumnShape,
} from './columns.ts';
import type { Archive } from './dataset.ts';
import { meaningOf, valuesOf } from './dictionary.ts';

type Schema = Readonly<Record<string, unknown>>;

const DAY: Schema = { type: 'string', format: 'date' };
const TEXT: Schema = { type: 'string' };

/** The schema of a question's statements, for JSON Schema 2020-12. Refuses whatever it does not name. */
export function recordsSchema(archive: Archive): Schema {
  const { question } = archive.dataset;
  const objectOf = (columns: readonly ColumnShape[], part: string, more: Record<string, Schema> = {}) =>
    strictObject({
      ...Object.fromEntries(columns.map((column) => [column.name, columnSchema(archive, column, part)])),
      ...more,
    });
  const statement = objectOf(columnsFor(archive.dataset, STATEMENT_COLUMNS), '', {
    quote: { anyOf: [objectOf(QUOTE_COLUMNS, 'quote.'), { type: 'null' }] },
    sources: { type: 'array', minItems: 1, items: objectOf(SOURCE_COLUMNS, 'sources.') },
    readings: { type: 'array', items: objectOf(READING_COLUMNS, 'readings.') },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: question.text,
    ...strictObject({
      $schema: TEXT,
      question: strictObject({ id: { const: question.id }, text: TEXT }),
      version: DAY,
      firstDay: DAY,
      lastDay: DAY,
      licence: strictObject({ name: TEXT, address: { type: 'string', format: 'uri' }, note: TEXT }),
      citation: TEXT,
      address: { type: ['string', 'null'], format: 'uri' },
      statements: { type: 'array', items: statement },
    }),
  };
}

function columnSchema(archive: Archive, column: ColumnShape, part: string): Schema {
  const description = meaningOf(archive, part + column.name);
  const values = valuesOf(archive.dataset, column);
  const one: Schema = values.length > 0 ? { type: 'string', enum: values } : TYPES[column.type];
  if (column.list) return { description, type: 'array', items: one };
  return { description, ...one, ...(column.nullable && { type: [one['type'], 'null'] }) };
}

const TYPES: Readonly<Record<ColumnShape['type'], Schema>> = {
  text: TEXT,
  code: TEXT,
  day: DAY,
  time: TEXT,
  address: { type: 'string', format: 'uri' },
  language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  'yes-no': { type: 'boolean' },
  number: { type: 'integer', minimum: 0 },
};

function strictObject(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
