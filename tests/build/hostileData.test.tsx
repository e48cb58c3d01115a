// @vitest-environment jsdom
/** What words of the data may become in what is written: text, and nothing else. Read with real parsers. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawCards } from '../../src/build/cards/drawCards.tsx';
import { planSite } from '../../src/build/site.tsx';
import type { Archive } from '../../src/model/dataset.ts';
import { writeStandalone } from '../../src/views/standaloneSvg.ts';
import { EMBEDDED } from '../fixtures/embeds.ts';
import { cardFonts } from '../fixtures/cards.ts';
import { anyAttack, EVIL, hostileArchive, WORST } from '../fixtures/hostile.ts';
import { added, parseMarkup, partsIn, partsOf } from '../fixtures/markup.ts';
import { madeShapes } from '../fixtures/madeMap.ts';
import { drawPicture, type PictureCase } from '../pictures.tsx';
import { smallArchive } from '../fixtures/small.ts';

const MAKING = {
  site: 'maps.example',
  styles: '.a{color:red}',
  mapStyles: '',
  timelineStyles: '',
  fonts: cardFonts,
};

/** A page of each kind: drawing and reading all of them takes too long. */
const KINDS = [
  'index about/index 404 actor/cleo-marsh/cleo-marsh-2030-03-25/index actor/ada-quill/index',
  'actor/cleo-marsh/cleo-marsh-2030-03-20/index country/xc/index',
  'embed/index embed/actor/ada-quill/index embed/country/xc/index',
].flatMap((paths) => paths.split(' ').map((path) => `${path}.html`));

/** Every planned file, but of pages one of each kind, by its path without the hash of what it holds. */
function planned(archive: Archive): Map<string, string> {
  const files = planSite(archive, EMBEDDED).filter(
    ({ path }) => !path.endsWith('.html') || KINDS.includes(path),
  );
  return new Map(
    files.map(({ path, content }) => [path.replace(/-[\w-]{8}\.js$/, '.js'), String(content())]),
  );
}

const MACHINES = ['feed.xml', 'sitemap.xml', 'oembed/actor/ada-quill.json'];

const harmless = planned(smallArchive());
const known = new Set<string>();
const counts = new Map<string, number>();
for (const path of KINDS) {
  const page = parseMarkup(harmless.get(path) ?? '', 'text/html');
  for (const part of partsIn(page)) known.add(part);
  counts.set(path, scriptsIn(page));
}

describe(planSite.name, () => {
  it('makes text of the worst words, in every kind of file', () => {
    const files = planned(hostileArchive(WORST));
    expect([...files.keys()]).toEqual([...harmless.keys()]);
    for (const [path, text] of files) expectHarmless(path, text);
    expect(JSON.stringify(linkedOf(files.get('actor/ada-quill/index.html') ?? ''))).toContain(EVIL);
  }, 120_000);

  it('makes text of any words, in a page of each kind', () => {
    fc.assert(
      fc.property(anyAttack, fc.constantFrom(...KINDS, ...MACHINES), (attack, path) => {
        const file = planSite(hostileArchive(attack), EMBEDDED).find((one) => one.path === path);
        expectHarmless(path, String(file?.content()));
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  it('plans no path that a writer would refuse, or that leads out of the site', () => {
    for (const { path } of planSite(hostileArchive(WORST), EMBEDDED)) {
      expect(path).toMatch(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/);
    }
  });
});

describe(drawCards.name, () => {
  it('draws the worst words as text', () => {
    const parts = new Set(
      drawCards(smallArchive(), MAKING).flatMap(({ svg }) => [...partsOf(svg, 'image/svg+xml')]),
    );
    for (const { svg } of drawCards(hostileArchive(WORST), MAKING)) {
      expect(added(partsOf(svg, 'image/svg+xml'), parts)).toEqual([]);
    }
  });
});

describe(writeStandalone.name, () => {
  it.each(['spectrum', 'map', 'timeline'] as const)(
    'writes a picture of the worst words as text: %s',
    (view) => {
      const parts = partsOf(savePicture(smallArchive(), view), 'image/svg+xml');
      const attacked = savePicture(hostileArchive(WORST), view);
      expect(added(partsOf(attacked, 'image/svg+xml'), parts)).toEqual([]);
      expect(parseMarkup(attacked, 'image/svg+xml').documentElement.textContent).toContain(EVIL);
    },
  );
});

function savePicture({ dataset }: Archive, view: PictureCase['view']): string {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(drawPicture({ dataset, at: '2030-05-01', view, shapes: madeShapes }));
  const svg = host.querySelector('svg');
  return svg ? writeStandalone(svg, [], () => '') : '';
}

function linkedOf(html: string): unknown {
  const block = parseMarkup(html, 'text/html').querySelector('script[type="application/ld+json"]');
  const linked: unknown = JSON.parse(block?.textContent ?? 'null');
  return linked;
}

/** A file of the site, read as what it is. */
function expectHarmless(path: string, text: string): void {
  if (path.endsWith('.html')) {
    const page = parseMarkup(text, 'text/html');
    expect(added(partsIn(page), known), `in ${path}`).toEqual([]);
    expect(scriptsIn(page), `in ${path}`).toBe(counts.get(path));
    for (const block of page.querySelectorAll('script[type$="json"]')) {
      expect(() => void JSON.parse(block.textContent ?? ''), `in ${path}`).not.toThrow();
    }
  } else if (path.endsWith('.xml')) {
    expect(
      added(partsOf(text, 'text/xml'), partsOf(harmless.get(path) ?? '', 'text/xml')),
      `in ${path}`,
    ).toEqual([]);
  } else if (path.endsWith('.js')) {
    expect(() => void JSON.parse(text.replace(/^globalThis\.\w+=/, '')), `in ${path}`).not.toThrow();
  } else if (path.startsWith('oembed/') && path.endsWith('.json')) {
    const [after, before] = [text, harmless.get(path) ?? ''].map(
      (json) => JSON.parse(json) as { html: string },
    );
    expect(partsOf(after?.html ?? '', 'text/html'), `in ${path}`).toEqual(
      partsOf(before?.html ?? '', 'text/html'),
    );
  } else if (path.endsWith('.json')) {
    expect(() => void JSON.parse(text), `in ${path}`).not.toThrow();
  }
}

function scriptsIn(page: Document): number {
  return page.querySelectorAll('script, style').length;
}
