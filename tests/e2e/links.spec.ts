import { existsSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPages } from './sizes.ts';
import { SITE } from './sites.ts';

/** What a page links to, and what can be linked to in it. */
interface Linking {
  ids: ReadonlySet<string>;
  hrefs: readonly string[];
}

test.describe('the built site', () => {
  test('leads every link inside it to a file, and every #place to an element of that page', () => {
    const pages = new Map([...readPages(SITE.folder)].map(([path, html]) => [path, readLinks(html)]));
    let inside = 0;
    const broken: string[] = [];
    for (const [path, { hrefs }] of pages) {
      for (const href of hrefs) {
        const link = new URL(href, SITE.url + path.replace(/index\.html$/, ''));
        if (!link.href.startsWith(SITE.url)) continue;
        inside += 1;
        const file = link.pathname.slice(SITE.base.length).replace(/(^|\/)$/, '$1index.html');
        const whole = existsSync(`${SITE.folder}/${file}`) && statSync(`${SITE.folder}/${file}`).isFile();
        const found = link.hash === '' ? whole : pages.get(file)?.ids.has(link.hash.slice(1)) === true;
        if (!found) broken.push(`${path}: ${href}`);
      }
    }
    expect(inside).toBeGreaterThan(10_000);
    expect(broken).toEqual([]);
  });
});

function readLinks(html: string): Linking {
  const markup = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '');
  const values = (name: string): string[] =>
    [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
      value.replaceAll('&amp;', '&'),
    );
  return { ids: new Set(values('id')), hrefs: [...new Set([...values('href'), ...values('src')])] };
}
