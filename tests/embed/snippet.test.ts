// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatEmbedAddress,
  formatImageSnippet,
  formatIframe,
  formatIframeWithScript,
  formatOembedHtml,
} from '../../src/embed/snippet.ts';
import { CONTROLS, parseEmbedOptions, THEMES, type EmbedOptions } from '../../src/state/embedQuery.ts';
import { openState, selectStatement } from '../../src/state/explorer.ts';
import { parseState } from '../../src/state/url.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const DEFAULT_OPTIONS: EmbedOptions = { theme: 'auto', controls: 'none', plain: false };
const SITE = 'https://maps.example/site/';

const anyText = fc.string({ unit: 'binary' }).filter((text) => !/[\r\0]/.test(text));
const anyEmbed = fc.record({
  address: anyText,
  title: anyText,
  minHeight: fc.integer({ min: 100, max: 2000 }),
});
const anyOptions = fc.record({
  theme: fc.constantFrom(...THEMES),
  controls: fc.constantFrom(...CONTROLS),
  plain: fc.boolean(),
});

/** What a browser makes of the HTML: every element with its attributes. */
function parse(html: string): { tag: string; attributes: Record<string, string>; text: string }[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent,
  }));
}

describe(formatEmbedAddress.name, () => {
  const opening = openState(dataset, null);
  const later = { ...opening, at: '2024-11-21', view: 'table' as const };

  it('leaves defaults out, and keeps the date where it is fixed', () => {
    const at = (date: 'fixed' | 'open') => formatEmbedAddress(dataset, opening, DEFAULT_OPTIONS, date, SITE);
    expect(at('open')).toBe(`${SITE}embed/`);
    expect(at('fixed')).toBe(`${SITE}embed/?at=${dataset.question.opensOn}`);
  });

  it('adds the keys of the embed to those of the explorer', () => {
    const options = { theme: 'dark', controls: 'date', plain: true } as const;
    expect(formatEmbedAddress(dataset, later, options, 'fixed', SITE)).toBe(
      `${SITE}embed/?view=table&at=2024-11-21&theme=dark&controls=date&plain=1`,
    );
    expect(formatEmbedAddress(dataset, opening, options, 'open', SITE)).toBe(
      `${SITE}embed/?theme=dark&controls=date&plain=1`,
    );
  });

  it('drops the date where the embed follows that of its page', () => {
    expect(formatEmbedAddress(dataset, later, DEFAULT_OPTIONS, 'open', SITE)).toBe(
      `${SITE}embed/?view=table`,
    );
  });

  it('is the card of a statement where one is open', () => {
    const [first] = dataset.statements;
    if (!first) throw new Error('No statements.');
    const state = selectStatement(dataset, opening, first.actor, first.id);
    expect(formatEmbedAddress(dataset, state, DEFAULT_OPTIONS, 'open', SITE)).toBe(
      `${SITE}embed/actor/${first.actor}/${first.id}/`,
    );
  });

  it('is read back as what it was written from', () => {
    fc.assert(
      fc.property(anyOptions, fc.constantFrom(opening, later), (options, state) => {
        const { search } = new URL(formatEmbedAddress(dataset, state, options, 'fixed', SITE));
        expect(parseEmbedOptions(search)).toEqual({ options, ignored: [] });
        expect(parseState(dataset, '', search)).toEqual({ state, ignored: [] });
      }),
    );
  });
});

describe(formatIframe.name, () => {
  it('is one line to paste, without script', () => {
    expect(
      formatIframe({ address: `${SITE}embed/?at=2024-05-30&theme=dark`, title: 'A "map"', minHeight: 480.5 }),
    ).toBe(
      `<iframe src="${SITE}embed/?at=2024-05-30&amp;theme=dark" title="A &quot;map&quot;" loading="lazy" ` +
        'style="width:100%;border:0;min-height:481px;frame-sizing:content-height" ' +
        'allow="clipboard-write; web-share; fullscreen"></iframe>',
    );
  });

  it('is one frame with these attributes for every address and title', () => {
    fc.assert(
      fc.property(anyEmbed, (embed) => {
        const elements = parse(formatIframe(embed));
        expect(elements).toHaveLength(1);
        expect(elements[0]).toMatchObject({
          tag: 'iframe',
          attributes: { src: embed.address, title: embed.title, loading: 'lazy' },
        });
      }),
    );
  });
});

describe(formatIframeWithScript.name, () => {
  it('is the same frame, and the script beside the embeds', () => {
    const embed = { address: `${SITE}embed/`, title: 'A map', minHeight: 480 };
    const elements = parse(formatIframeWithScript(embed, SITE));
    expect(elements.map(({ tag }) => tag)).toEqual(['iframe', 'script']);
    expect(elements[1]?.attributes).toEqual({ src: `${SITE}embed.js`, async: '' });
    expect(formatIframeWithScript(embed, SITE)).toContain(formatIframe(embed));
  });
});

describe(formatOembedHtml.name, () => {
  it('is what WordPress lets pass, for every address and title', () => {
    fc.assert(
      fc.property(anyEmbed, anyText, ({ address, title, minHeight }, page) => {
        const [quote, link, frame, ...more] = parse(formatOembedHtml({ address, title }, page, minHeight));
        expect(quote).toMatchObject({ tag: 'blockquote', attributes: { class: 'wp-embedded-content' } });
        expect(link).toEqual({ tag: 'a', attributes: { href: page }, text: title });
        expect(frame).toMatchObject({
          tag: 'iframe',
          attributes: { src: address, title, width: '100%', height: String(minHeight), frameborder: '0' },
        });
        expect(Object.keys(frame?.attributes ?? {})).toHaveLength(5);
        expect(more).toEqual([]);
      }),
    );
  });
});

const CARD = { path: 'cards/a.png', alt: 'Ada Quill: “No & no”', width: 1200, height: 630 };

describe(formatImageSnippet.name, () => {
  it('is the image with its description and size, as a link to the page', () => {
    expect(
      formatImageSnippet(CARD, 'https://site.example/cards/a.png', 'https://site.example/?at=x&q=y'),
    ).toBe(
      '<a href="https://site.example/?at=x&amp;q=y"><img src="https://site.example/cards/a.png" ' +
        'width="1200" height="630" alt="Ada Quill: “No &amp; no”"></a>',
    );
  });

  it('lets no words become markup', () => {
    const alt = '"><script>alert(1)</script>';
    const html = formatImageSnippet({ ...CARD, alt }, 'https://a/', 'https://b/');
    expect(html).not.toContain('<script');
    expect(html.match(/"/g)).toHaveLength(10);
  });
});
