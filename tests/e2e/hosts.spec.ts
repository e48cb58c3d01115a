/** Embeds in every kind of article: what the frame says is understood, and nothing else happens there. */
import type { Page } from '@playwright/test';
import { expectFitting, measureFrames, test } from './articles.ts';
import { articleAddress, hasEmbedPages, type ArticleOptions } from './origins.ts';
import { expect } from './test.ts';

/** Hosts that size their frames, by the name of their page. */
const HOSTS = [
  'pym',
  'frames',
  'openIframeResizer',
  'openIframeResizerSandbox',
  'iframeResizer',
  'iframeResizerSandbox',
  'wordpress',
  'guardian',
  'embedly',
  'amp',
  'native',
  'own',
  'ownSandbox',
] as const;

/** How long an article is watched for what should not happen: longer than most of the burst of heights. */
const WATCHED_MILLISECONDS = 1500;

/** What is embedded: a high one, and a lower one; minimal ones in a site without embed pages. */
const EMBEDS = hasEmbedPages
  ? [{ name: 'the chart', high: 'embed/', low: 'embed/country/us/' }]
  : [{ name: 'a minimal embed', high: 'embed/minimal/chart/', low: 'embed/minimal/card/' }];

/**
 * Two more origins are what this is about. iframe-resizer greets a frame too early, and advertises. Browsers on
 * systems without a share sheet say so.
 */
const EXPECTED =
  /^request to another host: http:\/\/127\.0\.0\.1:|^console \w+: (Failed to execute 'postMessage' on 'DOMWindow'|\[iFrameSizer\]|\s*IFRAME-RESIZER\s|Unrecognized feature: 'web-share')/;

test.use({ provoked: [EXPECTED] });

for (const { name, high, low } of EMBEDS) {
  for (const host of HOSTS) {
    test.describe(`${name} in an article of ${host}`, () => {
      let open: (page: Page, children: readonly string[], options?: ArticleOptions) => Promise<void>;

      test.beforeEach(({ origins }) => {
        open = async (page, children, options) => {
          await page.goto(articleAddress(origins, host, children, options));
        };
      });

      test('is as high as its content beside another, moves nothing after that, adds nothing to the history and needs no storage', async ({
        page,
      }) => {
        await page.addInitScript(refuseStorage);
        await open(page, [high, low]);
        const before = await page.evaluate(() => history.length);
        const [first, second] = await expectFitting(page, 2);
        expect(first).not.toBe(second);
        await page.evaluate(watchShifts);
        await page.waitForTimeout(WATCHED_MILLISECONDS);
        expect(await page.evaluate(() => Reflect.get(window, 'shifted') as number)).toBe(0);
        expect(await page.evaluate(() => history.length)).toBe(before);
        await expectNoScrollbar(page);
      });

      test('is as high as its content when it loads far below the fold, and follows the column: narrow, wide, narrow', async ({
        page,
      }) => {
        await open(page, [high], { lazy: true });
        const column = page.locator('main');
        await column.evaluate((main) => (main.style.width = '280px'));
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        const [narrow] = await expectFitting(page, 1);
        await column.evaluate((main) => (main.style.width = '700px'));
        await expect(page.locator('iframe')).toHaveJSProperty('clientWidth', 700);
        const [wide] = await expectFitting(page, 1);
        await column.evaluate((main) => (main.style.width = '280px'));
        await expect(page.locator('iframe')).toHaveJSProperty('clientWidth', 280);
        expect(await expectFitting(page, 1)).toEqual([narrow]);
        expect(wide).not.toBe(narrow);
      });

      // Native sizing has no moment at which the host begins to listen.
      if (host !== 'native') {
        test('is as high as its content in a host that listens late', async ({ page }) => {
          await open(page, [high], { late: 1500 });
          await expectFitting(page, 1);
        });
      }
    });
  }

  test.describe(`${name} in an article without any means`, () => {
    test('keeps the height that the article gave it', async ({ page, origins }) => {
      await page.goto(articleAddress(origins, 'fixed', [high, low]));
      await page.waitForTimeout(WATCHED_MILLISECONDS);
      const heights = (await measureFrames(page)).map(({ frame }) => frame);
      expect(heights).toEqual([400, 400]);
    });
  });

  test.describe(`ten of ${name}`, () => {
    for (const host of ['own', 'wordpress']) {
      test(`are all as high as their content (${host})`, async ({ page, origins }) => {
        await page.goto(
          articleAddress(
            origins,
            host,
            Array.from({ length: 10 }, () => high),
          ),
        );
        await expectFitting(page, 10);
      });
    }
  });
}

test.describe('the two lines that an editor pastes', () => {
  test('keep the place of the embed, so that nothing moves at all', async ({ page, origins }) => {
    await page.addInitScript(watchShifts);
    await page.goto(articleAddress(origins, 'pasted', ['embed/minimal/chart/']));
    await expectFitting(page, 1);
    expect(await page.evaluate(() => Reflect.get(window, 'shifted') as number)).toBe(0);
  });
});

test.describe('a link to the full page inside a WordPress article', () => {
  test('is opened by WordPress in place of the article', async ({ page, origins }) => {
    await page.goto(articleAddress(origins, 'wordpress', ['embed/minimal/chart/']));
    await expectFitting(page, 1);
    await page.locator('iframe').contentFrame().getByRole('link').click();
    await expect(page).toHaveURL(`${origins.embeds}page/`);
  });
});

/** Runs before any script of a page: storage refuses, as it does in some sandboxes and settings. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  }
}

/** From here on adds up in `window.shifted` what moves. */
function watchShifts(): void {
  Reflect.set(window, 'shifted', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const value: unknown = Reflect.get(entry, 'value');
      Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted')) + Number(value));
    }
  }).observe({ type: 'layout-shift', buffered: false });
}

/** No frame scrolls inside. */
async function expectNoScrollbar(page: Page): Promise<void> {
  for (const iframe of await page.locator('iframe').all()) {
    const root = iframe.contentFrame().locator(':root');
    const hidden = await root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBe(0);
  }
}
