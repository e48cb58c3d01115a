import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCells, listColumns, parseCells } from '../../src/desk/cells.ts';
import { fieldsOf } from '../../src/desk/shape.ts';
import { TABLES } from '../../src/desk/tables.ts';
import { formatCsv } from '../../src/model/csv.ts';
import { parseLooseCsv } from '../../src/model/parseCsv.ts';

const text = { type: 'string' };
const SHAPE = fieldsOf({
  type: 'object',
  required: ['id', 'limits', 'codes', 'sources', 'spoken'],
  properties: {
    id: text,
    limits: text,
    venue: text,
    codes: { type: 'array', items: text },
    aliases: { type: 'array', items: text },
    settles: { type: 'boolean' },
    offset: { type: 'integer' },
    spoken: { anyOf: [text, { type: 'null' }] },
    region: { anyOf: [text, { type: 'null' }] },
    quote: { type: 'object', required: ['exact'], properties: { exact: text, note: text } },
    sources: {
      type: 'array',
      items: { type: 'object', required: ['url'], properties: { url: text, origin: text } },
    },
    readings: {
      type: 'array',
      items: { type: 'object', required: ['url'], properties: { url: text, note: text } },
    },
    odd: {},
  },
});

/** Text as it may stand in the data, with much of what means something to a cell. */
const words = fc.oneof(
  fc.constantFrom(
    'null',
    '[]',
    '{}',
    '""',
    '\\null',
    '\\\\[]',
    'true',
    '7',
    ' | ',
    '\\',
    '|',
    "'",
    '=1+1',
    '-',
    'a\nb',
    'x, "y"',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
const item = (field: string) => fc.record({ url: words, [field]: words }, { requiredKeys: ['url'] });
const thing = fc.record(
  {
    id: words,
    limits: fc.oneof(words, fc.constant('')),
    venue: fc.oneof(words, fc.constant('')),
    codes: fc.array(words, { maxLength: 3 }),
    aliases: fc.array(words, { maxLength: 3 }),
    settles: fc.boolean(),
    offset: fc.nat(),
    spoken: fc.option(words),
    region: fc.option(fc.oneof(words, fc.constant(''))),
    quote: fc.record({ exact: words, note: words }, { requiredKeys: ['exact'] }),
    sources: fc.array(item('origin'), { maxLength: 3 }),
    readings: fc.array(item('note'), { maxLength: 3 }),
    odd: fc.oneof(fc.constant([1, { a: null }]), fc.constant({ b: 'c' })),
  },
  { requiredKeys: ['id', 'limits', 'codes', 'sources', 'spoken'] },
);

describe(parseCells.name, () => {
  it('reads back whatever was written, what is left out and what is empty apart', () => {
    fc.assert(
      fc.property(thing, (given) => {
        expect(parseCells(formatCells(given, SHAPE), SHAPE)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('reads it back from the file too', () => {
    fc.assert(
      fc.property(thing, (given) => {
        const cells = formatCells(given, SHAPE);
        const { rows } = parseLooseCsv(formatCsv([[...cells.keys()], [...cells.values()]]));
        const [columns = [], values = []] = rows;
        const read = new Map(columns.map((column, index) => [column, values[index] ?? ''] as const));
        expect(parseCells(read, SHAPE)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the capitals of a spreadsheet for true and false', () => {
    const read = (settles: string) => parseCells(new Map([['settles', settles]]), SHAPE)['settles'];
    expect([read('TRUE'), read('False'), read('yes'), read('')]).toEqual([true, false, 'yes', undefined]);
  });

  it('closes the gap where an item was emptied', () => {
    const cells = new Map([
      ['sources[1].url', ''],
      ['sources[2].url', 'b'],
      ['sources[4].url', 'd'],
    ]);
    expect(parseCells(cells, SHAPE)['sources']).toEqual([{ url: 'b' }, { url: 'd' }]);
  });
});

describe(listColumns.name, () => {
  it('has a column for each field of the schema, in its order', () => {
    const [statements] = TABLES.filter(({ name }) => name === 'statements');
    const columns = listColumns(statements?.shape ?? SHAPE, () => 1);
    expect(columns.slice(0, 4)).toEqual(['id', 'actor', 'office', 'date']);
    expect(columns).toContain('sources[1].url');
    expect(columns.at(-1)).toMatch(/^quote\./);
  });
});
