/** Head and linked data of every page of the published data. Their bodies are left empty: drawing takes long. */
import { describe, expect, it, vi } from 'vitest';
import { planSite } from '../../src/build/site.tsx';
import { addressesOf, drawPage, PUBLISHED, realFiles } from '../fixtures/pages.ts';
import { realArchive } from '../fixtures/real.ts';

vi.mock('react-dom/server', () => ({ renderToString: () => '', renderToStaticMarkup: () => '' }));

const ROOT = PUBLISHED.url ?? '';
const pages = new Map(addressesOf(realFiles).map((address) => [address, read(drawPage(address))]));

/** What the tests ask of a page. */
interface ReadPage {
  title: string;
  description: string;
  canonical: string;
  meta: ReadonlyMap<string, string>;
  linked: readonly LinkedNode[];
}

type LinkedNode = Readonly<Record<string, unknown>>;

describe(planSite.name, () => {
  it('gives every page a title and a description of its own', () => {
    for (const word of ['title', 'description'] as const) {
      const addresses = new Map<string, string[]>();
      for (const [address, page] of pages) {
        addresses.set(page[word], [...(addresses.get(page[word]) ?? []), address]);
      }
      expect([...addresses].filter(([text, those]) => text === '' || those.length > 1)).toEqual([]);
    }
  });

  it('puts a day into every description', () => {
    const undated = [...pages].filter(
      ([, { description }]) => !/\d{1,2} [A-Z][a-z]+ \d{4}/.test(description),
    );
    expect(undated.map(([address]) => address)).toEqual([]);
  });

  it('names the address of every page in itself', () => {
    for (const [address, { canonical, meta }] of pages) {
      expect(canonical).toBe(ROOT + address);
      expect(meta.get('og:url')).toBe(ROOT + address);
    }
  });

  it('gives every page an image of 1200 × 630 with a text beside it, for previews and for search', () => {
    for (const [address, { meta, linked }] of pages) {
      expect(meta.get('og:image:width'), `in ${address}`).toBe('1200');
      expect(meta.get('og:image:height'), `in ${address}`).toBe('630');
      expect(meta.get('og:image'), `in ${address}`).toMatch(
        /^https:\/\/news\.example\/maps\/cards\/\d+\.png$/,
      );
      expect(meta.get('og:image:alt'), `in ${address}`).not.toBe('');
      expect(meta.get('twitter:image'), `in ${address}`).toBe(meta.get('og:image'));
      expect(linked[0], `in ${address}`).toMatchObject({
        '@type': 'WebPage',
        url: ROOT + address,
        dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        primaryImageOfPage: { contentUrl: meta.get('og:image'), width: 1200, height: 630 },
      });
    }
    const images = [...pages].map(([, { meta }]) => meta.get('og:image'));
    // The about page shares the front page's.
    expect(new Set(images).size).toBe(pages.size - 1);
  });

  it('keeps what it sends to X within its limits', () => {
    for (const [address, { meta }] of pages) {
      expect([...(meta.get('twitter:title') ?? '')].length, `in ${address}`).toBeLessThanOrEqual(70);
      expect([...(meta.get('twitter:description') ?? '')].length, `in ${address}`).toBeLessThanOrEqual(200);
    }
  });

  it('describes the data set where it is shown whole, and quotes where there are words', () => {
    const withType = (type: string): string[] =>
      [...pages]
        .filter(([, { linked }]) => linked.some((node) => node['@type'] === type))
        .map(([path]) => path);
    expect(withType('Dataset')).toEqual(['', 'about/']);
    expect(withType('Quotation')).toHaveLength(12);
  });

  it('lists every page, and no other, for crawlers', () => {
    const sitemap = String(realFiles.find(({ path }) => path === 'sitemap.xml')?.content());
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed.toSorted()).toEqual([...pages.keys()].map((address) => ROOT + address).toSorted());
  });

  it('keeps the page for unknown addresses out of search and previews', () => {
    const { canonical, meta, linked } = read(drawPage('404.html'));
    expect(meta.get('robots')).toBe('noindex');
    expect([canonical, linked, meta.get('og:url')]).toEqual(['', [], undefined]);
  });

  it('plans feed and list of pages only where it knows the absolute addresses that these need', () => {
    const names = ['robots.txt', 'sitemap.xml', 'feed.xml'];
    const planned = (url: string | null): string[] =>
      planSite(realArchive, { ...PUBLISHED, url })
        .map(({ path }) => path)
        .filter((path) => names.includes(path));
    expect(planned(ROOT).toSorted()).toEqual(names.toSorted());
    expect(planned(null)).toEqual(['robots.txt']);
  });
});

function read(html: string): ReadPage {
  const attribute = (pattern: RegExp): string => unescape(pattern.exec(html)?.[1] ?? '');
  const metas = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g);
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return {
    title: attribute(/<title>([^<]*)<\/title>/),
    description: attribute(/<meta name="description" content="([^"]*)">/),
    canonical: attribute(/<link rel="canonical" href="([^"]*)">/),
    meta: new Map([...metas].map(([, key = '', content = '']) => [key, unescape(content)])),
    linked: block === undefined ? [] : graphOf(JSON.parse(block)),
  };
}

/** The things of a block of linked data; throws where it is none. */
function graphOf(block: unknown): LinkedNode[] {
  if (
    typeof block !== 'object' ||
    block === null ||
    !('@graph' in block) ||
    !Array.isArray(block['@graph'])
  ) {
    throw new Error('No linked data.');
  }
  return block['@graph'];
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
