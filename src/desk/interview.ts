/** Asks for the fields of an entry, one after the other. */
import { join, listColumns } from './cells.ts';
import type { FieldsShape, ItemsShape, Shape } from './shape.ts';
import type { Terminal } from './verb.ts';

type Ask = NonNullable<Terminal['ask']>;

/** What is known before anything is asked. */
export interface Interview {
  ask: Ask;
  /** What a field means and what it may hold, by the name of its column without numbers. */
  hints: ReadonlyMap<string, string>;
  /** True: every field is asked for. False: only what has to be there and is not. */
  everything: boolean;
}

/** Asks for what is missing and puts the answers into `cells`. An empty answer leaves a field out. */
export async function askFields(
  { fields }: FieldsShape,
  cells: Map<string, string>,
  interview: Interview,
  name = '',
): Promise<void> {
  for (const field of fields) {
    const column = join(name, field.name);
    if (field.shape.kind === 'items') await askItems(field.shape, column, field.required, cells, interview);
    else if (field.shape.kind === 'fields')
      await askGroup(field.shape, column, field.required, cells, interview);
    else if (!cells.has(column) && (interview.everything || field.required)) {
      cells.set(column, await askCell(column, field.required, interview));
    }
  }
}

/** Asks for one field, again where its value was refused. */
export async function askCell(column: string, required: boolean, { ask, hints }: Interview): Promise<string> {
  const hint = hints.get(column.replace(/\[\d+\]/g, '[]'));
  const note = required ? '' : ' (may be left empty)';
  return (await ask(`${column}${note}${hint === undefined ? '' : `\n  ${hint}`}\n> `)).trim();
}

/** A group that may be left out is left out by an empty answer to its first field. */
async function askGroup(
  shape: FieldsShape,
  column: string,
  required: boolean,
  cells: Map<string, string>,
  interview: Interview,
): Promise<void> {
  const begun = [...cells.keys()].some((name) => name.startsWith(`${column}.`));
  if (!begun && !interview.everything && !required) return;
  if (!begun && !required && !(await isWanted(shape, column, cells, interview))) return;
  await askFields(shape, cells, interview, column);
}

/** Item after item, until the first field of one is left empty. */
async function askItems(
  shape: ItemsShape,
  column: string,
  required: boolean,
  cells: Map<string, string>,
  interview: Interview,
): Promise<void> {
  const given = [...cells.keys()].some((name) => name.startsWith(`${column}[`));
  if (given) {
    await askFields(shape.item, cells, { ...interview, everything: false }, `${column}[1]`);
    return;
  }
  if (!interview.everything && !required) return;
  for (let number = 1; ; number += 1) {
    const item = `${column}[${number}]`;
    if (!(await isWanted(shape.item, item, cells, interview))) return;
    await askFields(shape.item, cells, { ...interview, everything: true }, item);
  }
}

async function isWanted(
  shape: Shape,
  name: string,
  cells: Map<string, string>,
  interview: Interview,
): Promise<boolean> {
  const first = listColumns(shape, () => 1, name)[0] ?? name;
  const answer = await askCell(first, false, interview);
  if (answer !== '') cells.set(first, answer);
  return answer !== '';
}
