/** Another question, from its data folder to its readers: a town that decides on a bridge, without countries. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { AXE, findViolations } from './axe.ts';
import { buildSite } from './buildSite.ts';
import {
  dateStep,
  expectNoSidewaysScroll,
  marks,
  open,
  panel,
  panelHeading,
  settle,
  stop,
} from './explorer.ts';
import { serve } from './serve.ts';
import { BRIDGE } from './sites.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: BRIDGE.url });
// One build and one server for all of them, so one worker.
test.describe.configure({ mode: 'default' });

let server: Server | null = null;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  buildSite(BRIDGE);
  server = await serve(BRIDGE.folder, BRIDGE.base, BRIDGE.port);
});

test.afterAll(() => {
  server?.close();
});

test.describe('a site of another question', () => {
  test('is searched, opened, stepped through and filtered', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('banner')).toContainText('Millford decides');
    await expect(marks(page)).toHaveCount(6);
    const search = page.getByRole('combobox', { name: copy.ofSpeakers.search });
    await search.fill('dana');
    await page.getByRole('option').first().click();
    await expect(panelHeading(page)).toHaveText('דנה לביא');
    await expect(panel(page).locator('.sources')).toBeVisible();
    await page.keyboard.press('Escape');
    await search.fill('');
    await dateStep(page, 'next').click();
    await expect(page.locator('.headline')).toContainText('As of 1 July 2031, 2 speakers had been for');
    await expect(stop(page, 'actor:green-list').locator('use[href="#ring-against"]')).toHaveCount(1);
    await page.getByRole('button', { name: copy.filters.open, exact: true }).click();
    await expect(page.locator('#filter-choices fieldset')).toHaveText([
      /^Stance/,
      /^Kind of speaker/,
      /^Change/,
    ]);
    await page.getByRole('checkbox', { name: 'Person' }).check();
    await expect(page).toHaveURL(/\?at=2031-07-01&kind=person$/);
    await expect(marks(page)).toHaveCount(2);
  });

  test('has a table with its own columns, and no arrangement by country', async ({ page }) => {
    await open(page, './?view=table');
    await expect(page.getByRole('columnheader')).toHaveText([
      /^Speaker/,
      /^Date/,
      /^Stance/,
      lateCopy.table.limits,
      lateCopy.table.words,
      lateCopy.table.sources,
    ]);
    await expect(page.getByRole('navigation', { name: copy.views.label }).getByRole('link')).toHaveText([
      copy.views.leader,
      copy.views.table,
      copy.views.timeline,
    ]);
    await open(page, './?by=country');
    await expect(page.getByText(/which was ignored: .*country/)).toBeVisible();
  });

  test('embeds its chart and its cards, and shows previews', async ({ page, request }) => {
    await page.goto('embed/');
    await page.locator('.embed-mark').first().press('Enter');
    await expect(page.locator('.embed-card:popover-open')).toBeVisible();
    await page.goto('embed/?at=2031-09-30&controls=all');
    await expect(page.getByText('Shown as of 30 September 2031.')).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(1);
    await page.goto('embed/actor/ines-alder/');
    await expect(page.locator('blockquote')).toContainText('We will build this bridge');
    await page.goto('actor/dana-lavi/');
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const answer = await request.get((image ?? '').replace(BRIDGE.address, BRIDGE.url));
    expect(answer.headers()['content-type']).toBe('image/png');
  });

  test('keeps a name in Hebrew from turning its neighbours round', async ({ page }) => {
    await open(page, 'actor/dana-lavi/');
    await expect(page).toHaveTitle(/^\u2068דנה לביא\u2069: Left open/);
    await expectNoSidewaysScroll(page);
  });

  test('stands mirrored where its words run from right to left, and its chart as it was', async ({
    page,
  }) => {
    await open(page, 'actor/ines-alder/?at=2031-07-01');
    const before = await stop(page, 'actor:green-list').boundingBox();
    const nameBefore = await page.locator('.site-name').boundingBox();
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      await expectNoSidewaysScroll(page);
    }
    const after = await stop(page, 'actor:green-list').boundingBox();
    const name = await page.locator('.site-name').boundingBox();
    expect(name?.x).toBeGreaterThan((nameBefore?.x ?? 0) + 800);
    expect(after?.width).toBe(before?.width);
    const slider = await page.getByRole('slider').boundingBox();
    const next = await dateStep(page, 'next').boundingBox();
    expect(next?.x).toBeLessThan(slider?.x ?? 0);
  });

  test('holds nothing of the first question in any of its files', () => {
    const names = readdirSync(BRIDGE.folder, { recursive: true, encoding: 'utf8' });
    const texts = names.filter((name) => /\.(?:html|js|json|csv|xml|txt|yml|conf)$/.test(name));
    expect(texts.length).toBeGreaterThan(60);
    const told = texts.filter((name) =>
      /Ukrain|Russia|Kursk|kursk|\bNATO\b|[Ww]eapon|[Mm]issile|\b[Ww]ar\b|May 2024/.test(
        readFileSync(`${BRIDGE.folder}/${name}`, 'utf8'),
      ),
    );
    expect(told).toEqual([]);
  });

  for (const address of ['./', 'actor/ines-alder/', './?view=table', 'about/', 'embed/']) {
    test(`is without fault for axe, wide and narrow: ${address}`, async ({ page }) => {
      await page.addInitScript(AXE);
      await page.goto(address);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        await expectNoSidewaysScroll(page);
        expect(await findViolations(page, false)).toEqual([]);
      }
    });
  }
});

test.describe('a site of another question without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows everybody, and each mark leads to what was said', async ({ page }) => {
    await page.goto('./');
    await expect(marks(page)).toHaveCount(6);
    await stop(page, 'actor:green-list').click();
    await expect(panelHeading(page)).toHaveText('Green List of Millford');
    await expect(panel(page)).toContainText('a bridge for walking and cycling alone');
  });
});
