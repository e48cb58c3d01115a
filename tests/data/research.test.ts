/** Accounts for the research: every row of it is in the data, unchanged. Runs only where the research is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRawFiles } from '../../src/build/readData.ts';
import { actorSchema, codingSchema, countriesSchema } from '../../src/model/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const RESEARCH_DIR = join(ROOT, '../shared/research');

/** The fields of a row that the data hold under the same name and with the same value. */
const UNCHANGED = [
  'actor',
  'id',
  'office',
  'date',
  'datePrecision',
  'public',
  'stance',
  'reach',
  'about',
  'speaksFor',
  'settles',
  'disputesPremise',
  'limits',
  'summary',
  'venue',
  'why',
  'confidence',
];

const sourceRow = z.object({ url: z.string(), language: z.string(), published: z.string() });
const readingRow = z.object({ url: z.string(), stance: z.string() });
const statementRow = z.looseObject({
  id: z.string(),
  actor: z.string(),
  notes: z.string(),
  codersAgree: z.boolean(),
  codersDiffer: z.array(z.string()).default([]),
  sources: z.array(sourceRow),
  readings: z.array(readingRow).default([]),
});
const articleRow = z.object({
  statement: z.string(),
  new: z.boolean(),
  reading: z.string(),
  note: z.string(),
  quote: z.record(z.string(), z.unknown()).optional(),
});
const article = z.object({ url: z.string(), language: z.string(), published: z.string() });
const looseRows = z.array(z.record(z.string(), z.unknown()));

describe.skipIf(!existsSync(RESEARCH_DIR))('the research in the data', () => {
  const { files } = readRawFiles(join(ROOT, 'src/data'));
  const actors = new Map(
    Object.entries(files.actors).map(([id, content]) => [id, actorSchema.parse(content)] as const),
  );
  const statements = new Map(
    [...actors].flatMap(([actor, { statements: list }]) =>
      list.map((statement) => [statement.id, { actor, ...statement }] as const),
    ),
  );
  const rows = () => readLines('statements.jsonl', statementRow);
  const articleRows = () => readLines('article-statements.jsonl', articleRow);

  it('has every statement with its words, codings and dates unchanged', () => {
    expect(rows().length).toBeGreaterThan(0);
    for (const row of rows()) {
      const statement: Record<string, unknown> = { ...statements.get(row.id) };
      expect(pick(statement, UNCHANGED)).toEqual(pick(row, UNCHANGED));
      expect(statement['codersDiffer']).toEqual(row.codersDiffer);
      expect(row.codersDiffer.length === 0).toBe(row.codersAgree);
    }
  });

  it('has every source of every statement in its order, and no other but the article', () => {
    const { url } = readOne('article.json', article);
    for (const row of rows()) {
      const sources = statements.get(row.id)?.sources.filter((source) => source.url !== url) ?? [];
      const given = row.sources.map(({ published, ...rest }) => (published ? { ...rest, published } : rest));
      expect(sources.map(({ origin: _origin, ...rest }) => rest)).toEqual(given);
    }
  });

  it('has every reading', () => {
    for (const row of rows()) {
      expect(statements.get(row.id)?.readings ?? []).toEqual(
        expect.arrayContaining(row.readings.map((reading) => expect.objectContaining(reading))),
      );
    }
  });

  it('adds no statement but the one that the article alone reports', () => {
    const found = new Set(rows().map(({ id }) => id));
    const added = articleRows().filter((row) => row.new);
    expect([...statements.keys()].filter((id) => !found.has(id))).toEqual(
      added.map(({ statement }) => statement),
    );
  });

  it('has the article as a source where it reports a statement, once, with its reading and quote', () => {
    const source = readOne('article.json', article);
    for (const row of articleRows()) {
      const statement = statements.get(row.statement);
      expect(statement?.sources.filter(({ url }) => url === source.url)).toEqual([source]);
      const readings = statement?.readings?.filter(({ url }) => url === source.url) ?? [];
      const differs = row.reading !== statement?.stance;
      expect(readings.map(({ stance }) => stance)).toEqual(differs ? [row.reading] : []);
      expect(statement?.quote).toEqual(row.quote && { ...row.quote, url: source.url });
    }
  });

  it('has the article as a source of no other statement than those its rows name', () => {
    const { url } = readOne('article.json', article);
    const named = articleRows().map(({ statement, note }) => `${statement} ${note}`);
    const ids = [...statements.values()].flatMap(({ id, sources }) =>
      sources.some((source) => source.url === url) ? [id] : [],
    );
    expect(ids.filter((id) => !named.some((row) => row.includes(id)))).toEqual([]);
    expect(ids).toContain('oleksandra-ustinova-2024-05-14');
  });

  it('has every actor unchanged, and no other', () => {
    const found = readOne('actors.json', looseRows);
    expect(actors.size).toBe(found.length);
    for (const { id, ...row } of found) expect(actors.get(String(id))).toMatchObject(row);
  });

  it('has every country in its order, with no spelling lost', () => {
    const countries = countriesSchema.parse(files.countries);
    const found = readOne('countries.json', looseRows);
    expect(countries.map(({ code }) => code)).toEqual(found.map(({ code }) => code));
    found.forEach(({ aliases = [], kind = 'country', nato, eu, ...row }, index) => {
      const country = countries[index];
      expect(country).toMatchObject(row);
      expect(country?.blocs ?? []).toEqual([...(nato ? ['nato'] : []), ...(eu ? ['eu'] : [])]);
      expect(country?.aliases ?? []).toEqual(expect.arrayContaining(z.array(z.string()).parse(aliases)));
      // Research calls the Holy See a country; it is a body with a position of its own here.
      if (row['code'] !== 'VA') expect(country?.kind).toBe(kind);
    });
  });

  it('has every outlet as it was found', () => {
    expect(files.outlets).toEqual(readOne('outlets.json', z.unknown()));
  });

  it('has the agreement of the two codings as it was measured', () => {
    const { fields, ...rest } = codingSchema.parse(files.coding);
    const found = readOne('agreement.json', z.looseObject({}));
    expect(found).toMatchObject(rest);
    expect(found['fields']).toEqual(
      Object.fromEntries(fields.map(({ field, agreement, alpha }) => [field, { agreement, alpha }])),
    );
  });

  it('publishes no raw note', () => {
    const written = JSON.stringify(files);
    const notes = [...rows().map((row) => row.notes), ...articleRows().map((row) => row.note)];
    expect(
      notes.filter((note) => note !== '' && written.includes(JSON.stringify(note).slice(1, -1))),
    ).toEqual([]);
  });
});

function readLines<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(join(RESEARCH_DIR, name), 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function readOne<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  return schema.parse(JSON.parse(readFileSync(join(RESEARCH_DIR, name), 'utf8')));
}

function pick(row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, row[field]]));
}
