import { describe, expect, it } from 'vitest';
import { describeQualifier, selectCardContent } from '../../src/model/cardContent.ts';
import { describeCard } from '../../src/model/describeCard.ts';
import { defaultDay } from '../../src/state/explorer.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { makeStatement } from '../fixtures/made.ts';
import { realArchive, realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();

describe(describeCard.name, () => {
  it('says who, when, which stance, and the words with whose rendering they are', () => {
    const topic = { kind: 'actor', id: 'ada-quill', statement: 'ada-quill-2030-04-20' } as const;
    expect(describeCard(archive, topic, '2030-04-20')).toBe(
      'Ada Quill (Kite Minister, Corvia), 20 April 2030: Supports, within limits, far over Belmora excluded. “Our kites may fly over the first hill [of Belmora] and no further”, as given in English by The Corvian Gazette, private media.',
    );
  });

  it('says of a report that it is none of the speaker’s words', () => {
    const topic = { kind: 'actor', id: 'pavo-grint', statement: null } as const;
    expect(describeCard(archive, topic, '2030-05-01')).toBe(
      "Pávo Grint (Foreign Minister, Belmora), 15 April 2030: Opposes, range not mentioned, about others' kites. Reported, not quoted: Objected to kites lent by Corvia and called its limit a pretence.",
    );
  });

  it('says of a country its position and its speakers, and of the front page the state of play', () => {
    expect(describeCard(archive, { kind: 'country', code: 'XA' }, '2030-05-20')).toBe(
      'Arvenia, as of 20 May 2030: Supports, no limit named, since 5 March 2030. Its speakers: Solen.',
    );
    expect(describeCard(archive, { kind: 'country', code: 'XD' }, '2030-05-20')).toMatch(
      /^\w+, as of 20 May 2030: no statement found by 20 May 2030\.$/,
    );
    expect(describeCard(realArchive, { kind: 'front' }, '2024-05-30')).toContain(
      'As of 30 May 2024, 12 countries',
    );
  });

  it('says of the front page’s cards which view they show', () => {
    const front = { kind: 'front' } as const;
    const [map, timeline] = (['map', 'timeline'] as const).map((view) =>
      describeCard(realArchive, front, '2024-05-30', view),
    );
    expect(map).toContain('A map of countries by position. As of 30 May 2024, 12 countries');
    expect(timeline).toContain('A timeline of positions. As of 30 May 2024, 12 countries');
  });

  it('is short enough for every service, dated, and complete, for all of the published data', () => {
    for (const { id, actor } of realDataset.statements) {
      const topic = { kind: 'actor', id: actor, statement: id } as const;
      const alt = describeCard(realArchive, topic, defaultDay(realDataset, topic));
      expect(alt.length, `${id}`).toBeLessThanOrEqual(420);
      expect(alt, `${id}`).toMatch(/, \d+ \w+ 2024: /);
      expect(alt, `${id}`).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe(selectCardContent.name, () => {
  it('tells the latest of several statements of a speaker from the only one', () => {
    const footerOf = (id: string, statement: string | null) =>
      selectCardContent(archive, { kind: 'actor', id, statement }, '2030-06-30', 'Map')?.footer[0];
    expect(footerOf('ada-quill', null)).toMatch(/^Latest of \d statements found\. Said /);
    expect(footerOf('ada-quill', 'ada-quill-2030-04-20')).toMatch(/^Said 20 April 2030 · /);
    expect(footerOf('league-assembly', null)).toBe('Said 1 April 2030 · Wire');
  });

  it('names fewer outlets the less room there is, down to the day alone', () => {
    const topic = { kind: 'actor', id: 'emmanuel-macron', statement: 'emmanuel-macron-2024-05-28' } as const;
    expect(selectCardContent(realArchive, topic, '2024-05-28', 'Map')?.footer).toEqual([
      'Said 28 May 2024 · Rheinische Post, cash.ch, Kronen Zeitung and RT',
      'Said 28 May 2024 · Rheinische Post, cash.ch, Kronen Zeitung and 1 more',
      'Said 28 May 2024 · Rheinische Post, cash.ch and 2 more',
      'Said 28 May 2024 · Rheinische Post and 3 more',
      'Said 28 May 2024 · 4 outlets',
      'Said 28 May 2024',
      'Said 28 May 2024',
    ]);
  });

  it('lists a country’s speakers by stance, those who were followed in office apart', () => {
    const body = selectCardContent(realArchive, { kind: 'country', code: 'GB' }, '2024-11-21', 'Map')?.body;
    expect(body).toMatchObject({
      kind: 'speakers',
      groups: [
        { tone: 'for-limited', label: 'Within limits' },
        { tone: 'open', label: 'Left open' },
        { tone: null, label: 'Followed in office', names: ['Cameron', 'Shapps'] },
      ],
    });
  });

  it('is null for nobody known', () => {
    expect(selectCardContent(archive, { kind: 'country', code: 'ZZ' }, '2030-05-01', '')).toBeNull();
    expect(
      selectCardContent(archive, { kind: 'actor', id: 'x', statement: null }, '2030-05-01', ''),
    ).toBeNull();
  });
});

describe(describeQualifier.name, () => {
  const statement = makeStatement('ada-quill', '2030-04-20', { reach: 'deep' });

  it('says what keeps a statement from being a position of its speaker', () => {
    const qualify = (changes: Partial<Statement>): string =>
      describeQualifier(archive.dataset, { ...statement, ...changes }, 'against');
    expect(qualify({})).toBe('far over Belmora included');
    expect(qualify({ about: 'festival' })).toBe('far over Belmora included, about the kite festival only');
    expect(qualify({ about: 'others', settles: false })).toMatch(/, about others' kites$/);
    expect(qualify({ settles: false })).toMatch(/, does not settle where the speaker stands$/);
  });

  it('does not say it of a statement that left the question open', () => {
    expect(describeQualifier(archive.dataset, { ...statement, settles: false }, 'open')).toBe(
      'far over Belmora included',
    );
  });
});
