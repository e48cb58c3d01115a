/** Browser tests in articles: `test` with two origins, and what is measured there. */
import type { Page } from '@playwright/test';
import { serveOrigins, type Origins } from './origins.ts';
import { expect, test as base } from './test.ts';

/** `test` with articles and embeds on two origins of their own. */
export const test = base.extend<object, { origins: Origins }>({
  origins: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern to read names from
    async ({}, provide) => {
      const { origins, close } = await serveOrigins();
      await provide(origins);
      close();
    },
    { scope: 'worker' },
  ],
});

/** The heights of an article's frames, and of what is inside each, px. */
export async function measureFrames(page: Page): Promise<{ frame: number; inside: number }[]> {
  const iframes = await page.locator('iframe').all();
  return Promise.all(
    iframes.map(async (iframe) => ({
      frame: await iframe.evaluate((element) => element.getBoundingClientRect().height),
      inside: await iframe
        .contentFrame()
        .locator('#embed')
        .evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height)),
    })),
  );
}

/** Waits until each frame is exactly as high as what is inside it; their heights. */
export async function expectFitting(page: Page, count: number): Promise<number[]> {
  await expect(page.locator('iframe')).toHaveCount(count);
  await expect(async () => {
    for (const { frame, inside } of await measureFrames(page)) expect(frame).toBe(inside);
  }).toPass({ timeout: 15_000 });
  return (await measureFrames(page)).map(({ frame }) => frame);
}
