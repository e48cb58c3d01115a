import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import timelineCopy from '../../src/data/timelineCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, panel, panelHeading, settle, slider, stop } from './explorer.ts';

const ADDRESS = '/?view=timeline&at=2024-12-16';

const ownSlider = (page: Page): Locator => page.getByRole('slider', { name: timelineCopy.slider });

test.describe('the timeline', () => {
  test('is walked by keyboard: date, rows, marks, panel, and back', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: copy.views.timeline, exact: true }).press('Enter');
    const own = ownSlider(page);
    await own.focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '31 May 2024');
    await page.keyboard.press('PageDown');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '30 May 2024');
    await page.keyboard.press('End');
    await expect(page.locator('.headline')).toContainText('As of 16 December 2024');
    await expect(page).toHaveURL('/?view=timeline&at=2024-12-16');

    await stop(page, 'actor:olaf-scholz').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const mark = stop(page, 'statement:olaf-scholz-2024-05-28');
    await expect(mark).toBeFocused();
    await expect(page.locator('.timeline-readout')).toContainText('28 May 2024: Olaf Scholz');
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await expect(page).toHaveURL('/actor/olaf-scholz/olaf-scholz-2024-05-28/?view=timeline&at=2024-12-16');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus[data-stop]')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(mark).toBeFocused();
  });

  test('lets its date line be pulled, which is the date of the page, and ends every band there', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await expect(ownSlider(page)).toBeVisible();
    const line = page.locator('.timeline-date');
    const plane = await page.locator('.timeline-bands').boundingBox();
    if (!plane) throw new Error('No rows.');
    await pull(page, line, plane.x + plane.width / 2);
    await settle(page);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /August 2024$/);
    await expect(page).toHaveURL(/at=2024-08-\d\d$/);
    const at = await line.evaluate((one) => (one as HTMLElement).style.left);
    const rest = await page.locator('.timeline-bands').evaluate((one) => getComputedStyle(one).clipPath);
    expect(Number.parseFloat(rest.split(' ')[1] ?? '')).toBeCloseTo(100 - Number.parseFloat(at), 1);
    const speakers = (await page.locator('.timeline-row[data-actor]').count()).toString();
    await expect(page.locator('.timeline-lead')).toContainText(`${speakers} speakers`);
  });

  for (const width of [320, 768, 1280]) {
    test(`keeps the axis in sight, targets apart and bands beside their marks at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, ADDRESS);
      await expect(page.locator('.timeline-row')).toHaveCount(101);
      await page.locator('.timeline-group').last().scrollIntoViewIfNeeded();
      await expect(page.locator('.timeline-axis svg')).toBeInViewport({ ratio: 1 });
      const offsets = await page.evaluate(() => {
        const tops = (selector: string): number[] =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().top);
        const [rows, bands] = [tops('.timeline-row'), tops('.timeline-held > g > rect:first-of-type')];
        return {
          rows: rows.length,
          last: (bands.at(-1) ?? 0) - (tops('.timeline-row:last-child .timeline-track').at(-1) ?? 0),
        };
      });
      expect(offsets.rows).toBe(101);
      // The band runs through the middle of a row's first lane.
      expect(Math.abs(offsets.last - 14)).toBeLessThan(8);
      const cut = await page
        .locator('.timeline-name')
        .evaluateAll((names) =>
          names.filter((name) => name.scrollHeight > name.clientHeight + 1).map((name) => name.textContent),
        );
      expect(cut).toEqual([]);
    });
  }

  test('stands in an article within a height of its own, scrolls inside, and opens pages of their own', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto('/embed/?view=timeline&at=2024-12-16&controls=date');
    const own = ownSlider(page);
    await expect(own).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1000);
    await own.focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.embed-foot')).toContainText('3 April 2024');
    await expect(page.locator('.timeline a').first()).toHaveAttribute('target', '_blank');
  });

  test('goes on paper with its rows whole, its months on each page, its legend, date and source', async ({
    page,
  }) => {
    await open(page, ADDRESS);
    await expect(page.locator('.timeline-row')).toHaveCount(101);
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.headline')).toContainText('As of 16 December 2024');
    await expect(page.getByText(timelineCopy.legend.band)).toBeVisible();
    await expect(page.getByText('Source: Stance Map.')).toBeVisible();
    await expect(page.locator('input, button, select').filter({ visible: true })).toHaveCount(0);
    const rows = page.locator('.timeline-row');
    expect(
      await rows.evaluateAll(
        (all) => all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
      ),
    ).toBe(0);
    // Pages break between rows, and so each has its band itself.
    await expect(rows.locator('.timeline-paper-bands')).toHaveCount(101);
    await expect(page.locator('.timeline-bands')).toHaveCount(0);
    const box = await page.locator('.timeline').boundingBox();
    expect(Math.round(box?.width ?? 0)).toBe(703);
    // A head of a table is repeated where nothing in it is placed or cut off by itself.
    const head = page.locator('.timeline-head');
    expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('table-header-group');
    const boxes = await head.locator(':scope, :not(svg)').evaluateAll((all) =>
      all.flatMap((one) => {
        const { position, overflow, display } = getComputedStyle(one);
        return display !== 'none' && (position !== 'static' || overflow !== 'visible') ? [one.className] : [];
      }),
    );
    expect(boxes).toEqual([]);
    // Lines down all rows would cross the months of the next page: each row and heading has them itself.
    const lines = page.locator('.timeline-cover');
    const wrong = await lines.evaluateAll((all) =>
      all.flatMap((one) => {
        const beside = one.closest('.timeline-row') ?? one.parentElement?.querySelector('.timeline-country');
        const [own, row] = [one.getBoundingClientRect(), beside?.getBoundingClientRect()];
        const isThere = row && Math.abs(own.top - row.top) < 1 && Math.abs(own.height - row.height) < 1;
        return isThere ? [] : [one.parentElement?.textContent];
      }),
    );
    expect(wrong).toEqual([]);
    const headings = await page.locator('.timeline-country').count();
    await expect(lines).toHaveCount(101 + headings);
  });
});

test.describe('a view that does not arrive', () => {
  test.use({ provoked: [/ERR_FAILED/] });

  test('says so, leaves the others working, and comes at the next try', async ({ page }) => {
    await page.route('**/assets/timelineParts-*', (route) => route.abort());
    await open(page, '/?stance=opposes');
    await page.getByRole('link', { name: copy.views.timeline, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(copy.views.failed);
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('link', { name: copy.views.timeline, exact: true }).click();
    await page.unroute('**/assets/timelineParts-*');
    await page.getByRole('link', { name: copy.table.retry }).click();
    await expect(ownSlider(page)).toBeVisible();
    await expect(page).toHaveURL('/?view=timeline&stance=opposes');
  });
});

/** Pulls an element sideways by the pointer, in steps, to `x`. */
async function pull(page: Page, handle: Locator, x: number): Promise<void> {
  // The line is as high as all rows: it is taken where the window is.
  const box = await handle.boundingBox();
  const y = await page.evaluate(() => {
    const plane = document.querySelector('.timeline-plane');
    plane?.scrollIntoView({ block: 'start' });
    return 300;
  });
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, y);
  await page.mouse.down();
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.up();
}
