import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { planEmbedFiles } from '../../src/build/embedPages.tsx';
import type { SiteFile } from '../../src/build/siteFile.ts';
import { formatDay } from '../../src/model/day.ts';
import { selectStandings } from '../../src/model/select.ts';
import { EMBEDDED, embeddedFiles, smallEmbeddedFiles } from '../fixtures/embeds.ts';
import { addressesOf, PUBLISHED } from '../fixtures/pages.ts';
import { realArchive, realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';
import { planSite } from '../../src/build/site.tsx';

const ROOT = PUBLISHED.url ?? '';
const chart = textOf(embeddedFiles, 'embed/index.html');
const standings = selectStandings(realDataset, realDataset.question.opensOn);

describe(planEmbedFiles.name, () => {
  it('plans an embed beside each page that shows the chart, an actor, a statement or a country, withdrawn ones included', () => {
    for (const files of [embeddedFiles, smallEmbeddedFiles]) {
      const addresses = addressesOf(files);
      const full = addresses.filter((one) => one === '' || /^(actor|country)\//.test(one));
      expect(full.length).toBeGreaterThan(20);
      expect(addresses.filter((one) => one.startsWith('embed/')).toSorted()).toEqual(
        full.map((one) => `embed/${one}`).toSorted(),
      );
    }
  });

  it('plans none where the parts were not built, and no page then says that it has one', () => {
    const files = planSite(smallArchive(), PUBLISHED);
    expect(files.filter(({ path }) => /^(o?embed\/|_headers)/.test(path))).toEqual([]);
    expect(textOf(files, 'index.html')).not.toContain('oembed');
  });

  it('draws everybody who had spoken by the opening date, each with a button and its card', () => {
    expect(standings.length).toBeGreaterThan(40);
    const buttons = [...chart.matchAll(/class="embed-mark[^"]*" popoverTarget="([^"]+)"/gi)].map(
      ([, id]) => id,
    );
    expect(buttons.toSorted()).toEqual(standings.map(({ actor }) => `actor-${actor.id}`).toSorted());
    for (const id of buttons) expect(chart).toContain(`<article popover="auto" id="${id}"`);
  });

  it('holds in each card the words with their source, the stance, the date, and the way to the full page', () => {
    for (const { actor, position } of standings) {
      const card =
        chart.split(`<article popover="auto" id="actor-${actor.id}"`)[1]?.split('</article>')[0] ?? '';
      const latest = (realDataset.statementsByActor.get(actor.id) ?? []).filter(
        ({ publicOn }) => publicOn <= realDataset.question.opensOn,
      );
      const said = latest.find(({ date }) => card.includes(formatDay(date)));
      const detail = realArchive.details.get(actor.id)?.statements.find(({ id }) => id === said?.id);
      expect(card, `in ${actor.id}`).toContain(escape(detail?.summary ?? 'no summary'));
      if (detail?.quote) expect(card, `in ${actor.id}`).toContain(escape(detail.quote.exact));
      for (const source of detail?.sources ?? []) {
        expect(card, `in ${actor.id}`).toContain(`href="${escape(source.url)}`);
        expect(card, `in ${actor.id}`).toContain(escape(source.outlet.name));
      }
      expect(position.stance).not.toBe('');
      expect(card, `in ${actor.id}`).toContain('class="stance-line');
      expect(card, `in ${actor.id}`).toContain(
        `href="/maps/actor/${actor.id}/?at=${realDataset.question.opensOn}"`,
      );
    }
  });

  it('opens the full page at the same state, apart from the article', () => {
    expect(chart).toMatch(
      /<a class="embed-open" href="\/maps\/\?at=2024-05-30" target="_blank" rel="noopener">/,
    );
  });

  it('draws only flags of countries that are in it', () => {
    const flags = (html: string) => [...html.matchAll(/<symbol id="flag-([a-z]+)"/g)].map(([, code]) => code);
    expect(flags(chart).toSorted()).toEqual(
      [...new Set(standings.flatMap(({ country }) => country?.code.toLowerCase() ?? []))].toSorted(),
    );
    expect(flags(textOf(embeddedFiles, 'embed/actor/olaf-scholz/index.html'))).toEqual(['de']);
  });

  it('is one whole page: each reference has its element, no id stands twice', () => {
    for (const path of ['embed/', 'embed/country/us/', 'embed/actor/emmanuel-macron/']) {
      const html = textOf(embeddedFiles, `${path}index.html`);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const asked = [...html.matchAll(/\s(?:href="#|popoverTarget="|aria-labelledby=")([^"]+)"/gi)].map(
        ([, id]) => id,
      );
      expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('runs one classic script of its own files, and has no style attribute: the policy forbids both', () => {
    for (const path of ['embed/', 'embed/country/us/', 'embed/actor/emmanuel-macron/']) {
      const html = textOf(embeddedFiles, `${path}index.html`);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toContain('src="/maps/assets/embed-start-1.js"');
      expect(html).not.toMatch(
        /type="module"|crossorigin|\sstyle=|\son[a-z]+="|modulepreload|application\/json"/,
      );
      const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(html).toContain(`style-src 'sha256-${hash}'`);
    }
  });

  it('names the files its first script may ask for, each of which is planned', () => {
    const tag = /<script([^>]*)>/.exec(chart)?.[1] ?? '';
    expect(tag).toContain('data-day="2024-05-30"');
    for (const name of ['dataset', 'words']) {
      const file = new RegExp(`data-${name}="/maps/([^"]+)"`).exec(tag)?.[1] ?? '';
      expect(textOf(embeddedFiles, file)).toMatch(/^globalThis\.stanceMap\w+=[{[]/);
    }
  });

  it('is kept out of searches, points to the full page, and says that a browser may size it', () => {
    const html = textOf(embeddedFiles, 'embed/country/us/index.html');
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).toContain(`<link rel="canonical" href="${ROOT}country/us/">`);
    expect(head).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
    expect(chart).toContain(`<meta property="og:image" content="${ROOT}cards/front-1.png">`);
    expect(textOf(embeddedFiles, 'sitemap.xml')).not.toContain('embed/');
  });

  it('gives a withdrawn statement’s embed what its page says', () => {
    const html = textOf(smallEmbeddedFiles, 'embed/actor/cleo-marsh/cleo-marsh-2030-03-25/index.html');
    expect(html).toContain('The words were those of a spokesperson.');
  });

  it('puts the frame’s script into the head once there is one', () => {
    const { embed } = EMBEDDED;
    if (!embed) throw new Error('no parts');
    const files = planSite(smallArchive(), {
      ...EMBEDDED,
      embed: { ...embed, frame: 'assets/embed-frame-1.js' },
    });
    expect(textOf(files, 'embed/index.html')).toContain(
      '<script defer src="/maps/assets/embed-frame-1.js"></script>',
    );
  });
});

function textOf(files: readonly SiteFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`No file is planned at ${path}.`);
  return String(file.content());
}

/** Text as React writes it into HTML. */
function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;');
}
