// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEED_LENGTH, writeFeed } from '../../src/build/feed.ts';
import { escapeXml } from '../../src/build/xml.ts';
import type { Archive } from '../../src/model/dataset.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const SITE = 'https://news.example/maps/';
const archive = smallArchive();

describe(writeFeed.name, () => {
  it('lists statements and corrections, the latest known first', () => {
    const entries = entriesOf(archive);
    expect(entries.slice(0, 3)).toEqual([
      {
        id: `${SITE}actor/cleo-marsh/cleo-marsh-2030-03-25/#correction-1`,
        link: `${SITE}actor/cleo-marsh/cleo-marsh-2030-03-25/`,
        title: 'Withdrawal of a statement by Cleo Marsh (cleo-marsh-2030-03-25)',
        updated: '2030-06-16T00:00:00Z',
        summary: 'What was wrong: The words were those of a spokesperson.',
      },
      {
        id: `${SITE}actor/cleo-marsh/cleo-marsh-2030-03-20/#correction-1`,
        link: `${SITE}actor/cleo-marsh/cleo-marsh-2030-03-20/`,
        title: expect.stringMatching(/^Correction to Cleo Marsh, .*, 20 March 2030$/),
        updated: '2030-06-15T00:00:00Z',
        summary:
          'What was wrong: A venue was given that the source does not name. What it is now: No venue is given.',
      },
      expect.objectContaining({ updated: '2030-06-02T00:00:00Z' }),
    ]);
    expect(entries).toHaveLength(archive.corrections.length + archive.dataset.statements.length);
  });

  it('dates a statement by the day it became public', () => {
    const trump = entriesOf(realArchive).find(({ id }) => id.endsWith('/donald-trump-2024-11-25/'));
    expect(trump?.updated).toBe('2024-12-12T00:00:00Z');
  });

  it('keeps to a number of entries, and to one id each', () => {
    const ids = entriesOf(realArchive).map(({ id }) => id);
    expect(ids).toHaveLength(FEED_LENGTH);
    expect(new Set(ids).size).toBe(FEED_LENGTH);
  });

  it('tells two corrections of one statement on one day apart', () => {
    const [first] = archive.corrections;
    if (!first) throw new Error('The small question has corrections.');
    const twice = { ...archive, corrections: [first, { ...first, what: 'And the office.' }] };
    const ids = entriesOf(twice).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is dated by its newest entry, not by a clock, and names itself', () => {
    const feed = read(writeFeed(archive, SITE)).documentElement;
    expect(feed.querySelector(':scope > updated')?.textContent).toBe('2030-06-16T00:00:00Z');
    expect(feed.querySelector(':scope > link[rel="self"]')?.getAttribute('href')).toBe(`${SITE}feed.xml`);
    expect(feed.querySelector(':scope > author > name')?.textContent).toBe('Stance Map');
  });

  it('is well-formed and says the same, whatever the words are', () => {
    fc.assert(
      fc.property(hostile(), (what) => {
        const [first] = archive.corrections;
        if (!first) throw new Error('The small question has corrections.');
        const changed = { ...archive, corrections: [{ ...first, what, now: null }] };
        expect(entriesOf(changed)[0]?.summary).toBe(`What was wrong: ${what}`.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe(escapeXml.name, () => {
  it('leaves out what no XML can hold, and only that', () => {
    const bell = String.fromCharCode(7);
    expect(escapeXml(`a${bell}<b>\t"𝒳" & \uFFFF\uD800c`)).toBe('a&lt;b&gt;\t&quot;𝒳&quot; &amp; c');
  });
});

interface ReadEntry {
  id: string;
  link: string;
  title: string;
  updated: string;
  summary: string;
}

function read(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

function entriesOf(from: Archive): ReadEntry[] {
  return [...read(writeFeed(from, SITE)).querySelectorAll('entry')].map((entry) => {
    const text = (name: string): string => entry.querySelector(name)?.textContent ?? '';
    return {
      id: text('id'),
      link: entry.querySelector('link')?.getAttribute('href') ?? '',
      title: text('title'),
      updated: text('updated'),
      summary: text('summary'),
    };
  });
}

/** Words that could end an element, an attribute or a block early. */
function hostile(): fc.Arbitrary<string> {
  const parts = fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '</summary>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    '"',
    "'",
    '<',
    '𝒳',
    ' ',
  );
  return fc.array(parts, { minLength: 1, maxLength: 12 }).map((one) => one.join(''));
}
