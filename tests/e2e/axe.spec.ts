import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { AXE, findViolations } from './axe.ts';
import { expect, test } from './test.ts';
import { open, openTable, panel, settle, stop } from './explorer.ts';

/** Each kind of page, and how to get it as a reader does. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  'the front page': (page) => open(page, '/'),
  'a speaker’s panel': async (page) => {
    await open(page, '/');
    await stop(page, 'actor:olaf-scholz').click();
    await expect(panel(page).locator('.sources')).toBeVisible();
  },
  'a country’s panel': (page) => open(page, '/country/us/'),
  'a statement with a quote': (page) => open(page, '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/'),
  'a page with a bad link': (page) => open(page, '/?at=2024-02-30&view=moon'),
  'the table': openTable,
  'the map': async (page) => {
    await open(page, '/country/de/?view=map');
    await expect(page.locator('.map-drawing')).toBeVisible();
  },
  'the timeline': (page) => openTimeline(page, ''),
  'the timeline of countries, searched': (page) =>
    openTimeline(page, '&by=country&q=minister&stance=opposes'),
  'two dates compared': async (page) => {
    await open(page, '/?from=2024-05-27&at=2024-12-16');
    await expect(page.locator('.compared')).toBeVisible();
  },
  'the chart of countries, filtered': (page) => open(page, '/?by=country&stance=opposes&q=a'),
  'the suggestions of a search': async (page) => {
    await open(page, '/');
    await page.getByRole('combobox', { name: copy.search.label }).pressSequentially('min');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible();
  },
  'a search that finds nobody': (page) => open(page, '/?by=country&q=zzz'),
  'filters that leave nobody': async (page) => {
    await open(page, '/?stance=disputes&bloc=nato');
    await expect(page.getByText(lateCopy.filters.empty)).toBeVisible();
  },
  'the table with a selected row': async (page) => {
    await open(page, '/actor/olaf-scholz/?view=table&bloc=nato&q=scholz');
    await expect(page.locator('.row-selected').first()).toBeVisible();
  },
  'the open filters': async (page) => {
    await open(page, '/');
    await page.getByRole('button', { name: copy.filters.open, exact: true }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  },
  'the share menu of a statement': async (page) => {
    await open(page, '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/');
    await openShareMenu(page, 'panel');
  },
  'the share menu of the view': async (page) => {
    await open(page, '/');
    await openShareMenu(page, 'view');
  },
  'the embed dialog': async (page) => {
    await open(page, '/');
    await openShareMenu(page, 'view');
    await page.getByRole('button', { name: lateCopy.share.embed }).click();
    await expect(page.getByText('px high at this width')).toBeVisible();
  },
  'a share menu that could not copy': async (page) => {
    await page.addInitScript(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, '/');
    await openShareMenu(page, 'view');
    await page.getByRole('button', { name: lateCopy.share.link, exact: true }).click();
    await expect(page.getByRole('textbox', { name: lateCopy.share.refusedField })).toBeVisible();
  },
  'the about page': (page) => page.goto('/about/'),
  'the embed': (page) => page.goto('/embed/'),
  'an embed with a card open': async (page) => {
    await page.goto('/embed/');
    await page.locator('.embed-mark').first().press('Enter');
    await expect(page.locator('.embed-card:popover-open')).toBeVisible();
  },
  'an embed of another date with controls': async (page) => {
    await page.goto('/embed/?at=2024-12-16&controls=all');
    await expect(page.getByRole('slider')).toBeVisible();
  },
  'an embed by country': async (page) => {
    await page.goto('/embed/?by=country');
    await page.locator('.embed-mark').first().press('Enter');
    await expect(page.locator('.embed-card:popover-open')).toBeVisible();
  },
  'the card of a speaker': (page) => page.goto('/embed/actor/emmanuel-macron/'),
  'the card of a country': (page) => page.goto('/embed/country/us/'),
  'the page for unknown addresses': (page) => page.goto('/404.html'),
};

test.describe('axe', () => {
  for (const [name, reach] of Object.entries(PAGES)) {
    test(`finds nothing on ${name}, wide and narrow, light, dark and in forced colours`, async ({ page }) => {
      // Brought in before the page, since its policy allows no script of ours.
      await page.addInitScript(AXE);
      await reach(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await settle(page);
          expect
            .soft(await findViolations(page, colorScheme === 'dark'), `${width} px, ${colorScheme}`)
            .toEqual([]);
        }
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await settle(page);
        expect.soft(await findViolations(page, true), `${width} px, forced colours`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
      }
    });
  }
});

async function openTimeline(page: Page, query: string): Promise<void> {
  await open(page, `/?view=timeline&at=2024-12-16${query}`);
  await expect(page.locator('.timeline-row').first()).toBeVisible();
}

async function openShareMenu(page: Page, which: 'view' | 'panel'): Promise<void> {
  await page.locator(`[aria-controls="share-${which}"]`).click();
  await expect(page.locator(`#share-${which}`).getByText(lateCopy.share.formats.csl)).toBeVisible();
}
