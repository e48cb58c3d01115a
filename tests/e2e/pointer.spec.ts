import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { dateStep, open, panel, settle, slider, stop } from './explorer.ts';
import { expect, test } from './test.ts';

test.describe('a press that is thought better of', () => {
  // WCAG 2.5.2: what goes down on a mark and comes up elsewhere opens nothing.
  for (const [name, address, mark] of [
    ['the chart', '/', '[data-stop="actor:emmanuel-macron"]'],
    ['the map', '/?view=map', '.map-plane [data-stop="FR"]'],
    ['the timeline', '/?view=timeline', '.timeline-mark'],
    ['the table', '/?view=table', '[role="rowheader"] a'],
    ['an embed', '/embed/', '.embed-mark'],
  ] as const) {
    test(`opens nothing when it ends beside the mark: ${name}`, async ({ page }) => {
      await page.goto(address);
      const target = page.locator(mark).filter({ visible: true }).first();
      await expect(target).toBeVisible();
      await settle(page);
      await target.scrollIntoViewIfNeeded();
      const before = page.url();
      await pressAndLeave(page, target);
      await settle(page);
      expect(page.url()).toBe(before);
      await expect(page.locator('.panel, .embed-card:popover-open')).toHaveCount(0);
    });
  }
});

test.describe('for readers who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves on its way, whatever is done', async ({ page }) => {
    await open(page, '/');
    await page.evaluate(watchAnimations);
    await dateStep(page, 'next').press('Enter');
    await settle(page);
    const views = page.getByRole('navigation', { name: copy.views.label });
    for (const view of [copy.views.country, copy.views.table, copy.views.map, copy.views.timeline]) {
      await views.getByRole('link', { name: view, exact: true }).click();
      await settle(page);
    }
    await slider(page).press('End');
    await settle(page);
    await views.getByRole('link', { name: copy.views.leader, exact: true }).click();
    await settle(page);
    await stop(page, 'actor:emmanuel-macron').hover();
    await page.getByRole('link', { name: copy.moved.compare }).click();
    await expect(page.locator('.compared')).toBeVisible();
    await stop(page, 'actor:emmanuel-macron').click();
    await expect(panel(page)).toBeVisible();
    await settle(page);
    expect(await page.evaluate(() => [...(Reflect.get(window, 'seenAnimations') as Set<string>)])).toEqual(
      [],
    );
    await expect(page.getByText(copy.date.play, { exact: true })).toBeHidden();
  });
});

async function pressAndLeave(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to press.');
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(8, box.height / 2));
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + 90, { steps: 4 });
  await page.mouse.up();
}

/** Runs in the page: notes every animation and transition from now on, by the class of what moves. */
function watchAnimations(): void {
  const seen = new Set<string>();
  Object.assign(window, { seenAnimations: seen });
  const look = (): void => {
    for (const { effect } of document.getAnimations()) {
      const moved = effect instanceof KeyframeEffect ? effect.target : null;
      seen.add(moved?.getAttribute('class') ?? moved?.tagName ?? 'something');
    }
    requestAnimationFrame(look);
  };
  look();
}
