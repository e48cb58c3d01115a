import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  QUOTE_COLUMNS,
  READING_COLUMNS,
  SOURCE_COLUMNS,
  STATEMENT_COLUMNS,
  tableColumns,
  type Column,
} from '../../src/model/columns.ts';
import { formatCsv } from '../../src/model/csv.ts';
import { packDataset, unpackDataset } from '../../src/model/pack.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { parseList, parseRecordsCsv } from '../../src/model/parseRecords.ts';
import { formatCell, formatRecordsCsv, selectRecords } from '../../src/model/records.ts';
import type { StatementRecord } from '../../src/model/records.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset, details } = smallArchive();
const addressOf = ({ id }: { id: string }): string => `https://news.example/${id}/`;
const small = selectRecords(dataset, details.values(), addressOf);
const real = selectRecords(realArchive.dataset, realArchive.details.values(), () => null);

describe(selectRecords.name, () => {
  it('has a record of every statement, in the order of the dataset', () => {
    expect(real.map(({ statement }) => statement['id'])).toEqual(
      realArchive.dataset.statements.map(({ id }) => id),
    );
  });

  it('holds everything of a statement: who, when, coding, words, sources and readings', () => {
    expect(small.find(({ statement }) => statement['id'] === 'ada-quill-2030-04-20')).toEqual({
      statement: {
        id: 'ada-quill-2030-04-20',
        actor: 'ada-quill',
        name: 'Ada Quill',
        kind: 'person',
        office: 'Kite Minister',
        country: 'XC',
        countryName: 'Corvia',
        date: '2030-04-20',
        datePrecision: 'day',
        publicOn: '2030-04-20',
        stance: 'supports-with-limits',
        stanceLabel: 'Supports, within limits',
        reach: 'not-deep',
        about: 'own',
        speaksFor: 'country',
        settles: true,
        disputesPremise: false,
        limits: 'Only as far as the first hill.',
        summary: 'Allowed Corvian kites over the first hill of Belmora only.',
        venue: 'press conference',
        why: 'The minister allows Corvian kites and names the first hill as the limit.',
        confidence: 'high',
        codersDiffer: ['about'],
        address: 'https://news.example/ada-quill-2030-04-20/',
      },
      quote: {
        exact: 'Our kites may fly over the first hill [of Belmora] and no further',
        prefix: 'rvia on Saturday. 🪁 She added: “',
        suffix: ',” and left.',
        language: 'en',
        originalLanguage: null,
        renderedBy: 'The Corvian Gazette',
        url: 'https://gazette.example/3',
        offset: 132,
        sha256: 'ed776719539c4d6a325e00325f52bc2c8e0da38b9474879bdb3034e16aceb456',
        checked: '2030-07-01',
      },
      sources: [
        {
          url: 'https://gazette.example/3',
          outlet: 'The Corvian Gazette',
          control: 'private',
          language: 'en',
          published: '2030-04-20',
          origin: null,
          archived: 'https://archive.example/2030/https://gazette.example/3',
        },
        {
          url: 'https://radio.belmora.example/3',
          outlet: 'Radio Belmora',
          control: 'state',
          language: 'ru',
          published: null,
          origin: 'Wire',
          archived: null,
        },
      ],
      readings: [
        {
          url: 'https://radio.belmora.example/3',
          stance: 'supports',
          note: 'This report names no limit.',
        },
      ],
    });
  });

  it('leaves nothing out that is known of a statement, its quote, its sources or its readings', () => {
    const known = [...details.values()].flatMap(({ statements }) => statements);
    const quoted = known.filter(({ quote }) => quote !== null);
    for (const { quote } of quoted) expect(QUOTE_COLUMNS.map(named).toSorted()).toEqual(keysOf(quote));
    const sources = known.flatMap((statement) => statement.sources);
    for (const source of sources) {
      // The outlet itself becomes its name and control.
      expect(SOURCE_COLUMNS.map(named).toSorted()).toEqual(keysOf({ ...source, control: '' }));
    }
    const readings = known.flatMap((statement) => statement.readings);
    for (const reading of readings) expect(READING_COLUMNS.map(named).toSorted()).toEqual(keysOf(reading));
    const columns = STATEMENT_COLUMNS.map(named);
    // Corrections are listed for themselves, on the about page and in the feed.
    for (const { quote: _, sources: __, readings: ___, corrections: ____, ...detail } of known) {
      const statement = dataset.statementById.get(detail.id);
      expect(columns).toEqual(expect.arrayContaining(keysOf({ ...statement, ...detail })));
    }
  });

  it('takes only the statements asked for, whatever their order', () => {
    const ids = new Set(['dov-lund-2030-05-10', 'ada-quill-2030-03-12', 'nobody-2030-01-01']);
    const records = selectRecords(dataset, details.values(), addressOf, ids);
    expect(records.map(({ statement }) => statement['id'])).toEqual([
      'ada-quill-2030-03-12',
      'dov-lund-2030-05-10',
    ]);
  });

  it('makes the same records of the dataset as it travels inside a page', () => {
    const travelled = unpackDataset(packDataset(realArchive.dataset));
    expect(selectRecords(travelled, realArchive.details.values(), () => null)).toEqual(real);
  });

  it('leaves out statements whose details are not there', () => {
    const quill = details.get('ada-quill');
    const records = selectRecords(dataset, quill ? [quill] : [], addressOf);
    expect(new Set(records.map(({ statement }) => statement['actor']))).toEqual(new Set(['ada-quill']));
  });
});

