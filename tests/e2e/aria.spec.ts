/**
 * What is heard of each state, kept in tests/e2e/aria. Of made-up data, so that no correction of the published ones
 * changes it. Read a change as a listener would, and refresh with `npm run e2e -- aria --update-snapshots`.
 */
import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { readAria } from './aria.ts';
import { open, panel, settle, stop } from './explorer.ts';
import { MAPS, SITE } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: MAPS.url });

/** Each state by the name of its file, and how it is reached. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  front: (page) => open(page, './'),
  'front-narrow': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, './');
  },
  countries: (page) => open(page, './?by=country'),
  panel: async (page) => {
    await open(page, './');
    await stop(page, 'actor:ada-quill').click();
    await expect(panel(page).locator('.sources')).toBeVisible();
  },
  statement: (page) => open(page, 'actor/ada-quill/'),
  country: (page) => open(page, 'country/xc/'),
  filters: async (page) => {
    await open(page, './');
    await page.getByRole('button', { name: copy.filters.open, exact: true }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  },
  search: async (page) => {
    await open(page, './');
    await page.getByRole('combobox', { name: copy.search.label }).pressSequentially('corvia');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible();
  },
  table: async (page) => {
    await open(page, './?view=table');
    await expect(page.locator('.cell-quote').first()).toBeVisible();
  },
  timeline: async (page) => {
    await open(page, './?view=timeline');
    await expect(page.locator('.timeline-row').first()).toBeVisible();
  },
  compare: async (page) => {
    await open(page, './?from=2030-03-15&at=2030-05-01');
    await expect(page.locator('.compared')).toBeVisible();
  },
  share: (page) => openShareMenu(page),
  'embed-dialog': async (page) => {
    await openShareMenu(page);
    await page.getByRole('button', { name: lateCopy.share.embed }).click();
    await expect(page.getByText('px high at this width')).toBeVisible();
  },
  about: (page) => page.goto('about/'),
  embed: (page) => page.goto('embed/'),
  'embed-card': async (page) => {
    await page.goto('embed/');
    await page.locator('.embed-mark').first().press('Enter');
    await expect(page.locator('.embed-card:popover-open')).toBeVisible();
  },
  'not-found': (page) => page.goto('404.html'),
};

test.describe('what a screen reader is told', () => {
  for (const [name, reach] of Object.entries(STATES)) {
    test(`stays as it was read through: ${name}`, async ({ page }) => {
      await reach(page);
      await settle(page);
      expect(await readAria(page)).toMatchSnapshot(`${name}.yml`);
    });
  }

  test('says after each heading of the chart who stands under it', async ({ page }) => {
    await open(page, './');
    const heard = (await readAria(page)).split('\n').map((line) => line.trim());
    for (const { label } of [{ label: 'Supports, no limit named' }, { label: 'Opposes' }]) {
      const heading = heard.findIndex((line) => line.startsWith(`- heading "${label}`));
      expect(heard[heading + 1], label).toContain(`: ${label}`);
    }
  });
});

test.describe('what a screen reader is told of the map, which only the published question has', () => {
  test.use({ baseURL: SITE.url });

  test('stays as it was read through', async ({ page }) => {
    await open(page, '/?view=map');
    await expect(page.locator('.map-drawing')).toBeVisible();
    await settle(page);
    expect(await readAria(page)).toMatchSnapshot('map.yml');
  });
});

async function openShareMenu(page: Page): Promise<void> {
  await open(page, './');
  await page.locator('[aria-controls="share-view"]').click();
  await expect(page.locator('#share-view').getByText(lateCopy.share.formats.csl)).toBeVisible();
}
