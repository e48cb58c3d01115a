import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMatch } from '../../src/desk/nearMatch.ts';
import { hashText, verifyQuotes } from '../../src/desk/verifyQuotes.ts';
import { verifyVerb } from '../../src/desk/verifyVerb.ts';
import type { Archive } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { SMALL_DIR, smallArchive, smallFiles, smallTexts } from '../fixtures/small.ts';
import { desk, makeFolder } from './desk.ts';

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

describe(`${verifyQuotes.name} by the rule`, () => {
  const { text = '' } = smallTexts()[0] ?? {};
  const offset = smallArchive().details.get('ada-quill')?.statements[1]?.quote?.offset ?? 0;
  /** The text with the words in another form, and the quote checked in it. */
  const checkIn = (form: string, more: Record<string, unknown> = {}) => {
    const other = text.replace(EXACT, form);
    return verifyQuotes(withQuote('sha256', hashText(other), more), [{ name: 'other', text: other }])[0];
  };

  it('proves words that differ by white space, quotation marks and soft hyphens, and says so', () => {
    const form = EXACT.replace(' may ', ' \u00a0may\n').replace('further', 'fur\u00adther');
    expect(checkIn(form)).toMatchObject({ wrong: null, normalised: true, near: null });
    expect(checkIn(EXACT)).toMatchObject({ wrong: null, normalised: false });
  });

  it('still asks for the offset and for what stands beside the words', () => {
    const form = EXACT.replace(' may ', '  may ');
    expect(checkIn(form, { offset: offset + 1 })?.wrong).toBe(
      `The words do not stand at ${offset + 1}; they first stand at ${offset}.`,
    );
    expect(checkIn(form, { prefix: 'He added: “' })?.wrong).toBe(
      'The prefix does not stand before the words.',
    );
  });

  it('never takes words that nearly stand there, and shows the difference', () => {
    const check = checkIn(EXACT.replace('may fly', 'might fly'));
    expect(check).toMatchObject({ wrong: 'The words do not stand in the stored text.', normalised: false });
    expect(check?.near && formatMatch(check.near)).toBe(EXACT.replace('may', '[-may-] {+might+}'));
  });

  it('names the text that has the words where none has the sha256', () => {
    const [check] = verifyQuotes(withQuote('sha256', '0'.repeat(64)), smallTexts());
    expect(check?.wrong).toBe(
      `No stored text has this sha256. The words stand in gazette.txt, whose sha256 is ${hashText(text)}.`,
    );
  });
});

describe(verifyVerb.name, () => {
  const empty = makeFolder();

  it('prints a line for each quote and the sum', async () => {
    expect(await desk(SMALL_DIR, ['verify', join(SMALL_DIR, 'texts')])).toEqual({
      code: 0,
      out: `proven  ada-quill-2030-04-20  “${EXACT}”\n1 of 1 quotes proven`,
      warned: '',
    });
  });

  it('fails where a stored text is missing, and prints none of the other texts', async () => {
    writeFileSync(join(empty, 'other.txt'), 'secret words');
    const { code, out } = await desk(SMALL_DIR, ['verify', empty]);
    expect(code).toBe(1);
    expect(out.split('\n').at(-1)).toBe('0 of 1 quotes proven');
    expect(out).not.toContain('secret');
  });

  it('gives the same as JSON', async () => {
    const { out } = await desk(SMALL_DIR, ['verify', join(SMALL_DIR, 'texts'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ proven: 1, quotes: [{ exact: EXACT, wrong: null }] });
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