describe(formatRecordsCsv.name, () => {
  it('loses nothing: export, import, compare is equal, for the real data and the small', () => {
    expect(real).toHaveLength(realArchive.dataset.statements.length);
    expect(parseRecordsCsv(realArchive.dataset, formatRecordsCsv(realArchive.dataset, real))).toEqual(real);
    expect(parseRecordsCsv(dataset, formatRecordsCsv(dataset, small))).toEqual(small);
  });

  it('loses nothing of whatever words the data hold', () => {
    const words = fc.string({
      unit: fc.constantFrom('|', '\\', ' ', '=', "'", '"', ',', '\n', 'a'),
      maxLength: 6,
    });
    const some = words.filter((text) => text !== '');
    const known = small.find(({ quote }) => quote !== null);
    if (!known?.quote) throw new Error('The small dataset has a quote.');
    const { statement, quote, sources, readings } = known;
    const record = fc
      .tuple(
        words,
        some,
        words,
        fc.option(some),
        fc.array(some),
        fc.array(words, { minLength: 2, maxLength: 2 }),
      )
      .map(([limits, exact, prefix, origin, codersDiffer, notes]): StatementRecord => {
        return {
          statement: { ...statement, limits, codersDiffer, address: null },
          quote: { ...quote, exact, prefix, originalLanguage: origin },
          sources: sources.map((source) => ({ ...source, url: exact, origin })),
          readings: notes.map((note) => ({ ...readings[0], url: exact, note })),
        };
      });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 3 }), (records) => {
        expect(parseRecordsCsv(dataset, formatRecordsCsv(dataset, records))).toEqual(records);
      }),
    );
  });

  it('names its columns in the first row', () => {
    const [head] = parseCsv(formatRecordsCsv(dataset, []));
    expect(head).toEqual(tableColumns(dataset).map(({ name }) => name));
    expect(new Set(head).size).toBe(head?.length);
    expect(head?.[0]).toBe('id');
  });
});

describe(parseRecordsCsv.name, () => {
  it('names the columns that are missing or not known', () => {
    const head = tableColumns(dataset).map(({ name }) => (name === 'why' ? 'notes' : name));
    expect(() => parseRecordsCsv(dataset, formatCsv([head]))).toThrow(
      'Columns: why is missing, notes is not known.',
    );
  });

  it('reads columns in any order', () => {
    const rows = parseCsv(formatRecordsCsv(dataset, small)).map((row) => row.toReversed());
    expect(parseRecordsCsv(dataset, formatCsv(rows))).toEqual(small);
  });
});

describe(formatCell.name, () => {
  it('joins the items of a list so that they can be told apart again', () => {
    expect(formatCell(['a|b', 'c\\', ''])).toBe('a\\|b | c\\\\ | ');
  });

  it('writes nothing for what is not known, and true or false', () => {
    expect([null, true, false, 0, ''].map(formatCell)).toEqual(['', 'true', 'false', '0', '']);
  });
});

describe(parseList.name, () => {
  it('reads back any list but that of one empty item, which looks like no list', () => {
    const item = fc.string({ unit: fc.constantFrom('|', '\\', ' ', 'a'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        fc.pre(items.length !== 1 || items[0] !== '');
        expect(parseList(formatCell(items))).toEqual(items);
      }),
    );
  });
});

function named({ name }: Pick<Column<never>, 'name'>): string {
  return name;
}

function keysOf(thing: object | null): string[] {
  return Object.keys(thing ?? {}).toSorted();
}
