import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { expectNoSidewaysScroll, open, panelHeading, settle, stop } from './explorer.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

const MACRON = 'actor:emmanuel-macron';
const SCHOLZ = 'actor:olaf-scholz';

test.describe('a reader whose system sets the colours', () => {
  test('finds all of the chart in them, and sees what is selected and what has the focus', async ({
    page,
  }) => {
    await open(page, '/');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const text = await systemColor(page, 'CanvasText');
      expect(await styleOf(stop(page, MACRON).locator('text'), 'fill')).toBe(text);
      // Signs take their colours from where they stand: their shapes and fillings alone tell them apart.
      const chart = page.locator('.spectrum');
      for (const tone of ['for', 'for-limited', 'open', 'against', 'apart']) {
        expect(await styleOf(chart, `--tone-${tone}`), tone).toBe('CanvasText');
      }
      await expectNoSidewaysScroll(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    const current = page.getByRole('navigation', { name: copy.views.label }).locator('[aria-current]');
    expect(await styleOf(current, 'background-color')).toBe(await systemColor(page, 'CanvasText'));
    expect(await styleOf(current, 'color')).toBe(await systemColor(page, 'Canvas'));
    await stop(page, SCHOLZ).click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await settle(page);
    const selected = stop(page, SCHOLZ).locator('.hit');
    expect(await styleOf(selected, 'stroke')).toBe(await systemColor(page, 'CanvasText'));
    await stop(page, MACRON).focus();
    // Only a focus by the keyboard is shown.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = stop(page, MACRON).locator('.hit');
    expect(await styleOf(focused, 'stroke')).toBe(await systemColor(page, 'Highlight'));
    expect(await styleOf(focused, 'stroke-width')).toBe('3px');
  });

  test('sees which suggestion of the search and which row of the table is meant', async ({ page }) => {
    await open(page, '/actor/olaf-scholz/?view=table');
    await expect(page.locator('.row-selected').first()).toBeVisible();
    const text = await systemColor(page, 'CanvasText');
    expect(await styleOf(page.locator('.row-selected').first(), 'box-shadow')).toContain(text);
    await page.getByRole('combobox', { name: copy.search.label }).pressSequentially('mac');
    await page.keyboard.press('ArrowDown');
    const option = page.getByRole('listbox').getByRole('option', { selected: true });
    expect(await styleOf(option, 'box-shadow')).toContain(text);
  });

  test('finds the marks of an embed in them, whatever theme it was given', async ({ page }) => {
    await page.goto('/embed/?theme=dark');
    const first = page.locator('.embed-column').first();
    expect(await styleOf(first, '--tone-against')).toBe('CanvasText');
    expect(await styleOf(first, '--ground')).toBe('Canvas');
    const edges = await page.locator('.embed-mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        const column = mark.closest('.embed-column')?.getBoundingClientRect();
        return Math.min(left - (column?.left ?? 0), (column?.right ?? 0) - right);
      }),
    );
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(-0.5);
  });

  test('tells bands and areas of an embed apart, which have no shape, by the colours of their stances', async ({
    page,
  }) => {
    for (const [view, shapes] of [
      ['timeline', '.timeline-bands .rule'],
      ['map', '.map-plane .area'],
    ]) {
      await page.goto(`/embed/?view=${view}`);
      const fills = await Promise.all(
        ['for', 'against'].map((tone) => styleOf(page.locator(`${shapes}-${tone}`).first(), 'fill')),
      );
      expect(new Set(fills).size, view).toBe(2);
    }
  });
});

function styleOf(locator: Locator, property: string): Promise<string> {
  return locator.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
}

/** A system colour as styles are computed. */
function systemColor(page: Page, name: string): Promise<string> {
  return page.evaluate((color) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = color;
    const computed = getComputedStyle(probe).color;
    probe.remove();
    return computed;
  }, name);
}
