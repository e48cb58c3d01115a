/** Frames that lose their size for a while, names as long as the data may have them, and paper. */
import type { Server } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { expectNoSidewaysScroll, marks, open, panel, settle } from './explorer.ts';
import { buildLongNames } from './longNames.ts';
import { serve } from './serve.ts';
import { SITE } from './sites.ts';
import { expect, test } from './test.ts';

/** Next to those of the other sites. */
const LONG_PORT = SITE.port + 3;

/** What can stand in a frame, with the mark that says that it is drawn. */
const FRAMED = [
  ['/', '.spectrum-drawing'],
  ['/?view=map', '.map-drawing'],
  ['/?view=timeline', '.timeline-plane'],
  ['/embed/', '.embed-chart'],
  ['/embed/?view=map', '.map-drawing'],
  ['/embed/?view=timeline&controls=date', '.timeline-plane'],
] as const;

test.describe('a frame without a size', () => {
  test('is drawn right once it has one, and again after it was taken away, with nothing thrown meanwhile', async ({
    page,
  }) => {
    await page.route('**/framed', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: FRAMED.map(
          ([address]) => `<iframe src="${address}" width="700" height="600" hidden></iframe>`,
        ).join(''),
      }),
    );
    await page.goto('/framed');
    await size(page, 'shown');
    const frames = FRAMED.map(([, mark], index) => ({
      mark,
      frame: page.locator('iframe').nth(index).contentFrame(),
    }));
    const first = await Promise.all(frames.map(measure));
    for (const lost of ['none', 'hidden', 'shown', 'none'] as const) await size(page, lost);
    await size(page, 'shown');
    await expect.poll(() => Promise.all(frames.map(measure))).toEqual(first);
    expect(first.every(({ width }) => width > 400)).toBe(true);
  });
});

test.describe('names of 120 letters, with spaces and without', () => {
  test.use({ baseURL: `http://127.0.0.1:${LONG_PORT}/` });
  let server: Server | null = null;
  test.afterAll(() => {
    server?.close();
  });

  test('stand whole, and nothing scrolls sideways', async ({ page }) => {
    test.setTimeout(120_000);
    server = await serve(buildLongNames(), '/', LONG_PORT);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['?at=2030-06-30', '?view=table', '?view=timeline', 'embed/']) {
        await page.goto(query);
        await settle(page);
        await expectNoSidewaysScroll(page);
        expect(await page.evaluate(findCut), `${query} at ${width} px`).toEqual([]);
      }
    }
    await open(page, '?at=2030-06-30');
    await marks(page).first().click();
    await expect(panel(page).locator('.sources')).toBeVisible();
    expect(await page.evaluate(findCut)).toEqual([]);
  });
});

test.describe('paper, while the page loads', () => {
  test('shows what has arrived, and the page goes on to load', async ({ page }) => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/{TableView,first}-*', async (route) => {
      if (route.request().url().includes('TableView')) await held;
      await route.continue();
    });
    await page.goto('/?view=table', { waitUntil: 'commit' });
    await expect(page.locator('.headline')).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await expect(page.getByRole('status').filter({ hasText: copy.views.loading })).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    go();
    await expect(page.getByRole('table')).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

/** Shows the frames, hides them, or takes their width and height. */
async function size(page: Page, how: 'shown' | 'hidden' | 'none'): Promise<void> {
  await page.evaluate(async (to) => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.hidden = to === 'hidden';
      frame.width = to === 'none' ? '0' : '700';
      frame.height = to === 'none' ? '0' : '600';
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, how);
}

/** The size of what is drawn, and where its words stand. */
async function measure({ frame, mark }: { frame: FrameLocator; mark: string }) {
  const drawn = frame.locator(mark).filter({ visible: true }).first();
  await expect(drawn).toBeVisible();
  return drawn.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const markup = element.outerHTML;
    return {
      width,
      height,
      stops: element.querySelectorAll('[data-stop]').length,
      broken: /NaN|Infinity/.test(markup),
    };
  });
}

/** Runs in the page: visible words that reach over its edge, or are cut by what they stand in. */
function findCut(): string[] {
  const width = document.documentElement.clientWidth;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { right, width: own } = range.getBoundingClientRect();
    // What is only heard stands in a box of 1 px.
    if (own <= 1 || owner.getBoundingClientRect().width <= 1) continue;
    if (right > width + 1) cut.push(`${node.textContent.slice(0, 30)} ends at ${Math.round(right)} px`);
    const { textOverflow, overflowX } = getComputedStyle(owner);
    if (textOverflow === 'ellipsis' && overflowX !== 'visible' && owner.scrollWidth > owner.clientWidth) {
      cut.push(`${node.textContent.slice(0, 30)} is cut`);
    }
  }
  return cut;
}
