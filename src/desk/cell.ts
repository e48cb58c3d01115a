/**
 * One value as the text of one cell, and back. What is not there is an empty cell. Where an empty cell would
 * mean something else, four words stand for what has no text: `null`, `""`, `[]` and `{}`. A text that reads
 * like one of them gets a backslash in front.
 */
import { formatCell } from '../model/records.ts';
import { parseList } from '../model/parseRecords.ts';
import type { ValueShape } from './shape.ts';

const WORD = /^\\*(?:null|""|\[\]|\{\})$/;

/** Writes a value; undefined where the field is left out. */
export function formatValue(value: unknown, shape: ValueShape, required: boolean): string {
  if (value === undefined || isEmptyCell(value, shape, required)) return '';
  if (value === null) return 'null';
  if (value === '') return '""';
  if (Array.isArray(value) && shape.type === 'texts') {
    if (value.length === 0) return '[]';
    const joined = formatCell(value.map(String));
    return joined === '' ? '""' : protect(joined);
  }
  if (typeof value === 'string' && shape.type === 'text') return protect(value);
  return typeof value === 'object' || shape.type === 'json' ? JSON.stringify(value) : String(value);
}

/** Reads a cell. What the column cannot hold comes back as the text it is, for the schema to refuse. */
export function parseValue(cell: string, shape: ValueShape, required: boolean): unknown {
  if (cell === '') return emptyValue(shape, required);
  if (cell === 'null') return null;
  if (cell === '[]') return [];
  if (cell === '{}') return {};
  if (cell === '""') return shape.type === 'texts' ? [''] : '';
  switch (shape.type) {
    case 'yes-no':
      // A spreadsheet writes them in capitals.
      return /^(?:true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
    case 'texts':
      return parseList(unprotect(cell));
    case 'json':
      return parseJson(cell);
    case 'text':
      return unprotect(cell);
  }
}

/** What an empty cell stands for: nothing, or the one thing without text that a field which must be there may hold. */
function emptyValue({ type, nullable }: ValueShape, required: boolean): unknown {
  if (!required) return undefined;
  if (nullable) return null;
  if (type === 'texts') return [];
  return type === 'text' ? '' : undefined;
}

function isEmptyCell(value: unknown, shape: ValueShape, required: boolean): boolean {
  const empty = emptyValue(shape, required);
  return value === empty || (Array.isArray(value) && Array.isArray(empty) && value.length === 0);
}

function protect(text: string): string {
  return WORD.test(text) ? `\\${text}` : text;
}

function unprotect(cell: string): string {
  return cell.startsWith('\\') && WORD.test(cell) ? cell.slice(1) : cell;
}

function parseJson(cell: string): unknown {
  try {
    const content: unknown = JSON.parse(cell);
    return content;
  } catch {
    return cell;
  }
}
