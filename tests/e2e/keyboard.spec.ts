import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { dateStep, open, panel, panelHeading, settle, slider, stop } from './explorer.ts';

test.describe('a reader with a keyboard', () => {
  test('skips to the chart, walks it by arrow keys, opens a panel and gets the focus back', async ({
    page,
  }) => {
    await open(page, '/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: copy.skipToChart })).toBeFocused();
    await expect(page.getByRole('link', { name: copy.skipToChart })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await focusedStop(page);
    expect(first).toMatch(/^country:/);

    await page.keyboard.press('ArrowDown');
    const second = await focusedStop(page);
    expect(second).toMatch(/^actor:/);
    await page.keyboard.press('ArrowUp');
    expect(await focusedStop(page)).toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focusedStop(page)).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    const last = await focusedStop(page);
    expect(last).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedStop(page)).toBe(last);
    await page.keyboard.press('Home');
    expect(await focusedStop(page)).toBe(first);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(stop(page, second ?? '')).toBeFocused();
  });

  test('passes the whole chart with one press of the tab key', async ({ page }) => {
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').focus();
    await page.keyboard.press('Tab');
    expect(await focusedStop(page)).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focusedStop(page)).toBe('actor:emmanuel-macron');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedStop(page)).toBeNull();
  });

  test('sees where the focus is on every stop of a tour of the page', async ({ page }) => {
    await open(page, '/');
    const unseen: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const trouble = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const mark = focused.querySelector('.hit') ?? focused;
        const { outlineStyle, stroke } = getComputedStyle(mark);
        const shown = outlineStyle !== 'none' || (mark !== focused && stroke !== 'none');
        return shown ? null : focused.outerHTML.slice(0, 80);
      });
      if (trouble !== null) unseen.push(trouble);
    }
    expect(unseen).toEqual([]);
  });

  test('moves the date day by day, and from statement to statement', async ({ page }) => {
    await open(page, '/');
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '1 June 2024');
    await expect(page.locator('.headline')).toContainText('As of 1 June 2024');
    await expect(page).toHaveURL('/?at=2024-06-01');
    await page.keyboard.press('Home');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '3 April 2024');
    await expect(dateStep(page, 'previous')).toBeDisabled();
    await page.keyboard.press('End');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '16 December 2024');
    await expect(page).toHaveURL('/?at=2024-12-16');

    await dateStep(page, 'previous').focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL('/?at=2024-12-16');
    await dateStep(page, 'next').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/?at=2024-12-16');
    await page.getByRole('button', { name: 'Back to 30 May 2024' }).click();
    await expect(page).toHaveURL('/');
  });

  test('adds one step to the history for a choice, and none for a drag', async ({ page }) => {
    await open(page, '/');
    const before = await page.evaluate(() => history.length);
    await slider(page).focus();
    for (let days = 0; days < 5; days += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL('/?at=2024-06-04');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await dateStep(page, 'next').press('Enter');
    await settle(page);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL('/?at=2024-06-04');
  });
});

/** The stop of the chart that has the focus; null where the focus is elsewhere. */
function focusedStop(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null);
}
