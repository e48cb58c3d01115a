import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportQuotes } from '../../src/build/verifyQuotesCli.ts';
import { hashText, verifyQuotes } from '../../src/build/verifyQuotes.ts';
import type { Archive } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { SMALL_DIR, smallArchive, smallFiles, smallTexts } from '../fixtures/small.ts';

const EXACT = 'Our kites may fly over the first hill [of Belmora] and no further';

describe(verifyQuotes.name, () => {
  it('proves a quote whose words and surroundings stand in the stored text', () => {
    expect(verifyQuotes(smallArchive(), smallTexts())).toEqual([
      { statement: 'ada-quill-2030-04-20', exact: EXACT, wrong: null },
    ]);
  });

  it('counts offsets in code points: the stored text has kites before the words', () => {
    const { text } = smallTexts()[0] ?? { text: '' };
    const offset = smallArchive().details.get('ada-quill')?.statements[1]?.quote?.offset;
    expect(offset).toBe(text.indexOf(EXACT) - 2);
  });

  it('says that no stored text has the sha256', () => {
    expect(faultsOf(smallArchive(), 'changed')).toEqual(['No stored text has this sha256.']);
    expect(verifyQuotes(smallArchive(), [])[0]?.wrong).toBe('No stored text has this sha256.');
  });

  it('says where the words stand instead', () => {
    const { offset = 0 } = smallArchive().details.get('ada-quill')?.statements[1]?.quote ?? {};
    expect(faultsOf(withQuote('offset', offset + 1))).toEqual([
      `The words do not stand at ${offset + 1}; they first stand at ${offset}.`,
    ]);
  });

  it.each([
    ['exact', 'Our kites may fly anywhere', 'The words do not stand in the stored text.'],
    ['prefix', 'He added: “', 'The prefix does not stand before the words.'],
    ['suffix', ' at all', 'The suffix does not stand after the words.'],
    ['offset', 100_000, expect.stringMatching(/^The words do not stand at 100000;/)],
  ])('names a wrong %s', (field, value, fault) => {
    expect(faultsOf(withQuote(field, value))).toEqual([fault]);
  });

  it('does not take a prefix that the text is too short for', () => {
    const text = `x${EXACT}`;
    const archive = withQuote('sha256', hashText(text), { prefix: 'yx', suffix: '', offset: 1 });
    expect(verifyQuotes(archive, [{ name: 'short', text }])[0]?.wrong).toMatch(/^The prefix/);
  });
});

describe(reportQuotes.name, () => {
  const empty = mkdtempSync(join(tmpdir(), 'texts-'));
  afterAll(() => rmSync(empty, { recursive: true }));

  it('prints a line for each quote and the sum', () => {
    expect(reportQuotes(SMALL_DIR, join(SMALL_DIR, 'texts'))).toEqual({
      lines: [`proven  ada-quill-2030-04-20  “${EXACT}”`, '1 of 1 quotes proven'],
      ok: true,
    });
  });

  it('fails where a stored text is missing, and prints none of the other texts', () => {
    writeFileSync(join(empty, 'other.txt'), 'secret words');
    const { lines, ok } = reportQuotes(SMALL_DIR, empty);
    expect(ok).toBe(false);
    expect(lines.at(-1)).toBe('0 of 1 quotes proven');
    expect(lines.join('\n')).not.toContain('secret');
  });
});

describe('verifyQuotesCli.mjs', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/build/verifyQuotesCli.mjs'), ...args], {
      encoding: 'utf8',
    });

  it('fails where the quotes of the data are not proven by the texts of the folder', () => {
    const { status, stdout } = run(join(SMALL_DIR, 'texts'));
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^0 of \d+ quotes proven$/);
    expect(status).toBe(1);
  });

  it('asks for a folder', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('<folder>') });
  });
});

function faultsOf(archive: Archive, addition = ''): (string | null)[] {
  const texts = smallTexts().map(({ name, text }) => ({ name, text: text + addition }));
  return verifyQuotes(archive, texts).map(({ wrong }) => wrong);
}

function withQuote(field: string, value: unknown, others: Record<string, unknown> = {}): Archive {
  const files = smallFiles();
  for (const [key, changed] of Object.entries({ ...others, [field]: value })) {
    put(files, ['actors', 'ada-quill', 'statements', 1, 'quote', key], changed);
  }
  const result = parseDataset(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.archive;
}
