import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Browser } from '@playwright/test';
import { explainHtml, explainScripts } from './baseline.ts';
import { measureEmbeds, measureSizes, readAllScript, readPages, type Size } from './sizes.ts';
import { SITE } from './sites.ts';
import { weighDelivered } from './weighPage.ts';

const require = createRequire(import.meta.url);

/** D3 modules that own DOM nodes, each with a word of its source that no minifier changes. */
const OWN_NODES = {
  'd3-selection': 'selectChildren',
  'd3-transition': 'attrTween',
  'd3-drag': 'clickDistance',
  'd3-zoom': 'translateExtent',
  'd3-brush': 'handle--',
};

test.describe('the built site', () => {
  for (const { part, bytes, budget, of } of [...measureSizes(SITE.folder), ...measureEmbeds(SITE.folder)]) {
    test(`keeps within its budget: ${part}`, async ({ browser }) => {
      const grown = bytes <= budget ? '' : await explainSize(browser, of);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes, `What grew:\n${grown}`).toBeLessThanOrEqual(budget);
    });
  }

  test('brings no part of D3 that owns DOM nodes', () => {
    const script = readAllScript(SITE.folder);
    for (const [name, word] of Object.entries(OWN_NODES)) {
      expect(readFileSync(require.resolve(name), 'utf8'), `the word that tells ${name}`).toContain(word);
      expect(script.includes(word), name).toBe(false);
    }
  });

  test('has no page with a style attribute, a handler in its markup, or without a policy', () => {
    const pages = readPages(SITE.folder);
    expect(pages.size).toBeGreaterThan(100);
    const wrong = [...pages].filter(([, html]) => {
      const markup = html.replace(/<script\b[^>]*>[^<]*<\/script>/g, '');
      return /<[a-z][^>]*\s(style|on[a-z]+)=/i.test(markup) || !html.includes('Content-Security-Policy');
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

/** What grew of scripts, or of a page's HTML; read anew, since it is only told when a budget is broken. */
async function explainSize(browser: Browser, of: Size['of']): Promise<string> {
  if ('scripts' in of) return explainScripts(of.scripts);
  const { letters } = await weighDelivered(browser, SITE.url + of.page);
  return explainHtml(of.type, letters);
}
