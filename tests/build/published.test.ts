import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPublished, digestArchive, readPublished } from '../../src/build/published.ts';
import { loadArchive } from '../../src/build/readData.ts';
import type { Archive } from '../../src/model/dataset.ts';
import { parseDataset, type Problem } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { SMALL_DIR, smallArchive, smallFiles } from '../fixtures/small.ts';

const ROOT = join(import.meta.dirname, '../..');
const published = digestArchive(smallArchive());
const STATEMENT = ['actors', 'ada-quill', 'statements', 0];
const ID = 'ada-quill-2030-03-12';
const CORRECTION = {
  date: '2030-07-02',
  statement: ID,
  what: 'It was wrong.',
  now: 'It is right.',
  withdrawn: false,
};

/** The small archive with values put at paths. */
function changed(...changes: [path: (string | number)[], value: unknown][]): Archive {
  const files = smallFiles();
  for (const [path, value] of changes) put(files, path, value);
  const result = parseDataset(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.archive;
}

function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, field }) => `${file} › ${field}`);
}

describe(checkPublished.name, () => {
  it('finds nothing in what was published', () => {
    expect(checkPublished(smallArchive(), published)).toEqual([]);
  });

  it.each([
    ['summary', 'Allowed Corvian kites over Belmora.'],
    ['stance', 'supports'],
    ['office', 'Minister of Kites'],
    ['settles', false],
    ['public', '2030-03-13'],
    ['sources', [{ url: 'https://gazette.example/99', language: 'en' }]],
  ])('refuses another %s of a published statement, and takes it with a correction', (field, value) => {
    const change: [(string | number)[], unknown] = [[...STATEMENT, field], value];
    expect(checkPublished(changed(change), published)).toEqual([
      {
        file: 'actors/ada-quill.json',
        field: `statements[${ID}]`,
        found: 'a change since it was published (2030-07-02)',
        allowed: `a change only with an entry in corrections.json for ${ID}, of 2030-07-02 or later`,
      },
    ]);
    expect(checkPublished(changed(change, [['corrections', 2], CORRECTION]), published)).toEqual([]);
  });

  it('takes no correction of before it was published, and none that was published itself', () => {
    const change: [(string | number)[], unknown] = [[...STATEMENT, 'summary'], 'Allowed them.'];
    const early = changed(change, [['corrections', 2], { ...CORRECTION, date: '2030-06-30' }]);
    expect(placesOf(checkPublished(early, published))).toEqual([`actors/ada-quill.json › statements[${ID}]`]);
    const before = digestArchive(changed([['corrections', 2], CORRECTION]));
    const after = changed(change, [['corrections', 2], CORRECTION]);
    expect(placesOf(checkPublished(after, before))).toEqual([`actors/ada-quill.json › statements[${ID}]`]);
  });

  it('lets a source be added, and leaves what is about our work alone', () => {
    const archive = changed(
      [[...STATEMENT, 'sources', 1], { url: 'https://wire.example/99', language: 'en' }],
      [[...STATEMENT, 'sources', 0, 'archived'], 'https://archive.example/1'],
      [[...STATEMENT, 'confidence'], 'low'],
      [[...STATEMENT, 'codersDiffer'], ['stance']],
    );
    expect(checkPublished(archive, published)).toEqual([]);
  });

  it('refuses a statement taken out, unless it was withdrawn', () => {
    const files = smallFiles();
    const [, ...rest] = (files.actors['ada-quill'] as { statements: unknown[] }).statements;
    const out: [(string | number)[], unknown] = [['actors', 'ada-quill', 'statements'], rest];
    expect(checkPublished(changed(out), published)[0]).toMatchObject({
      file: 'actors/ada-quill.json',
      found: 'nothing, although it was published',
      allowed: expect.stringContaining('with "withdrawn": true'),
    });
    const withdrawn = { date: '2030-07-02', statement: ID, what: 'It was never said.', withdrawn: true };
    expect(checkPublished(changed(out, [['corrections', 2], withdrawn]), published)).toEqual([]);
  });

  it('refuses to lose a correction', () => {
    const archive = { ...smallArchive(), corrections: [] };
    expect(placesOf(checkPublished(archive, digestArchive(smallArchive())))).toEqual(['corrections.json › ']);
  });

  it('knows a statement by its content, not by the order of its fields or of its file', () => {
    const files = smallFiles();
    const actor = files.actors['ada-quill'] as { statements: object[] };
    actor.statements = actor.statements
      .map((statement) => Object.fromEntries(Object.entries(statement).toReversed()))
      .toReversed();
    const result = parseDataset(files);
    expect(result.ok && digestArchive(result.archive)).toEqual(published);
  });
});

describe(loadArchive.name, () => {
  it('stops at a silent change of what npm run data:publish wrote down', () => {
    const dir = mkdtempSync(join(tmpdir(), 'published-'));
    cpSync(SMALL_DIR, dir, { recursive: true });
    const run = spawnSync(process.execPath, [join(ROOT, 'src/desk/desk.mjs'), 'publish', dir], {
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('published.json holds 12 statements, as published with version 2030-07-02\n');
    expect(loadArchive(dir).corrections).toHaveLength(2);
    const file = join(dir, 'actors/ada-quill.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Ruled out', 'Allowed'));
    expect(() => loadArchive(dir)).toThrow(`actors/ada-quill.json › statements[${ID}]: found a change since`);
    writeFileSync(join(dir, 'published.json'), '{');
    expect(() => loadArchive(dir)).toThrow(
      'published.json: found null; allowed what npm run data:publish wrote',
    );
    rmSync(dir, { recursive: true });
  });
});

describe(readPublished.name, () => {
  it('reads digests of the published data, which are those of this version or of one before it', () => {
    const dir = join(ROOT, 'src/data');
    const { published: stored, problems } = readPublished(dir);
    expect(problems).toEqual([]);
    const now = digestArchive(loadArchive(dir));
    expect((stored?.version ?? '') <= now.version).toBe(true);
    const isNewer = now.version > (stored?.version ?? '');
    const unknown = Object.keys(now.statements).filter((id) => !Object.hasOwn(stored?.statements ?? {}, id));
    expect(isNewer ? [] : unknown).toEqual([]);
  });
});
