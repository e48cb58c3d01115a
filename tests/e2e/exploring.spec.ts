import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import {
  expectNoSidewaysScroll,
  expectReadableChart,
  open,
  panel,
  panelHeading,
  settle,
  slider,
} from './explorer.ts';

const LAST = 'at=2024-12-16';
const field = (page: Page) => page.getByRole('combobox', { name: copy.search.label });

/** Each view: what asks for it, and what stands for a speaker in it. */
const VIEWS = {
  speakers: { query: '', mark: '#chart [data-stop^="actor:"]' },
  countries: { query: 'by=country', mark: '#chart .small-mark[data-actor]' },
  table: { query: 'view=table', mark: '#chart [role="row"][data-actor]' },
  timeline: { query: 'view=timeline', mark: '#chart .timeline-row[data-actor]' },
};

test.describe('a reader with a keyboard', () => {
  test('searches, filters, orders, changes the view, sorts, and opens a row', async ({ page }) => {
    await open(page, '/');
    await tabTo(page, field(page));
    await page.keyboard.type('rinkev');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-stop="actor:edgars-rinkevics"]')).toBeFocused();

    await tabTo(page, field(page), 'Shift+Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await tabTo(page, page.getByRole('button', { name: copy.filters.open, exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: /^NATO country/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeFocused();
    await expect(page).toHaveURL('/?bloc=nato');

    const order = page.getByRole('combobox', { name: copy.order.label });
    await tabTo(page, order);
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL('/?sort=latest&bloc=nato');
    await tabTo(page, page.getByRole('link', { name: copy.views.country, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?by=country&sort=latest&bloc=nato');
    await tabTo(page, page.getByRole('link', { name: copy.views.table, exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: lateCopy.table.country, exact: true }));
    await page.keyboard.press('Enter');
    const column = page.getByRole('columnheader', { name: lateCopy.table.country });
    await expect(column).toHaveAttribute('aria-sort', 'ascending');
    await page.keyboard.press('Enter');
    await expect(column).toHaveAttribute('aria-sort', 'descending');

    const link = page.locator('.table-row[data-actor] a').first();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL('/?view=table&by=country&sort=latest&rows=-country&bloc=nato');
  });

  test('removes a filter by its chip and relaxes an empty result', async ({ page }) => {
    await open(page, `/?stance=disputes&bloc=nato&${LAST}`);
    await expect(page.getByText(lateCopy.filters.empty)).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: /^Without “Stance”/ }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/?${LAST}&bloc=nato`);
    await page.evaluate(() => document.getElementById('chart')?.focus());
    await tabTo(page, page.getByRole('button', { name: /^Remove the filter Alliance/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/?${LAST}`);
  });
});

test.describe('all views', () => {
  for (const query of [
    '',
    LAST,
    `${LAST}&reach=deep&bloc=nato,eu`,
    'at=2024-09-19&stance=supports,opposes&region=eastern-europe&q=president',
    `${LAST}&shifted=1&kind=person`,
    `${LAST}&q=minister`,
  ]) {
    test(`show the same speakers: ${query || 'nothing asked for'}`, async ({ page }) => {
      const shown: string[][] = [];
      for (const view of Object.values(VIEWS)) {
        await open(page, `/?${view.query}&${query}`);
        await expect(page.locator(view.mark).first()).toBeAttached();
        await settle(page);
        shown.push(await actorsOf(page, view.mark));
      }
      expect(shown[0]?.length).toBeGreaterThan(1);
      for (const others of shown) expect(others).toEqual(shown[0]);
    });
  }

  test('keep date, filters, search and the open panel when one goes from one to the next', async ({
    page,
  }) => {
    await open(page, '/actor/olaf-scholz/?at=2024-09-19&bloc=nato&q=chancellor');
    const names = [copy.views.country, copy.views.table, copy.views.timeline, copy.views.leader];
    for (const name of names) {
      const views = page.getByRole('navigation', { name: copy.views.label, exact: true });
      await views.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(/\/actor\/olaf-scholz\/\?.*at=2024-09-19.*bloc=nato&q=chancellor$/);
      await expect(panelHeading(page)).toHaveText('Olaf Scholz');
      await expect(field(page)).toHaveValue('chancellor');
      await expect(slider(page)).toHaveAttribute('aria-valuetext', '19 September 2024');
    }
  });

  for (const width of [320, 768, 1280]) {
    test(`scroll in no direction but down at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const { query } of Object.values(VIEWS)) {
        for (const more of ['', '&q=a&stance=opposes,supports&bloc=nato,eu,neither&shifted=1']) {
          await open(page, `/?${query}&${LAST}${more}`);
          await expect(page.getByText(copy.views.loading)).toHaveCount(0);
          await settle(page);
          await test.step(`${query}${more}`, () => expectNoSidewaysScroll(page));
        }
      }
    });
  }
});

test.describe('the chart by country', () => {
  for (const width of [320, 640, 768, 1280]) {
    test(`lets no words run into others at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `/?by=country&${LAST}`);
      await settle(page);
      await expectReadableChart(page);
    });
  }
});

test.describe('for readers who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing plays', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByText(copy.date.play, { exact: true })).toBeHidden();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect(page.getByText(copy.date.play, { exact: true })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is nothing that would do nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.tools, .date-control')).toHaveCount(2);
    for (const part of await page.locator('.tools, .date-control').all()) await expect(part).toBeHidden();
    await expect(page.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
  });
});

/** Presses the tab key until the focus is where it should go; fails where it never gets there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** The speakers that a view shows and does not quiet, each once. */
function actorsOf(page: Page, mark: string): Promise<string[]> {
  return page.locator(mark).evaluateAll((elements) => {
    const shown = elements.filter((one) => one.getClientRects().length > 0 && !one.closest('.no-match'));
    const ids = shown.map((one) => one.getAttribute('data-actor') ?? one.getAttribute('data-stop') ?? '');
    return [...new Set(ids.map((id) => id.replace('actor:', '')))].toSorted();
  });
}
