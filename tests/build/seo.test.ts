// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawPage, PUBLISHED, realFiles } from '../fixtures/pages.ts';

/** What search engines ask of a page, by the names that Lighthouse gives its audits, and three more. */
const AUDITS: Readonly<Record<string, (page: Document, address: string) => unknown>> = {
  'document-title': (page) => page.title.trim() === '' && 'no title',
  'document-title: sentence and site in at most 140 characters': (page) =>
    page.title.length > 140 && page.title,
  'meta-description': (page) => descriptionOf(page) === '' && 'no description',
  'meta-description: 50 to 500 characters': (page) => {
    const { length } = descriptionOf(page);
    return (length < 50 || length > 500) && `${length} characters`;
  },
  'one h1': (page) => page.querySelectorAll('h1').length !== 1 && 'not one',
  'html-has-lang': (page) => page.documentElement.lang !== 'en' && page.documentElement.lang,
  viewport: (page) => {
    const content = contentOf(page, 'viewport');
    // Readers may zoom.
    return (
      (!content.includes('width=device-width') || /user-scalable|maximum-scale/.test(content)) && content
    );
  },
  'is-crawlable': (page) => page.querySelector('meta[name="robots"]')?.outerHTML,
  canonical: (page, address) => {
    const links = [...page.querySelectorAll('link[rel="canonical"]')].map((link) =>
      link.getAttribute('href'),
    );
    return (links.length !== 1 || links[0] !== `${PUBLISHED.url}${address}`) && `canonical: ${links.join()}`;
  },
  'crawlable-anchors': (page) =>
    linksOf(page)
      .filter((link) => !/^(\/maps\/|#|https?:\/\/|mailto:)/.test(link.getAttribute('href') ?? ''))
      .map((link) => link.outerHTML),
  'link-text': (page) =>
    linksOf(page)
      .filter((link) => VAGUE.test(nameOf(link)))
      .map((link) => link.outerHTML),
  'image-alt': (page) => [...page.querySelectorAll('img:not([alt])')].map((image) => image.outerHTML),
  // One language: there is no other version of a page to name.
  hreflang: (page) => page.querySelector('link[hreflang]')?.outerHTML,
};

const VAGUE = /^(|click here|here|this|go|more|learn more|read more|start|right here|link)$/i;

const PAGES = {
  'the front page': '',
  'an actor': 'actor/emmanuel-macron/',
  'a statement': 'actor/emmanuel-macron/emmanuel-macron-2024-05-28/',
  'a country': 'country/fr/',
};

describe.each(Object.entries(PAGES))('search engines find in %s', (_, address) => {
  const page = new DOMParser().parseFromString(drawPage(address), 'text/html');
  it.each(Object.entries(AUDITS))('%s', (_name, faultsOf) => {
    expect([faultsOf(page, address)].flat().filter(Boolean)).toEqual([]);
  });
});

describe('the audits', () => {
  const wrong = [
    '<html lang="fr"><meta name="robots" content="noindex"><meta name="viewport" content="user-scalable=no"><link rel="alternate" hreflang="fr" href="/fr"><a href="javascript:go()">Here</a><img src="x">',
    `<title>${'long '.repeat(40)}</title>`,
  ].map((html) => new DOMParser().parseFromString(html, 'text/html'));

  it.each(Object.entries(AUDITS))('tell a page that fails: %s', (_name, faultsOf) => {
    expect(wrong.flatMap((page) => faultsOf(page, '')).filter(Boolean)).not.toEqual([]);
  });
});

describe('search engines find', () => {
  it('robots-txt: only lines they know, and nothing that keeps them out', () => {
    const text = String(realFiles.find(({ path }) => path === 'robots.txt')?.content());
    const lines = text.split('\n').filter((line) => line !== '');
    expect(
      lines.filter((line) => !/^(User-agent: \*|Allow: \/|Sitemap: https:\/\/\S+\.xml)$/.test(line)),
    ).toEqual([]);
    expect(lines[0]).toBe('User-agent: *');
  });

  it('no page for unknown addresses', () => {
    const page = new DOMParser().parseFromString(drawPage('404.html'), 'text/html');
    expect(contentOf(page, 'robots')).toBe('noindex');
  });
});

function contentOf(page: Document, name: string): string {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

function descriptionOf(page: Document): string {
  return contentOf(page, 'description');
}

function linksOf(page: Document): Element[] {
  return [...page.querySelectorAll('a')];
}

/** What a link says: the name it is given, or its text. */
function nameOf(link: Element): string {
  return (link.getAttribute('aria-label') ?? link.textContent).trim();
}
