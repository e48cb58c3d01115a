import { describe, expect, it } from 'vitest';
import { planEarlyPanels } from '../../src/build/earlyPanels.tsx';
import { selectStandings } from '../../src/model/select.ts';
import { earlyPath } from '../../src/state/early.ts';
import { EMBEDDED, embeddedFiles } from '../fixtures/embeds.ts';
import { drawPage, realFiles } from '../fixtures/pages.ts';
import { realArchive } from '../fixtures/real.ts';

const { dataset } = realArchive;
const day = dataset.question.opensOn;

describe(planEarlyPanels.name, () => {
  const panels = new Map(
    planEarlyPanels(realArchive, EMBEDDED).map(({ path, content }) => [path, String(content())]),
  );

  it('writes the panel of everybody in the front page’s chart, and of every country, where its links ask for it', () => {
    const links = drawPage('', embeddedFiles).matchAll(/href="([^"?]*)\?at=([\d-]+)" [^>]*data-subject=/g);
    const asked = [...links]
      .filter(([, , at]) => at === day)
      .map(([, path = '']) => earlyPath(path, '/maps/'));
    expect(new Set(asked).size).toBeGreaterThan(60);
    expect(asked.filter((path) => !panels.has(path ?? ''))).toEqual([]);
    expect(panels.size).toBe(selectStandings(dataset, day).length + dataset.countries.size);
  });

  it('holds the words of the opening date, kept from search', () => {
    const panel = panels.get('data/panels/actor-emmanuel-macron.htm') ?? '';
    expect(panel).toContain('<blockquote');
    expect(panel).toContain('28 May 2024');
    expect(panel).toContain('content="noindex"');
    expect(panel).not.toContain('<script');
  });

  it('is asked for by the front page alone, and only where its script was built', () => {
    const asks =
      /<script async fetchpriority="high" src="\/maps\/assets\/early-1\.js" data-base="\/maps\/" data-search="\?at=2024-05-30">/;
    expect(drawPage('', embeddedFiles)).toMatch(asks);
    expect(drawPage('actor/emmanuel-macron/', embeddedFiles)).not.toContain('early');
    expect(drawPage('', realFiles)).not.toContain('early');
    expect(realFiles.some(({ path }) => path.startsWith('data/panels/'))).toBe(false);
  });
});

describe(earlyPath.name, () => {
  it.each([
    ['/maps/actor/ada-quill/', 'data/panels/actor-ada-quill.htm'],
    ['/maps/country/xa/', 'data/panels/country-xa.htm'],
    ['/maps/actor/ada-quill/ada-quill-2031-05-01/', null],
    ['/maps/about/', null],
    ['/maps/', null],
    ['/actor/ada-quill/', null],
  ])('has for %s: %s', (pathname, file) => {
    expect(earlyPath(pathname, '/maps/')).toBe(file);
  });
});
