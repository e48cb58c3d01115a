/** What each type of page may cost, by size and by count. No budget is a time. */
import { readFileSync } from 'node:fs';
import { packageOf } from '../../src/build/moduleSizes.ts';
import {
  explainHtml,
  explainNodes,
  explainRequests,
  explainTransfer,
  isRefreshing,
  keepModules,
  keepWeight,
  listModules,
} from './baseline.ts';
import { findBlocking, untilDrawn } from './firstPaint.ts';
import { PAGE_TYPES, type PageType } from './pageTypes.ts';
import { SITE } from './sites.ts';
import { expect, test } from './test.ts';
import { weighPage, type Weight } from './weighPage.ts';

const KILOBYTE = 1024;

/** What holds what a page is opened for. */
const DRAWN = { chart: '#chart', embed: '.embed-chart', card: 'main', text: 'main' };

for (const type of PAGE_TYPES) {
  test.describe(`a page of the type “${type.name}”`, () => {
    test('keeps within its budgets', async ({ browser, page }, info) => {
      const weight = await weighPage(browser, page, type, SITE);
      if (isRefreshing(info)) keepWeight(type.name, weight);
      const breaches = findBreaches(type, weight);
      expect(breaches.length, breaches.join('\n')).toBe(0);
    });
  });
}

test.describe('the built site', () => {
  test('names each package whose code is in a script in its list of licences', async () => {
    const modules = listModules();
    if (isRefreshing(test.info())) keepModules(modules);
    const names = Object.values(modules).flatMap((one) => Object.keys(one));
    const packages = new Set(names.map(packageOf));
    const list = readFileSync(`${SITE.folder}/licences.txt`, 'utf8');
    const missing = [...packages].filter((name) => name !== null && !list.includes(`\n- ${name} `));
    expect(packages.size).toBeGreaterThan(5);
    expect(names.filter((name) => !/^(src|node_modules|rolldown|vite)\//.test(name))).toEqual([]);
    expect(missing).toEqual([]);
  });
});

test.describe('what is counted as needed before a page is drawn', () => {
  for (const name of ['front', 'embed', 'card']) {
    test(`draws as much of it as the whole page does, with all else under way: ${name}`, async ({ page }) => {
      const type = PAGE_TYPES.find((one) => one.name === name);
      if (!type?.drawn) throw new Error(`No ${name} that is drawn in its HTML.`);
      const address = type.address(SITE.folder);
      const html = readFileSync(`${SITE.folder}/${address}index.html`, 'utf8');
      const body = untilDrawn(html, type.drawn);
      const blocking = findBlocking(body);
      await page.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        if (url.href === SITE.url + address) await route.fulfill({ contentType: 'text/html', body });
        else if (blocking.includes(url.pathname)) await route.continue();
        // Nothing else is ever answered.
      });
      await page.goto(SITE.url + address, { waitUntil: 'commit' });
      const painted = (): Promise<number> =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
      await expect.poll(painted).toBe(1);
      const inside = page.locator(DRAWN[type.drawn]).locator('a, button').filter({ visible: true });
      const drawn = await inside.count();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.goto(SITE.url + address);
      expect(drawn).toBeGreaterThan(0);
      expect(await inside.count()).toBe(drawn);
    });
  }
});

/** Each budget that is broken: by how much, and what grew. */
function findBreaches({ name, budget }: PageType, weight: Weight): string[] {
  const total = (sizes: Record<string, number>): number =>
    Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const measures: [string, number | null, number | undefined, () => string][] = [
    [
      'bytes transferred',
      total(weight.files),
      budget.transfer * KILOBYTE,
      () => explainTransfer(name, weight),
    ],
    ['files', Object.keys(weight.files).length, budget.requests, () => explainRequests(name, weight)],
    [
      'elements as delivered',
      weight.delivered && total(weight.delivered.nodes),
      budget.delivered,
      () => explainNodes(name, 'delivered', weight),
    ],
    ['elements', total(weight.shown), budget.nodes, () => explainNodes(name, 'shown', weight)],
    [
      'bytes before it is drawn',
      weight.firstPaint,
      budget.firstPaint && budget.firstPaint * KILOBYTE,
      () => explainHtml(name, weight.delivered?.letters ?? {}),
    ],
  ];
  return measures.flatMap(([what, measured, allowed, explain]) => {
    if (measured === null || allowed === undefined) return [];
    if (measured > 0 && measured <= allowed) return [];
    return [`${name}: ${measured} ${what}, allowed are ${Math.floor(allowed)}. What grew:\n${explain()}`];
  });
}
