import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, shareHead, X_LIMITS } from '../../src/build/shareHead.ts';
import type { SharedPage } from '../../src/build/sharedPage.ts';

const PAGE: SharedPage = {
  path: 'actor/ada-quill/',
  words: { title: 'Ada "A" Quill & Co', description: 'By 19 April 2030, 1 statement was found.' },
  changed: '2030-04-20',
  card: { path: 'cards/ada-0a.png', alt: 'Ada Quill had opposed it.' },
};
const URL_OF_SITE = 'https://news.example/maps/';

describe(shareHead.name, () => {
  it('sends everything that previews ask for, with absolute addresses', () => {
    expect(tagsOf(shareHead(PAGE, URL_OF_SITE))).toEqual({
      'og:type': 'website',
      'og:site_name': 'Stance Map',
      'og:locale': 'en_GB',
      'og:url': 'https://news.example/maps/actor/ada-quill/',
      'og:title': 'Ada &quot;A&quot; Quill &amp; Co',
      'og:description': PAGE.words.description,
      'og:image': 'https://news.example/maps/cards/ada-0a.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Ada Quill had opposed it.',
      'twitter:card': 'summary_large_image',
      'twitter:title': 'Ada &quot;A&quot; Quill &amp; Co',
      'twitter:description': PAGE.words.description,
      'twitter:image': 'https://news.example/maps/cards/ada-0a.png',
      'twitter:image:alt': 'Ada Quill had opposed it.',
    });
  });

  it('speaks of no image where there is none', () => {
    const tags = tagsOf(shareHead({ ...PAGE, card: null }, URL_OF_SITE));
    expect(Object.keys(tags).filter((key) => key.includes('image'))).toEqual([]);
    expect(tags['twitter:card']).toBe('summary');
  });
});

describe(cutText.name, () => {
  it('leaves a text that is short enough as it is', () => {
    expect(cutText('one two', 7)).toBe('one two');
  });

  it('cuts after a whole word, and closes a quotation', () => {
    expect(cutText('one two, three', 11)).toBe('one two…');
    expect(cutText('said: “one two three”', 16)).toBe('said: “one two…”');
    expect(cutText('said “one” and two three', 20)).toBe('said “one” and two…');
    expect(cutText('onetwothree', 6)).toBe('onet…');
  });

  it('keeps every text within the limit, and breaks no character', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom('a', 'word', '“', '”', '𝒳', ','), { maxLength: 200 })
        .map((one) => one.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.values(X_LIMITS)), (text, limit) => {
        const cut = cutText(text, limit);
        expect([...cut].length).toBeLessThanOrEqual(limit);
        expect(/\p{Cs}/u.test(cut), `in “${cut}”`).toBe(false);
      }),
    );
  });
});

function tagsOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, kind, key = '', content = ''] =
        /^<meta (property|name)="([^"]+)" content="([^"]*)">$/.exec(line) ?? [];
      // Open Graph is read from `property`, X from `name`.
      expect(kind, `in ${line}`).toBe(key.startsWith('og:') ? 'property' : 'name');
      return [key, content];
    }),
  );
}
