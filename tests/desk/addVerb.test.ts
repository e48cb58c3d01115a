import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addVerb } from '../../src/desk/addVerb.ts';
import { nextStatementId } from '../../src/desk/planAddition.ts';
import { SMALL_DIR } from '../fixtures/small.ts';
import { copyData, desk, readAll } from './desk.ts';

const FIELDS = {
  office: 'Kite Minister',
  date: '2030-04-20',
  datePrecision: 'day',
  stance: 'opposes',
  reach: 'unsaid',
  about: 'own',
  speaksFor: 'country',
  settles: 'true',
  disputesPremise: 'false',
  summary: 'Said no.',
  why: 'The minister says no.',
  confidence: 'high',
  'sources.url': 'https://gazette.example/99',
  'sources.language': 'en',
};

describe(addVerb.name, () => {
  it('writes a statement where its date belongs, with the next id of its day, and as the formatter would', async () => {
    const dir = copyData();
    const more = ['--set', 'sources[2].url=https://wire.example/99?a=b', '--set', 'sources[2].language=en'];
    const outcome = await desk(dir, ['add', '--actor', 'ada-quill', ...flags(FIELDS), ...more]);
    expect(outcome).toMatchObject({
      code: 0,
      out: 'ada-quill-2030-04-20-c written to actors/ada-quill.json',
      warned: '',
    });
    const before = readFileSync(join(SMALL_DIR, 'actors/ada-quill.json'), 'utf8');
    const after = readFileSync(join(dir, 'actors/ada-quill.json'), 'utf8');
    const [start = '', added = ''] = after.split(/(?=,\n    \{\n      "id": "ada-quill-2030-04-20-c")/);
    expect(before.startsWith(start)).toBe(true);
    expect(added).toContain('"url": "https://wire.example/99?a=b"');
    expect(added).toContain('"limits": "",');
    expect(Object.keys(changed(dir))).toEqual(['actors/ada-quill.json']);
  });

  it('makes the file of a new speaker', async () => {
    const dir = copyData();
    const speaker = { name: 'Zed New', shortName: 'New', kind: 'person', country: 'XC' };
    const outcome = await desk(dir, ['add', '--actor', 'zed-new', ...flags({ ...FIELDS, ...speaker })]);
    expect(outcome).toMatchObject({ code: 0, out: 'zed-new-2030-04-20 written to actors/zed-new.json' });
    expect(JSON.parse(changed(dir)['actors/zed-new.json'] ?? '')).toMatchObject({
      ...speaker,
      statements: [{ office: 'Kite Minister' }],
    });
  });

  it('says what is wrong with each field, and writes nothing', async () => {
    const dir = copyData();
    const wrong = { ...FIELDS, stance: 'oposes', 'sources.url': 'https://gazete.example/1' };
    const { code, warned } = await desk(dir, ['add', '--actor', 'ada-quill', ...flags(wrong)]);
    expect(code).toBe(1);
    expect(warned).toContain('stance: found "oposes"; allowed one of');
    expect(warned).toContain('did you mean "gazette.example"?');
    expect(warned).toMatch(/Nothing was written\.$/);
    expect(changed(dir)).toEqual({});
  });

  it.each([
    [
      'an id that is taken',
      ['--actor', 'ada-quill', '--id', 'ada-quill-2030-04-20'],
      /an id that is not taken/,
    ],
    ['an actor who is not there', ['--actor', 'ada-quil'], /did you mean "ada-quill"\?/],
    ['an id that leaves the folder', ['--actor', '../ada'], /actor: found "\.\.\/ada"; allowed an id/],
    ['the fields of a speaker who is there', ['--actor', 'ada-quill', '--name', 'Ada'], /has a file already/],
  ])('refuses %s', async (_, args, told) => {
    const dir = copyData();
    const { code, warned } = await desk(dir, ['add', ...args, ...flags(FIELDS)]);
    expect({ code, warned }).toEqual({ code: 1, warned: expect.stringMatching(told) });
    expect(changed(dir)).toEqual({});
  });

  it('writes nothing in a dry run', async () => {
    const dir = copyData();
    const { out } = await desk(dir, ['add', '--actor', 'ada-quill', '--dry-run', ...flags(FIELDS)]);
    expect(out).toBe('ada-quill-2030-04-20-c would be written to actors/ada-quill.json');
    expect(changed(dir)).toEqual({});
  });

  it('asks for what is missing, and once more for what was refused', async () => {
    const dir = copyData();
    const { why: _, stance: __, ...given } = FIELDS;
    const answers = ['ada-quil', 'ada-quill', 'oposes', '', '', 'The minister says no.', '', 'opposes'];
    const { code, out, warned } = await desk(dir, ['add', ...flags(given)], answers);
    expect(out).toContain('Did you mean "ada-quill"?');
    expect(out).toContain('One of supports, supports-with-limits, undecided, opposes, disputes.');
    expect(warned).toContain('stance: found "oposes"');
    expect({ code, left: answers }).toEqual({ code: 0, left: [] });
    expect(Object.keys(changed(dir))).toEqual(['actors/ada-quill.json']);
  });

  it('asks for everything, item after item, where no flag was given', async () => {
    const dir = copyData();
    const day = [
      'Kite Minister',
      '2030-05-02',
      'day',
      '',
      'opposes',
      'unsaid',
      'own',
      'country',
      'true',
      'false',
    ];
    const said = ['', 'Said no.', '', 'She says no.', 'high', ''];
    const sources = [
      'https://gazette.example/99',
      'en',
      '',
      '',
      '',
      'https://wire.example/99',
      'en',
      '',
      'Wire',
      '',
      '',
    ];
    const answers = ['ada-quill', ...day, ...said, ...sources, '', ''];
    const { code, out } = await desk(dir, ['add'], answers);
    expect({ code, left: answers }).toEqual({ code: 0, left: [] });
    expect(out).toContain('ada-quill-2030-05-02 written to');
    expect(changed(dir)['actors/ada-quill.json']).toContain('"origin": "Wire"');
  });
});

describe(nextStatementId.name, () => {
  it('puts a letter after the second of a day', () => {
    const taken = new Set(['a-2030-01-01', 'a-2030-01-01-b']);
    expect(nextStatementId(taken, 'a', '2030-01-01')).toBe('a-2030-01-01-c');
    expect(nextStatementId(taken, 'a', '2030-01-02')).toBe('a-2030-01-02');
  });
});

function flags(fields: Record<string, string>): string[] {
  return Object.entries(fields).flatMap(([flag, value]) => [`--${flag}`, value]);
}

/** The files that differ from the small data. */
function changed(dir: string): Record<string, string> {
  const before = readAll(SMALL_DIR);
  return Object.fromEntries(Object.entries(readAll(dir)).filter(([file, text]) => before[file] !== text));
}
