/** What still works where the browser refuses something, or is somewhere else for a while. */
import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import mapCopy from '../../src/data/mapCopy.json' with { type: 'json' };
import question from '../../src/data/question.json' with { type: 'json' };
import { dateStep, expectReady, open, panel, panelHeading, settle, slider, stop } from './explorer.ts';
import { expect, test } from './test.ts';

const MACRON = 'actor:emmanuel-macron';
const OPENING = '30 May 2024';

/** What the page says of itself: its date, its title and everything in its main part. */
async function readPage(page: Page): Promise<string> {
  return `${await page.title()}\n${await page.locator('main').innerText()}`;
}

test.describe('a browser that refuses to change the address', () => {
  test('lets the date be pulled and panels be opened, and the address catches up', async ({ page }) => {
    await open(page, '/');
    await page.evaluate(() => {
      const refused = new Set(['pushState', 'replaceState']);
      const { pushState, replaceState } = history;
      const original = { pushState, replaceState };
      Object.assign(window, { allow: () => Object.assign(history, original), asked: 0 });
      for (const name of refused) {
        Reflect.set(history, name, () => {
          Reflect.set(window, 'asked', Number(Reflect.get(window, 'asked')) + 1);
          throw new DOMException('Attempt to use history 100 times per 30 seconds', 'SecurityError');
        });
      }
    });
    for (let day = 0; day < 5; day += 1) await slider(page).press('ArrowRight');
    await expect(page.locator('.headline')).toContainText('4 June 2024');
    await stop(page, MACRON).click();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(page).toHaveURL('/');
    await expect.poll(() => page.evaluate(() => Number(Reflect.get(window, 'asked')))).toBeGreaterThan(1);
    await page.evaluate(() => (Reflect.get(window, 'allow') as () => void)());
    await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-06-04');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await page.goForward();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(page.locator('.headline')).toContainText('4 June 2024');
  });
});

test.describe('a browser with a wrong clock, and without any storage', () => {
  test('shows the same, and cites no day before the data were made', async ({ page }) => {
    await open(page, '/actor/emmanuel-macron/?at=2024-05-30');
    const right = await readPage(page);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException(name, 'SecurityError');
          },
        });
      }
      Reflect.set(navigator.clipboard, 'writeText', (text: string) => {
        Object.assign(window, { copied: text });
        return Promise.resolve();
      });
    });
    for (const [clock, cited] of [
      ['1970-01-02T12:00:00Z', question.version],
      ['2094-03-01T12:00:00Z', '2094-03-01'],
    ] as const) {
      await page.clock.setFixedTime(clock);
      await open(page, '/actor/emmanuel-macron/?at=2024-05-30');
      await expect.poll(() => readPage(page)).toBe(right);
      await page.locator('.share-menu-panel > button').click();
      const { csl } = lateCopy.share.formats;
      await page.locator('.share-menu-panel').getByRole('button', { name: csl, exact: true }).click();
      const year = Number(cited.slice(0, 4));
      await expect
        .poll(() => page.evaluate(() => String(Reflect.get(window, 'copied'))))
        .toContain(`${year}`);
      expect(await page.evaluate(() => String(Reflect.get(window, 'copied')))).not.toContain('1970');
    }
  });
});

test.describe('a page that is left and come back to', () => {
  test('is as it was after Back from another page, also where the browser kept it', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: copy.views.country, exact: true }).click();
    await dateStep(page, 'next').click();
    await page
      .getByRole('link', { name: /^France/ })
      .filter({ visible: true })
      .first()
      .click();
    await expect(panelHeading(page)).toHaveText('France');
    await expect(page).toHaveURL(/^[^?]*\/country\/fr\/\?/);
    const address = page.url();
    await settle(page);
    const before = await readPage(page);
    await page.getByRole('contentinfo').getByRole('link').first().click();
    await expect(page).toHaveURL('/about/');
    await page.goBack();
    await expectReady(page);
    await expect.poll(() => readPage(page)).toBe(before);
    expect(page.url()).toBe(address);

    // Kept whole, a page only hears that it was away.
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await readPage(page)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });

  test('takes a double click for one, and goes all the way back as fast as one presses', async ({ page }) => {
    await open(page, '/');
    const opening = await readPage(page);
    await stop(page, MACRON).dblclick();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(page).toHaveURL('/');
    const step = dateStep(page, 'next');
    for (let count = 0; count < 4; count += 1) await step.click();
    await stop(page, MACRON).click();
    await expect(page.locator('.headline')).not.toContainText(OPENING);
    await page.evaluate(() => {
      for (let count = 0; count < 5; count += 1) history.back();
    });
    await expect(page).toHaveURL('/');
    await expect(page.locator('.headline')).toContainText(OPENING);
    await settle(page);
    expect(await readPage(page)).toBe(opening);
  });

  test('is not changed by another tab', async ({ page, context }) => {
    const other = await context.newPage();
    await Promise.all([open(page, '/'), open(other, '/')]);
    const before = await readPage(other);
    await dateStep(page, 'next').click();
    await page.getByRole('link', { name: copy.views.country, exact: true }).click();
    await expect(page).toHaveURL(/by=country/);
    expect(await readPage(other)).toBe(before);
    await other.reload();
    await expectReady(other);
    expect(await readPage(other)).toBe(before);
  });
});

test.describe('a page that loses the network', () => {
  test.use({
    provoked: [/^console error: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)$/],
  });

  test('goes on with what it has, says what is missing, and gets it by itself once it is back', async ({
    page,
    context,
  }) => {
    await page.route('**/data/map.json', (route) => route.abort());
    await open(page, '/?view=map');
    await expect(page.getByRole('alert')).toContainText(mapCopy.failedShapes);
    await page.unroute('**/data/map.json');
    await settle(page);
    await context.setOffline(true);
    await dateStep(page, 'next').click();
    await expect(page.locator('.headline')).not.toContainText(OPENING);
    await page.getByRole('link', { name: copy.views.leader, exact: true }).click();
    await stop(page, MACRON).click();
    await expect(panel(page).getByRole('alert')).toContainText(lateCopy.panel.failed);
    await expect(panel(page).locator('.history li')).toHaveCount(2);
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    const failed = page.locator('.chart-column').getByRole('alert');
    await expect(failed).toContainText(copy.views.failed);
    await page.getByRole('link', { name: copy.views.map, exact: true }).click();
    await expect(failed).toContainText(mapCopy.failedShapes);

    await context.setOffline(false);
    await expect(page.locator('.map-drawing')).toBeVisible();
    await expect(panel(page).locator('.sources')).toBeVisible();
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    await page.getByRole('link', { name: copy.table.retry }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
  });
});
