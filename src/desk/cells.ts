/** A thing with fields as the named cells of one row, and back. */
import { formatValue, parseValue } from './cell.ts';
import { isJsonObject, type FieldsShape, type ItemsShape, type JsonObject, type Shape } from './shape.ts';

/** The cells of one row by the name of their column. A column that is not there has no cell. */
export type Cells = ReadonlyMap<string, string>;

/** Writes every field of a thing; cells of what it leaves out are empty. */
export function formatCells(thing: JsonObject, shape: FieldsShape): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { name, required, shape: field } of shape.fields)
    write(cells, name, thing[name], field, required);
  return cells;
}

/** Reads a thing from its cells, its fields in the order of the schema. */
export function parseCells(cells: Cells, shape: FieldsShape): JsonObject {
  return readFields(cells, '', shape);
}

/** The columns of rows with at most `count(name)` items in the list of that name. */
export function listColumns(shape: Shape, count: (list: string) => number, name = ''): string[] {
  if (shape.kind === 'value') return [name];
  if (shape.kind === 'fields') {
    return shape.fields.flatMap((field) => listColumns(field.shape, count, join(name, field.name)));
  }
  const numbers = Array.from({ length: count(name) }, (_, index) => index + 1);
  return numbers.flatMap((number) => listColumns(shape.item, count, `${name}[${number}]`));
}

/** The name of a column without the numbers of its items: "sources[].url". */
export function nameKind(column: string): string {
  return column.replace(/\[\d+\]/g, '[]');
}

/** The numbers of the items of a list that have a cell that is not empty, in their order. */
export function usedNumbers(cells: Cells, list: string): number[] {
  const numbers = new Set<number>();
  for (const [name, cell] of cells) {
    const number = name.startsWith(`${list}[`) ? /^\[(\d+)\]/.exec(name.slice(list.length))?.[1] : undefined;
    if (number !== undefined && cell !== '') numbers.add(Number(number));
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function write(
  cells: Map<string, string>,
  name: string,
  value: unknown,
  shape: Shape,
  required: boolean,
): void {
  if (shape.kind === 'value') {
    cells.set(name, formatValue(value, shape, required));
    return;
  }
  if (shape.kind === 'fields') {
    const thing = isJsonObject(value) ? value : {};
    for (const field of shape.fields) {
      const there = value === undefined ? undefined : thing[field.name];
      if (value === undefined) writeNothing(cells, join(name, field.name), field.shape);
      else write(cells, join(name, field.name), there, field.shape, field.required);
    }
    if (value !== undefined && !required && isAllEmpty(cells, name)) cells.set(firstCell(shape, name), '{}');
    return;
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  items.forEach((item, index) => write(cells, `${name}[${index + 1}]`, item, shape.item, false));
  if (items.length === 0) writeNothing(cells, `${name}[1]`, shape.item);
  if (items.length === 0 && value !== undefined && !required) cells.set(firstCell(shape, name), '[]');
}

function writeNothing(cells: Map<string, string>, name: string, shape: Shape): void {
  for (const column of listColumns(shape, () => 1, name)) cells.set(column, '');
}

function readFields(cells: Cells, name: string, shape: FieldsShape): JsonObject {
  const fields = shape.fields.map((field) => {
    return [field.name, read(cells, join(name, field.name), field.shape, field.required)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function read(cells: Cells, name: string, shape: Shape, required: boolean): unknown {
  if (shape.kind === 'value') return parseValue(cells.get(name) ?? '', shape, required);
  if (shape.kind === 'items') return readItems(cells, name, shape, required);
  if (cells.get(firstCell(shape, name)) === '{}') return {};
  return required || !isAllEmpty(cells, name) ? readFields(cells, name, shape) : undefined;
}

function readItems(cells: Cells, name: string, shape: ItemsShape, required: boolean): unknown {
  const numbers = usedNumbers(cells, name);
  if (cells.get(firstCell(shape, name)) === '[]' && numbers.length === 1) return [];
  if (numbers.length === 0) return required ? [] : undefined;
  return numbers.map((number) => read(cells, `${name}[${number}]`, shape.item, true));
}

function isAllEmpty(cells: Cells, name: string): boolean {
  return [...cells].every(([column, cell]) => cell === '' || !column.startsWith(`${name}.`));
}

function firstCell(shape: Shape, name: string): string {
  return listColumns(shape, () => 1, name)[0] ?? name;
}

/** The name of a field inside another: "quote.exact". */
export function join(name: string, field: string): string {
  return name === '' ? field : `${name}.${field}`;
}
