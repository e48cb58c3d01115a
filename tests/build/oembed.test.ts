import { describe, expect, it } from 'vitest';
import { OEMBED_SIZE, oembedLink, planOembedFiles } from '../../src/build/oembed.ts';
import { planSite } from '../../src/build/site.tsx';
import { EMBEDDED, embeddedFiles } from '../fixtures/embeds.ts';
import { PUBLISHED } from '../fixtures/pages.ts';
import { smallArchive } from '../fixtures/small.ts';

const ROOT = PUBLISHED.url ?? '';
const texts = new Map(embeddedFiles.map(({ path, content }) => [path, content]));
const read = (path: string): string => String(texts.get(path)?.() ?? '');

describe(planOembedFiles.name, () => {
  it('answers for every page that has an embed, as oembed.com asks', () => {
    const answers = [...texts.keys()].filter((path) => /^oembed\/.*\.json$/.test(path));
    expect(answers).toHaveLength([...texts.keys()].filter((path) => /^embed\/.*\.html$/.test(path)).length);
    for (const path of answers) {
      const answer = JSON.parse(read(path)) as Record<string, unknown>;
      expect(answer).toMatchObject({
        type: 'rich',
        version: '1.0',
        width: 500,
        height: 600,
        provider_url: ROOT,
      });
      expect(answer['title']).toMatch(/\S/);
      const thumbnails = Object.keys(answer).filter((key) => key.startsWith('thumbnail_'));
      expect([0, 3]).toContain(thumbnails.length);
    }
    expect(JSON.parse(read('oembed/index.json'))).toMatchObject({
      thumbnail_url: `${ROOT}cards/front-1.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('leads the frame of each answer to the embed of its page, and the link to the page', () => {
    const { html } = JSON.parse(read('oembed/country/us.json')) as { html: string };
    expect(html).toContain(`<a href="${ROOT}country/us/">`);
    expect(html).toContain(`<iframe src="${ROOT}embed/country/us/"`);
    expect(texts.has('embed/country/us/index.html')).toBe(true);
  });

  it('is written only where the address of the site is known', () => {
    const files = planSite(smallArchive(), { ...EMBEDDED, url: null });
    expect(files.filter(({ path }) => path.startsWith('oembed/'))).toEqual([]);
    const front = files.find(({ path }) => path === 'embed/index.html');
    expect(String(front?.content())).not.toMatch(/oembed|canonical|og:/);
  });

  it('writes the entry for the registry, whose one endpoint answers for the chart alone', () => {
    expect(read('oembed/stance-map.yml')).toMatchInlineSnapshot(`
      "---
      - provider_name: "Stance Map"
        provider_url: "https://news.example/maps/"
        endpoints:
        - schemes:
          - "https://news.example/maps/"
          - "https://news.example/maps/embed/"
          url: "https://news.example/maps/oembed/index.json"
          discovery: true
      ...
      "
    `);
  });
});

describe('OEMBED_SIZE', () => {
  it('has no size that editors take for a film’s', () => {
    const ratio = OEMBED_SIZE.width / OEMBED_SIZE.height;
    for (const film of [2.33, 2, 1.78, 1.33, 1, 0.56, 0.5])
      expect(Math.abs(ratio - film)).toBeGreaterThan(0.1);
  });
});

describe(oembedLink.name, () => {
  it('stands within the first 8 kB of every page and of its embed', () => {
    for (const path of ['index.html', 'actor/olaf-scholz/index.html', 'country/us/index.html']) {
      for (const one of [path, `embed/${path}`]) {
        const html = read(one);
        const at = html.indexOf('type="application/json+oembed"');
        expect(at, `in ${one}`).toBeGreaterThan(0);
        expect(Buffer.byteLength(html.slice(0, at)), `in ${one}`).toBeLessThan(8192);
        expect(at, `in ${one}`).toBeLessThan(html.indexOf('</head>'));
        const [, href = ''] =
          /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
        expect(texts.has(href.replace(ROOT, '')), `in ${one}`).toBe(true);
      }
    }
    expect(read('about/index.html')).not.toContain('oembed');
  });
});
