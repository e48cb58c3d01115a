import { describe, expect, it } from 'vitest';
import { hashText, verifyQuotes } from '../../src/desk/verifyQuotes.ts';
import type { Archive } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { smallArchive, smallFiles, smallTexts } from '../fixtures/small.ts';

const EXACT = 'Our kites may fly over the first hill [of Belmora] and no further';

describe(verifyQuotes.name, () => {
  it('proves a quote whose words and surroundings stand in the stored text', () => {
    expect(verifyQuotes(smallArchive(), smallTexts())).toEqual([
      { statement: 'ada-quill-2030-04-20', exact: EXACT, wrong: null, normalised: false, near: null },
    ]);
  });

  it('counts offsets in code points: the stored text has kites before the words', () => {
    const { text } = smallTexts()[0] ?? { text: '' };
    const offset = smallArchive().details.get('ada-quill')?.statements[1]?.quote?.offset;
    expect(offset).toBe(text.indexOf(EXACT) - 2);
  });

  it('says that no stored text has the sha256', () => {
    expect(faultsOf(withQuote('exact', 'Other words altogether'), 'changed')).toEqual([
      'No stored text has this sha256.',
    ]);
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
