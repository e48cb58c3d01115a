// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeRobots, writeSitemap } from '../../src/build/crawlFiles.ts';
import type { SharedPage } from '../../src/build/sharedPage.ts';

const page = (path: string, changed: string): SharedPage => ({
  path,
  changed,
  words: { title: 't', description: 'd' },
  card: null,
});

describe(writeSitemap.name, () => {
  it('lists each page with an address and the day it changed, and no other', () => {
    const xml = writeSitemap(
      [page('', '2030-06-16'), page('country/xc/', '2030-05-01'), page('404.html', '2030-06-16')],
      'https://news.example/a&b/',
    );
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    expect(document.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(
      [...document.querySelectorAll('url')].map((one) => [...one.children].map((c) => c.textContent)),
    ).toEqual([
      ['https://news.example/a&b/', '2030-06-16'],
      ['https://news.example/a&b/country/xc/', '2030-05-01'],
    ]);
  });
});

describe(writeRobots.name, () => {
  it('lets everybody read everything, and names the list of pages where its address is known', () => {
    expect(writeRobots(null)).toBe('User-agent: *\nAllow: /\n');
    expect(writeRobots('https://news.example/maps/')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example/maps/sitemap.xml\n',
    );
  });
});
