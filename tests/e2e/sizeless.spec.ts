/** Frames that lose their size for a while, letters twice as large, names as long as the data may have them, and paper. */
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What can stand in a frame, with the mark that says that it is drawn. */
const FRAMED = [
  ['/', '.spectrum-drawing'],
  ['/?view=map', '.map-drawing'],
  ['/?view=timeline', '.timeline-plane'],
  ['/embed/', '.embed-chart'],
  ['/embed/?view=map', '.map-drawing'],
  ['/embed/?view=timeline&controls=date', '.timeline-plane'],
] as const;

test.describe('a frame without a size', () => {
  test('is drawn right once it has one, and again after it was taken away, with nothing thrown meanwhile', async ({
    page,
  }) => {
    await page.route('**/framed', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: FRAMED.map(
          ([address]) => `<iframe src="${address}" width="700" height="600" hidden></iframe>`,
        ).join(''),
      }),
    );
    await page.goto('/framed');
    await size(page, 'shown');
    const frames = FRAMED.map(([, mark], index) => ({
      mark,
      frame: page.locator('iframe').nth(index).contentFrame(),
    }));
    const first = await Promise.all(frames.map(measure));
    for (const lost of ['none', 'hidden', 'shown', 'none'] as const) await size(page, lost);
    await size(page, 'shown');
    await expect.poll(() => Promise.all(frames.map(measure))).toEqual(first);
    expect(first.every(({ width }) => width > 400)).toBe(true);
  });
});

/** Shows the frames, hides them, or takes their width and height. */
async function size(page: Page, how: 'shown' | 'hidden' | 'none'): Promise<void> {
  await page.evaluate(async (to) => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.hidden = to === 'hidden';
      frame.width = to === 'none' ? '0' : '700';
      frame.height = to === 'none' ? '0' : '600';
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, how);
}

/** The size of what is drawn, and where its words stand. */
async function measure({ frame, mark }: { frame: FrameLocator; mark: string }) {
  const drawn = frame.locator(mark).filter({ visible: true }).first();
  await expect(drawn).toBeVisible();
  return drawn.evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    const markup = element.outerHTML;
    return {
      width,
      height,
      stops: element.querySelectorAll('[data-stop]').length,
      broken: /NaN|Infinity/.test(markup),
    };
  });
}
