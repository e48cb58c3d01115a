import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/dataset.ts';
import { isDay } from '../../src/model/day.ts';
import { describeCitation } from '../../src/model/describeData.ts';
import { nestRecord, selectRecords } from '../../src/model/records.ts';
import { formatFileName, formatRecordsJson } from '../../src/model/recordsJson.ts';
import { recordsSchema } from '../../src/model/recordsSchema.ts';
import { put } from '../fixtures/broken.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const ARCHIVES = [
  ['real', realArchive],
  ['small', smallArchive()],
] as const;

describe(formatRecordsJson.name, () => {
  it.each(ARCHIVES)('writes every %s record with its types and lists', (_name, archive) => {
    const parsed: unknown = JSON.parse(write(archive, null));
    expect(parsed).toMatchObject({ statements: recordsOf(archive).map(nestRecord) });
  });

  it('says above them what they are, how far they reach, how to cite them and what is allowed', () => {
    expect(JSON.parse(write(smallArchive(), 'https://news.example/kites/'))).toMatchObject({
      $schema: 'https://news.example/kites/data/statements.schema.json',
      question: { id: 'kites-over-belmora' },
      version: '2030-07-02',
      firstDay: '2030-03-01',
      lastDay: '2030-06-30',
      licence: { name: 'CC BY 4.0' },
      citation: expect.stringContaining('version of 2 July 2030. https://news.example/kites/'),
      address: 'https://news.example/kites/',
    });
  });

  it('finds its schema beside it where the address of the site is not known', () => {
    expect(JSON.parse(write(smallArchive(), null))).toMatchObject({
      $schema: 'statements.schema.json',
      address: null,
    });
  });
});

describe(recordsSchema.name, () => {
  it.each(ARCHIVES)('accepts the %s records, with the address of the site or without', (_name, archive) => {
    for (const url of [null, 'https://news.example/']) {
      expect(faultsOf(archive, JSON.parse(write(archive, url)))).toEqual([]);
    }
  });

  it.each([
    ['a stance that the question does not have', ['stance'], 'neutral', '/statements/0/stance'],
    ['a day that does not exist', ['date'], '2030-02-30', '/statements/0/date'],
    ['text for true or false', ['settles'], 'true', '/statements/0/settles'],
    ['a source without its address', ['sources', 0, 'url'], undefined, '/statements/0/sources/0'],
    ['a key it does not know, such as raw notes', ['notes'], 'for editors', '/statements/0'],
    ['a list that is none', ['codersDiffer'], 'about', '/statements/0/codersDiffer'],
  ])('refuses %s', (_rule, path, value, place) => {
    const json: unknown = JSON.parse(write(smallArchive(), null));
    if (typeof json !== 'object' || json === null) throw new Error('An object is written.');
    put(json, ['statements', 0, ...path], value);
    expect(faultsOf(smallArchive(), json)).toEqual([place]);
  });

  it('says of every column what it means', () => {
    const text = JSON.stringify(recordsSchema(realArchive));
    expect(text).toContain('"description":');
    expect(text).not.toContain('"description":""');
  });
});

describe(describeCitation.name, () => {
  it('names maker, year, question, span and version, and the address only where it is known', () => {
    const { question } = smallArchive().dataset;
    const citation =
      'Stance Map contributors (2030): Should Arvenia be allowed to fly borrowed kites over Belmora, and how far? Statements found, 1 March 2030 to 30 June 2030. Data set, version of 2 July 2030.';
    expect(describeCitation(question, null)).toBe(citation);
    expect(describeCitation(question, 'https://news.example/')).toBe(`${citation} https://news.example/`);
  });
});

describe(formatFileName.name, () => {
  it('carries the question, what the file holds and the day', () => {
    const { question } = smallArchive().dataset;
    expect(formatFileName(question, 'selection', '2030-05-01', 'csv')).toBe(
      'kites-over-belmora-selection-2030-05-01.csv',
    );
  });
});

function recordsOf({ dataset, details }: Archive) {
  return selectRecords(dataset, details.values(), () => null);
}

function write(archive: Archive, address: string | null): string {
  return formatRecordsJson(archive.dataset.question, recordsOf(archive), address);
}

/** Where a JSON text breaks the schema of its question. */
function faultsOf(archive: Archive, json: unknown): string[] {
  const formats = { date: isDay, uri: (text: string) => URL.canParse(text) };
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(
    recordsSchema(archive),
  );
  validate(json);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}
