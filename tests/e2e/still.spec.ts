import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import {
  dateStep,
  expectReadableChart,
  expectReady,
  findShifts,
  measureStops,
  open,
  settle,
  WIDTHS,
} from './explorer.ts';

test.describe('a page that loads', () => {
  for (const width of [320, 768, 1280]) {
    test(`shifts nothing at ${width} px, neither while it loads nor when the script takes over`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of ['/', '/actor/emmanuel-macron/', '/country/us/']) {
        await page.goto(address);
        await expectReady(page);
        await settle(page);
        // To two places, as the measure is given everywhere: parsing a page in parts may leave a trace below that.
        const shifts = await findShifts(page);
        const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
        expect.soft(sum.toFixed(2), `${address}: ${shifts.join('; ')}`).toBe('0.00');
      }
    });
  }
});

test.describe('the chart of all speakers', () => {
  test('is readable at every width', async ({ page }) => {
    await open(page, '/?at=2024-12-16');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      await expectReadableChart(page);
    }
  });
});

test.describe('a step of the date', () => {
  test('lets the marks glide to their new places', async ({ page }) => {
    await open(page, '/');
    expect(await countAnimations(page)).toBeGreaterThan(0);
  });

  test.describe('for readers who asked for less motion', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test('moves nothing on its way', async ({ page }) => {
      await open(page, '/');
      expect(await countAnimations(page)).toBe(0);
    });
  });
});

/** Steps the date and counts what is animated in the frames after it. */
async function countAnimations(page: Page): Promise<number> {
  await page.evaluate(() => {
    const seen = new Set<Animation>();
    Object.assign(window, { seenAnimations: seen });
    const look = (): void => {
      for (const animation of document.getAnimations()) seen.add(animation);
      requestAnimationFrame(look);
    };
    look();
  });
  // A page that has just arrived glides nothing.
  await page.waitForTimeout(700);
  const before = await measureStops(page);
  await dateStep(page, 'next').press('Enter');
  await expect.poll(() => measureStops(page)).not.toEqual(before);
  await settle(page);
  return page.evaluate(() => (Reflect.get(window, 'seenAnimations') as Set<Animation>).size);
}
