/**
 * What the cells of a table hold, read off the JSON Schema of a data file: the columns follow the schema, and
 * nothing here knows a field by its name.
 */

/** A value that one cell holds. `json`: whatever the others cannot hold, written as JSON. */
export interface ValueShape {
  kind: 'value';
  type: 'text' | 'yes-no' | 'number' | 'texts' | 'json';
  nullable: boolean;
}

/** Named fields; in a table each has columns of its own, "quote.exact". */
export interface FieldsShape {
  kind: 'fields';
  fields: readonly { name: string; required: boolean; shape: Shape }[];
}

/** Things in their order; in a table they are numbered from 1, "sources[2].url". */
export interface ItemsShape {
  kind: 'items';
  item: FieldsShape;
}

export type Shape = ValueShape | FieldsShape | ItemsShape;

/** An object as JSON has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object with fields, as JSON has it. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that a schema of an object names; none where it is no such schema. */
export function fieldsOf(schema: unknown): FieldsShape {
  const shape = shapeOf(schema);
  return shape.kind === 'fields' ? shape : { kind: 'fields', fields: [] };
}

/** The shape of what a JSON Schema describes. */
export function shapeOf(schema: unknown): Shape {
  if (!isJsonObject(schema)) return cellOf('json');
  const { anyOf, type, properties, required, items } = schema;
  if (Array.isArray(anyOf)) return shapeOfChoice(anyOf);
  if (type === 'object' && isJsonObject(properties)) {
    const needed: readonly unknown[] = Array.isArray(required) ? required : [];
    const fields = Object.entries(properties).map(([name, field]) => {
      return { name, required: needed.includes(name), shape: shapeOf(field) };
    });
    return { kind: 'fields', fields };
  }
  if (Array.isArray(type)) return shapeOfChoice(type.map((one: unknown) => ({ ...schema, type: one })));
  if (type === 'array') return shapeOfList(shapeOf(items));
  if (type === 'string') return cellOf('text');
  if (type === 'boolean') return cellOf('yes-no');
  return type === 'integer' || type === 'number' ? cellOf('number') : cellOf('json');
}

/** One of the choices is null, or nothing is known of what they have in common. */
function shapeOfChoice(choices: readonly unknown[]): Shape {
  const others = choices.filter((choice) => !isJsonObject(choice) || choice['type'] !== 'null');
  const shape = others.length === 1 ? shapeOf(others[0]) : cellOf('json');
  return shape.kind === 'value' ? { ...shape, nullable: true } : { ...cellOf('json'), nullable: true };
}

function shapeOfList(item: Shape): Shape {
  if (item.kind === 'fields') return { kind: 'items', item };
  return item.kind === 'value' && item.type === 'text' && !item.nullable ? cellOf('texts') : cellOf('json');
}

function cellOf(type: ValueShape['type']): ValueShape {
  return { kind: 'value', type, nullable: false };
}
