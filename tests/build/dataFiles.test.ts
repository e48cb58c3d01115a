import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planDataFiles } from '../../src/build/dataFiles.ts';
import { parseRecordsCsv } from '../../src/model/parseRecords.ts';
import { nestRecord } from '../../src/model/records.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const RESEARCH = join(import.meta.dirname, '../../../shared/research/statements.jsonl');
const noteRow = z.object({ notes: z.string() });

describe(planDataFiles.name, () => {
  it('plans tables, JSON, schema and dictionary', () => {
    expect([...write(null).keys()]).toEqual([
      'data/statements.csv',
      'data/statements.json',
      'data/statements.schema.json',
      'data/dictionary.csv',
      'data/discourse-network.csv',
    ]);
  });

  it('writes the same statements as CSV and as JSON', () => {
    const files = write('https://news.example/');
    const json: unknown = JSON.parse(files.get('data/statements.json') ?? '');
    const records = parseRecordsCsv(smallArchive().dataset, files.get('data/statements.csv') ?? '');
    expect(json).toMatchObject({ statements: records.map(nestRecord) });
  });

  it('gives each statement the permanent address of its page once it knows that of the site', () => {
    const address = 'https://news.example/maps/actor/ada-quill/ada-quill-2030-03-12/';
    expect(write('https://news.example/maps/').get('data/statements.csv')).toContain(address);
    expect(write(null).get('data/statements.csv')).not.toContain('/actor/');
  });

  it.skipIf(!existsSync(RESEARCH))('publishes no raw note of the research', () => {
    const lines = readFileSync(RESEARCH, 'utf8').trim().split('\n');
    const notes = lines.map((line) => noteRow.parse(JSON.parse(line)).notes).filter((note) => note !== '');
    expect(notes.length).toBeGreaterThan(0);
    const text = planDataFiles(realArchive, null)
      .map(({ content }) => String(content()))
      .join('');
    expect(notes.filter((note) => text.includes(note))).toEqual([]);
  });
});

function write(url: string | null): Map<string, string> {
  return new Map(planDataFiles(smallArchive(), url).map(({ path, content }) => [path, String(content())]));
}
