import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteSettings } from '../../src/build/head.ts';
import { planSite } from '../../src/build/site.tsx';
import type { Archive } from '../../src/model/dataset.ts';
import { hostileArchive } from '../fixtures/hostile.ts';
import { smallArchive } from '../fixtures/small.ts';

const SETTINGS: SiteSettings = {
  base: '/maps/',
  url: 'https://news.example/maps/',
  template: `<!doctype html><html lang="en"><head><!--head-->
    <script type="module" crossorigin src="/maps/assets/explorer.js"></script>
    <link rel="modulepreload" crossorigin href="/maps/assets/react.js">
  </head><body><!--signs--><div id="root"><!--body--></div><!--data--></body></html>`,
  styles: '.page{color:red}.a>.b::after{content:"“$&”"}',
  cards: new Map(),
};

const archive = smallArchive();
const files = write(archive, SETTINGS);
const contents = new Map(files.map(({ path, content }) => [path, content]));
const pages = files.filter(({ path }) => path.endsWith('.html'));

describe(planSite.name, () => {
  it('plans a page for the front, each actor, statement, country, body and withdrawn statement, about and the unknown', () => {
    const { actors, countries, statements } = archive.dataset;
    const expected = [
      'index.html',
      'about/index.html',
      '404.html',
      ...[...actors.keys()].map((id) => `actor/${id}/index.html`),
      ...statements.map(({ id, actor }) => `actor/${actor}/${id}/index.html`),
      ...[...countries.keys()].map((code) => `country/${code.toLowerCase()}/index.html`),
    ];
    const withdrawn = 'actor/cleo-marsh/cleo-marsh-2030-03-25/index.html';
    expect(pages.map(({ path }) => path).toSorted()).toEqual([...expected, withdrawn].toSorted());
  });

  it('says at the address of a withdrawn statement what was wrong, and when it was taken back', () => {
    const page = contents.get('actor/cleo-marsh/cleo-marsh-2030-03-25/index.html');
    expect(page).toContain('taken back on 16 June 2030: The words were those of a spokesperson.');
  });

  it('plans the details of each actor, and of all', () => {
    for (const [id, detail] of archive.details) {
      expect(JSON.parse(contents.get(`data/actors/${id}.json`) ?? '')).toEqual(detail);
    }
    expect(JSON.parse(contents.get('data/actors.json') ?? '')).toEqual([...archive.details.values()]);
  });

  it('plans the list of share images by page, with their size; an empty one where there are none', () => {
    expect(contents.get('data/cards.json')).toBe('{}');
    const card = { path: 'cards/xc-1a2b.png', alt: 'Corvia, 1 May 2030' };
    const cards = new Map([['country/xc/', card]]);
    const list = write(archive, { ...SETTINGS, cards }).find(({ path }) => path === 'data/cards.json');
    expect(JSON.parse(list?.content ?? '')).toEqual({
      'country/xc/': { ...card, width: 1200, height: 630 },
    });
  });

  it('plans no path twice', () => {
    expect(contents.size).toBe(files.length);
  });

  it('leads every link to a planned file, a public file or an outside page', () => {
    for (const { path, content } of pages) {
      const hrefs = linksOf(content).filter((href) => !href.startsWith('#'));
      expect(
        hrefs.filter((href) => !leadsSomewhere(href)),
        `in ${path}`,
      ).toEqual([]);
    }
  });

  it('leads every reference inside a page to one element of that page', () => {
    for (const { path, content } of pages) {
      const ids = [...markupOf(content).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        `in ${path}`,
      ).toEqual([]);
      const missing = linksOf(content).filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
      expect(missing, `in ${path}`).toEqual([]);
    }
  });

  it('writes no style attribute and no script of its own into a page: the policy forbids both', () => {
    for (const { path, content } of pages) {
      expect(markupOf(content), `in ${path}`).not.toMatch(/\sstyle=|\son[a-z]+="/);
      const scripts = [...content.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
      expect(
        scripts.filter((one) => !/ src=| type="application\/(json|ld\+json)"/.test(one)),
        `in ${path}`,
      ).toEqual([]);
    }
  });

  it('allows exactly the styles that are in the page', () => {
    for (const { content } of pages) {
      const style = /<style>(.*?)<\/style>/s.exec(content)?.[1] ?? '';
      expect(style).toBe(SETTINGS.styles);
      const hash = createHash('sha256').update(style).digest('base64');
      expect(content).toContain(`style-src 'sha256-${hash}'`);
      expect(content).toContain("default-src 'none'; script-src 'self'");
    }
  });

  it('leaves out policy and styles where the dev server brings them by script', () => {
    const [front] = write(archive, { ...SETTINGS, styles: null });
    expect(front?.content).not.toMatch(/<style|Content-Security-Policy/);
  });

  it('names the address of each page once it knows the address of the site', () => {
    expect(contents.get('country/xc/index.html')).toContain(
      '<link rel="canonical" href="https://news.example/maps/country/xc/">',
    );
    expect(contents.get('404.html')).not.toContain('canonical');
    const [front] = write(archive, { ...SETTINGS, url: null });
    expect(front?.content).not.toContain('canonical');
  });

  it('gives every explorer page but no other the script, the dataset and its own details', () => {
    const actor = contents.get('actor/ada-quill/index.html') ?? '';
    expect(actor).toContain('src="/maps/assets/explorer.js"');
    expect(blockOf(actor, 'page')).toEqual({
      path: 'actor/ada-quill/',
      site: 'https://news.example/maps/',
      detail: archive.details.get('ada-quill'),
    });
    for (const path of ['about/index.html', '404.html']) {
      expect(contents.get(path)).not.toMatch(/<script(?! type="application\/ld\+json">)|modulepreload/);
    }
  });

  it('says on each page what it is about', () => {
    expect(contents.get('actor/ada-quill/ada-quill-2030-03-12/index.html')).toContain(
      '<title>Ada Quill, Corvia: Opposes, 12 March 2030 | Stance Map</title>',
    );
    for (const { path, content } of pages) {
      const [, title = '{}', description = '{}'] =
        /<title>(.*?)<\/title>\s*<meta name="description" content="([^"]+)">/.exec(content) ?? [];
      expect(title + description, `in ${path}`).not.toMatch(/[{}]|undefined/);
    }
  });

  it('lets no words of the data become markup', () => {
    const evil = 'Ada </script><script>alert("1")</script><!--body--> & Quill $& $1';
    for (const { path, content } of write(hostileArchive(evil), SETTINGS)) {
      if (!path.endsWith('.html')) continue;
      expect(content, `in ${path}`).not.toMatch(/<script>alert|alert\("1"\)<\/script>/);
      expect([...content.matchAll(/<\/html>/g)], `in ${path}`).toHaveLength(1);
      if (!content.includes('id="dataset"')) continue;
      expect(JSON.stringify(blockOf(content, 'dataset')), `in ${path}`).toContain(
        JSON.stringify(evil).slice(1, -1),
      );
    }
  });
});

/** The files of a site with all that stands in them. */
function write(from: Archive, settings: SiteSettings): { path: string; content: string }[] {
  return planSite(from, settings).map(({ path, content }) => ({ path, content: String(content()) }));
}

/** Every href of a page. */
function linksOf(html: string): string[] {
  return [...markupOf(html).matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}

/** A page without the blocks of data that it carries. */
function markupOf(html: string): string {
  return html.replace(/<script[^>]*>.*?<\/script>/gs, '');
}

function leadsSomewhere(href: string): boolean {
  if (/^(https:\/\/|mailto:)/.test(href)) return true;
  const [path = ''] = href.split(/[?#]/);
  if (!path.startsWith(SETTINGS.base)) return false;
  const file = path.slice(SETTINGS.base.length);
  if (file.startsWith('assets/')) return true;
  if (existsSync(join(import.meta.dirname, '../../public', file)) && file !== '') return true;
  return contents.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
}

function blockOf(html: string, id: string): unknown {
  const text = new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 's').exec(html)?.[1];
  return JSON.parse(text ?? 'null');
}
