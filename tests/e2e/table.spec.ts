import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, settle } from './explorer.ts';

const ADDRESS = '/?view=table&at=2024-12-16';

test.describe('the table', () => {
  test('holds every row with its words, also those far below, and finding in the page finds them', async ({
    page,
  }) => {
    await openWhole(page);
    const texts = await page.locator('.table-row[data-actor]').evaluateAll((rows) => {
      return rows.map((row) => row.textContent ?? '');
    });
    expect(texts.filter((text) => text.length < 80 || text.includes(lateCopy.table.loading))).toEqual([]);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const words = page.locator('.table-row[data-actor]').last().locator('.cell').nth(6).locator('> div');
    const text = ((await words.textContent()) ?? '').slice(0, 60);
    expect(texts.filter((one) => one.includes(text))).toHaveLength(1);
    // Not in the types of the DOM: the find command of every browser.
    expect(await page.evaluate((sought) => Reflect.get(window, 'find')?.call(window, sought), text)).toBe(
      true,
    );
    await expect(words).toBeInViewport();
  });

  for (const top of [1500, 6000]) {
    test(`keeps its head on top, over all rows, scrolled by ${top} px`, async ({ page }) => {
      await openWhole(page);
      await page.evaluate((y) => window.scrollTo(0, y), top);
      await settle(page);
      const head = page.getByRole('columnheader', { name: lateCopy.table.speaker });
      await expect(head).toBeInViewport({ ratio: 1 });
      const box = await head.boundingBox();
      expect(box?.y).toBeLessThan(40);
      const found = await page.evaluate(
        ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.table-head') !== null,
        [(box?.x ?? 0) + 4, (box?.y ?? 0) + 8],
      );
      expect(found).toBe(true);
    });
  }

  test('shows the row of the selected speaker, clear of its head, however far down', async ({ page }) => {
    await openWhole(page);
    const last = await page.locator('.table-row[data-actor]').last().getAttribute('data-actor');
    await open(page, `/actor/${last}/?at=2024-12-16`);
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    const row = page.locator('.row-selected').first();
    await expect(row).toBeInViewport();
    await settle(page);
    const [head, place] = [await page.locator('.table-head').boundingBox(), await row.boundingBox()];
    expect(place?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    await expect(row.getByRole('link').first()).toBeInViewport({ ratio: 1 });
  });

  test('gives the focus back to the row that was opened', async ({ page }) => {
    await openWhole(page);
    const ids = await page.locator('.table-row[data-actor]').evaluateAll((rows) => {
      return rows.map((row) => row.getAttribute('data-actor'));
    });
    const second = ids.findIndex((id, index) => ids.indexOf(id) < index);
    expect(second).toBeGreaterThan(0);
    const link = page.locator('.table-row[data-actor]').nth(second).getByRole('link').first();
    await link.press('Enter');
    await expect(page.locator('.panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('keeps every link clear of its head as the focus goes up the page', async ({ page }) => {
    await openWhole(page);
    await page.locator('.table-row[data-actor]').nth(30).getByRole('link').first().focus();
    const covered: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      const under = await page.evaluate(() => {
        const focused = document.activeElement;
        const head = document.querySelector('.table-head')?.getBoundingClientRect().bottom ?? 0;
        const top = focused?.getBoundingClientRect().top ?? 0;
        return focused?.closest('[data-actor]') && top < head ? focused.textContent : null;
      });
      if (under !== null) covered.push(under ?? '');
    }
    expect(covered).toEqual([]);
  });

  for (const [width, isCards] of [
    [320, true],
    [640, true],
    [768, false],
    [1280, false],
  ] as const) {
    test(`is ${isCards ? 'a list of cards' : 'a grid'} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openWhole(page);
      const cells = page.locator('.table-row[data-actor]').first().locator('.cell');
      const places = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      expect(new Set(places).size).toBe(isCards ? 1 : 8);
      const cut = await page.locator('.table-row').evaluateAll((rows) => {
        return rows.filter((row) => row.scrollWidth > row.clientWidth).map((row) => row.textContent);
      });
      expect(cut).toEqual([]);
      const names = page.locator('.table-row[data-actor]').first().locator('.cell-name');
      await expect(names.filter({ visible: true })).toHaveCount(isCards ? 8 : 0);
    });
  }
});

/** The rows that the table says it has, its head aside. */
async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
}

/** Opens the table and waits until all rows are drawn with their words; nothing is scrolled. */
async function openWhole(page: Page): Promise<void> {
  await open(page, ADDRESS);
  const count = await rowCount(page);
  expect(count).toBeGreaterThan(150);
  await expect(page.locator('.table-row[data-actor]')).toHaveCount(count);
  await expect(page.getByText(lateCopy.table.loading, { exact: true })).toHaveCount(0);
}
