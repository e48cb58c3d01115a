import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/dataset.ts';
import { linkToOwnQuote, linkToQuote } from '../../src/model/quote.ts';
import { realArchive } from '../fixtures/real.ts';

const PAGE = 'https://gazette.example/3';

describe(linkToQuote.name, () => {
  it('gives short words whole', () => {
    expect(linkToQuote(PAGE, quote('They may fly there'))).toBe(`${PAGE}#:~:text=They%20may%20fly%20there`);
  });

  it('gives long words by their first and last five', () => {
    const long = `${'one two three four five six '.repeat(12)}seven eight nine ten eleven`;
    expect(linkToQuote(PAGE, quote(long))).toBe(
      `${PAGE}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
    );
  });

  it('adds whole words of the surroundings, with their marks, where the words are few', () => {
    const few = quote('Not at all', {
      prefix: 'rvia on Saturday he said: “',
      suffix: ',” and left the harbo',
    });
    expect(linkToQuote(PAGE, few)).toBe(
      `${PAGE}#:~:text=on%20Saturday%20he%20said%3A%20%E2%80%9C-,Not%20at%20all,-%2C%E2%80%9D%20and%20left%20the`,
    );
  });

  it('leaves surroundings out where there are none', () => {
    expect(linkToQuote(PAGE, quote('Not at all'))).toBe(`${PAGE}#:~:text=Not%20at%20all`);
  });

  it('gives words of several paragraphs by their first and last ones: a whole has to stand in one block', () => {
    expect(linkToQuote(PAGE, quote('They may fly.\n\nBut not far'))).toBe(
      `${PAGE}#:~:text=They%20may%20fly.,But%20not%20far`,
    );
    expect(linkToQuote(PAGE, quote('Yes.\nNo'))).toBe(`${PAGE}#:~:text=Yes.,No`);
  });

  it('gives long words without a space whole: there is nothing to cut them at', () => {
    expect(linkToQuote(PAGE, quote('凧'.repeat(300)))).toBe(`${PAGE}#:~:text=${'%E5%87%A7'.repeat(300)}`);
  });

  it('counts any space between words as one, as a page shows it', () => {
    expect(linkToQuote(PAGE, quote('They  may\u00a0fly\tthere'))).toBe(
      `${PAGE}#:~:text=They%20may%20fly%20there`,
    );
  });

  it('joins a page that already points into itself, or at other words', () => {
    const words = quote('They may fly there');
    expect(linkToQuote(`${PAGE}#part`, words)).toBe(`${PAGE}#part:~:text=They%20may%20fly%20there`);
    expect(linkToQuote(`${PAGE}#`, words)).toBe(`${PAGE}#:~:text=They%20may%20fly%20there`);
    expect(linkToQuote(`${PAGE}#:~:text=kite`, words)).toBe(
      `${PAGE}#:~:text=kite&text=They%20may%20fly%20there`,
    );
  });

  it.each(['/kites.pdf', '/KITES.PDF?page=2', '/kites.mp4#t=20'])(
    'leaves the address of a document or recording as it is: %s',
    (path) => {
      const address = `https://gazette.example${path}`;
      expect(linkToQuote(address, quote('They may fly there'))).toBe(address);
    },
  );

  it('encodes what the directive gives a meaning: dash, comma, ampersand', () => {
    expect(linkToQuote(PAGE, quote('well-known, safe & far'))).toMatch(
      /text=well%2Dknown%2C%20safe%20%26%20far$/,
    );
  });

  it('can be taken apart again, whatever the words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
      .filter((text) => text.trim() !== '' && !/\p{Cs}/u.test(text));
    fc.assert(
      fc.property(words, words, words, (exact, prefix, suffix) => {
        const [page, directive = ''] = linkToQuote(PAGE, quote(exact, { prefix, suffix })).split('#:~:text=');
        expect(page).toBe(PAGE);
        expect(directive).toMatch(/^[^&\s#]+$/);
        const parts = directive.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
        const decoded = parts.map((part) => decodeURIComponent(part));
        for (const part of decoded)
          expect(exact.split(/\s+/).join(' ')).toContain(part.split(/\s+/).join(' '));
        expect(parts.every((part) => !part.includes('-'))).toBe(true);
      }),
    );
  });

  it('points to words of every quote of the data', () => {
    const quotes = [...realArchive.details.values()].flatMap(({ statements }) =>
      statements.flatMap((statement) => statement.quote ?? []),
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const one of quotes) {
      const directive = linkToQuote(one.url, one).split(':~:text=')[1] ?? '';
      const start = directive.split(',').find((part) => !part.endsWith('-')) ?? '';
      expect(one.exact.startsWith(decodeURIComponent(start))).toBe(true);
    }
  });
});

describe(linkToOwnQuote.name, () => {
  it('names the words without their surroundings, which a page of ours does not show', () => {
    const few = quote('Not at all', { prefix: 'he said: “', suffix: ',” and left' });
    expect(linkToOwnQuote('https://site.example/actor/ada-quill/?at=2030-05-01', few)).toBe(
      'https://site.example/actor/ada-quill/?at=2030-05-01#:~:text=Not%20at%20all',
    );
  });
});

function quote(exact: string, context: Partial<Quote> = {}): Quote {
  return {
    exact,
    prefix: '',
    suffix: '',
    language: 'en',
    url: PAGE,
    offset: 0,
    sha256: '',
    checked: '2030-07-01',
    renderedBy: 'The Corvian Gazette',
    originalLanguage: null,
    ...context,
  };
}
