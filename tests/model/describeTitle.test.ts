import { describe, expect, it } from 'vitest';
import { describeTitle, titleWithSite } from '../../src/model/describeTitle.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const ada = { kind: 'actor', id: 'ada-quill', statement: null } as const;

describe(describeTitle.name, () => {
  it('is the question on the front page', () => {
    expect(describeTitle(dataset, { kind: 'front' }, '2030-03-12')).toBe(
      'Should Arvenia be allowed to fly borrowed kites over Belmora, and how far?',
    );
  });

  it('tells an actor’s position at the date, a country’s position, and what one statement said', () => {
    expect(describeTitle(dataset, ada, '2030-04-19')).toBe('Ada Quill, Corvia: Opposes, as of 19 April 2030');
    expect(describeTitle(dataset, { ...ada, statement: 'ada-quill-2030-04-20' }, '2030-05-01')).toBe(
      'Ada Quill, Corvia: Supports, within limits, 20 April 2030',
    );
    expect(describeTitle(dataset, { kind: 'country', code: 'XC' }, '2030-04-20')).toBe(
      'Corvia, as of 20 April 2030: its leaders differ',
    );
  });

  it('counts the statements of one day, so that no two have one title', () => {
    expect(describeTitle(dataset, { ...ada, statement: 'ada-quill-2030-04-20-b' }, '2030-04-20')).toMatch(
      /, 20 April 2030 \(statement 2 of that day\)$/,
    );
  });

  it('says of whom nothing was found by the date', () => {
    expect(describeTitle(dataset, ada, '2030-03-01')).toBe('Ada Quill: no statement found by 1 March 2030');
    expect(describeTitle(dataset, { kind: 'country', code: 'XC' }, '2030-03-01')).toBe(
      'Corvia: no statement found by 1 March 2030',
    );
  });

  it('falls back to the question for what is not in the data', () => {
    const { text } = dataset.question;
    expect(describeTitle(dataset, { kind: 'country', code: 'ZZ' }, '2030-03-12')).toBe(text);
    expect(describeTitle(dataset, { ...ada, id: 'nobody' }, '2030-03-12')).toBe(text);
  });
});

describe(titleWithSite.name, () => {
  it('names the site last', () => {
    expect(titleWithSite('Ada Quill')).toBe('Ada Quill | Stance Map');
  });
});
