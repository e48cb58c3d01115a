import type { Page } from '@playwright/test';
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import {
  dateStep,
  expectNoSidewaysScroll,
  expectReady,
  marks,
  measureStops,
  open,
  panel,
  panelHeading,
  settle,
  stop,
  WIDTHS,
} from './explorer.ts';

const MACRON = 'actor:emmanuel-macron';

test.describe('a reader with a mouse', () => {
  test('sees the chart of the opening day and opens what Macron said, with its sources', async ({ page }) => {
    await open(page, '/');
    await expect(page.locator('.headline')).toContainText('As of 30 May 2024');
    await expect(page.locator('#chart')).toBeVisible();
    await expect(panel(page)).toHaveCount(0);

    await stop(page, MACRON).click();
    await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-05-30');
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(panel(page).locator('blockquote')).toContainText('allow them neutralize military sites');
    await expect(panel(page).locator('figcaption')).toContainText('as given in English by RT');
    const rt = panel(page).locator('.sources li').filter({ hasText: 'RT' });
    await expect(rt).toContainText(lateCopy.control.state);
    await expect(rt.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.rt\.com\/.*#:~:text=/);
    await expect(panel(page).locator('.history li')).toHaveCount(2);
    await expect(page).toHaveTitle(/Emmanuel Macron/);
  });

  test('steps through the speakers in the order of the chart, and through one speaker’s statements', async ({
    page,
  }) => {
    await open(page, '/');
    await stop(page, MACRON).click();
    await panel(page).getByRole('link', { name: /^Next/ }).click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await panel(page)
      .getByRole('link', { name: /^Previous/ })
      .click();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await panel(page).locator('.history a').last().click();
    await expect(page).toHaveURL('/actor/emmanuel-macron/emmanuel-macron-2024-11-18/');
    await expect(page.locator('.headline')).toContainText('As of 18 November 2024');
  });

  test('opens a country, with its position, what it rests on and its speakers', async ({ page }) => {
    await open(page, '/');
    await page.locator('[data-subject="country:US"]').filter({ visible: true }).first().click();
    await expect(page).toHaveURL('/country/us/?at=2024-05-30');
    await expect(panelHeading(page)).toHaveText('United States');
    await expect(panel(page).locator('.country-position')).toContainText('Position as of 30 May 2024');
    await panel(page).locator('.country-position a').first().click();
    await expect(page).toHaveURL(/\/actor\/[a-z-]+\/[a-z0-9-]+\/$/);
    await expect(panel(page).locator('.summary')).toBeVisible();
  });

  test('gets back exactly what was seen by Back, Forward, reload and a pasted link', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    const seen = [await look(page)];
    await dateStep(page, 'next').click();
    seen.push(await look(page));
    await stop(page, MACRON).click();
    await expect(panel(page).locator('.sources')).toBeVisible();
    seen.push(await look(page));
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    seen.push(await look(page));
    expect(new Set(seen.map(({ url }) => url)).size).toBe(3);

    for (const was of seen.slice(0, 3).toReversed()) {
      await page.goBack();
      await expectToSee(page, was);
    }
    await page.goForward();
    await page.goForward();
    await expectToSee(page, seen[2]);
    await page.reload();
    await expectReady(page);
    await expectToSee(page, seen[2]);

    const pasted = await context.newPage();
    await open(pasted, seen[2]?.url ?? '');
    await expectToSee(pasted, seen[2]);
  });

  test('gets a new page from a click that asks for one', async ({ page, context }) => {
    await open(page, '/');
    const opened = context.waitForEvent('page');
    await stop(page, MACRON).click({ modifiers: ['Control'] });
    await expect(panelHeading(await opened)).toHaveText('Emmanuel Macron');
    await expect(panel(page)).toHaveCount(0);
  });
});

test.describe('the chart', () => {
  for (const width of WIDTHS) {
    test(`stands at ${width} px as the server drew it, and opening a panel moves nothing`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const release = await holdScripts(page);
      await page.goto('/', { waitUntil: 'commit' });
      await expect(stop(page, MACRON)).toBeVisible();
      await expect(page.locator('.spectrum-step').filter({ visible: true })).toHaveCount(1);
      const drawn = await measureStops(page);

      release();
      await expectReady(page);
      await settle(page);
      expect(await measureStops(page)).toEqual(drawn);
      expect(await marks(page).count()).toBeGreaterThan(30);
      await expectNoSidewaysScroll(page);

      await stop(page, MACRON).click();
      await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
      await expect(panel(page).locator('.sources')).toBeVisible();
      await settle(page);
      expect(await measureStops(page)).toEqual(drawn);
      await expectNoSidewaysScroll(page);
    });
  }
});

/** Everything a reader sees that an address stands for. */
async function look(page: Page) {
  await expectReady(page);
  await settle(page);
  return {
    url: page.url(),
    title: await page.title(),
    headline: await page.locator('.headline').innerText(),
    date: await page.locator('.date-control output').innerText(),
    panel: (await panel(page).count()) > 0 ? await panel(page).innerText() : null,
    stops: await measureStops(page),
  };
}

/** Asserts that a page comes to show what was seen. */
async function expectToSee(page: Page, seen: Awaited<ReturnType<typeof look>> | undefined): Promise<void> {
  await expect(async () => expect(await look(page)).toEqual(seen)).toPass({ timeout: 5_000 });
}

/** Keeps the page's scripts back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.open?.();
}
