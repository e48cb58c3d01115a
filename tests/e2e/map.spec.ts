import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import mapCopy from '../../src/data/mapCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { dateStep, open, panel, panelHeading, settle } from './explorer.ts';

const ADDRESS = '/?view=map&at=2024-05-30';

test.describe('the map', () => {
  test('is reached by its switch, and shows the countries of the chart of countries', async ({ page }) => {
    await open(page, '/?by=country&bloc=nato&at=2024-05-30');
    const inChart = await page
      .locator('.spectrum-chart [data-subject^="country:"]')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-subject')));
    await page.getByRole('navigation', { name: copy.views.label }).getByText(copy.views.map).click();
    await expect(drawing(page)).toBeVisible();
    await expect(page).toHaveURL(/view=map/);
    const filled = await page
      .locator('.map-legend li')
      .filter({
        hasNot: page.locator(
          '.area-none-by-this-date, .area-looked-for, .area-not-looked-for, .area-left-out',
        ),
      })
      .locator('[data-subject]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-subject')));
    expect(inChart.length).toBeGreaterThan(10);
    expect(filled.toSorted()).toEqual(inChart.toSorted());
  });

  test('is travelled by keyboard alone: countries, panel and back, zoom and move', async ({ page }) => {
    await openMap(page);
    await page.getByRole('button', { name: mapCopy.zoomIn }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(stopOf(page, /./).and(page.locator(':focus'))).toHaveCount(1);
    await stopOf(page, /^France/).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await stopOf(page, /^Spain/).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(stopOf(page, /^Portugal/)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toHaveText('Portugal');
    await expect(page).toHaveURL(/country\/pt\/\?.*view=map/);
    await expect(stopOf(page, /^Portugal/)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(stopOf(page, /^Portugal/)).toBeFocused();

    const atRest = await planeOf(page);
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(5);
    // What was a mark is a shape now, and has the focus still.
    await expect(stopOf(page, /^Portugal/)).toBeFocused();
    const zoomed = await planeOf(page);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => planeOf(page)).not.toBe(zoomed);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('.map-chart :focus')).toBeInViewport();
    await page.keyboard.press('0');
    await expect.poll(() => planeOf(page)).toBe(atRest);
  });

  test('is dragged by the mouse, zoomed by buttons and by the wheel with Ctrl, and leaves the bare wheel to the page', async ({
    page,
  }) => {
    await openMap(page);
    const atRest = await planeOf(page);
    const box = await page.locator('.map-sea').first().boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => planeOf(page)).toContain('translate(-80 -30)');
    // The drag began on a country, and was no click on it.
    await expect(panel(page)).toHaveCount(0);

    await page.getByRole('button', { name: mapCopy.reset }).click();
    await expect.poll(() => planeOf(page)).toBe(atRest);
    await page.getByRole('button', { name: mapCopy.zoomIn }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(1.4, 1);
    await page.getByRole('button', { name: mapCopy.zoomOut }).click();
    await expect.poll(() => planeOf(page)).toBe(atRest);

    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await planeOf(page)).toBe(atRest);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.2);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);

    await stopOf(page, /^Poland/).click();
    await expect(panelHeading(page)).toHaveText('Poland');
  });

  test('follows date, filters and search', async ({ page }) => {
    await openMap(page);
    const supporting = page.locator('.map-legend li').first();
    const before = await supporting.textContent();
    for (let step = 0; step < 3; step += 1) await dateStep(page, 'next').click();
    await expect(supporting).not.toHaveText(before ?? '');
    await open(page, `${ADDRESS}&bloc=eu&q=macron`);
    await expect(drawing(page)).toBeVisible();
    await expect(page.locator('.map-legend').getByText(mapCopy['left-out'])).toBeVisible();
    await expect(page.locator('.map-plane').first().locator('.map-match')).toHaveCount(1);
  });
});

test.describe('the map on a small touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('opens a small country by a tap on its mark, at 24 px or more from the next', async ({ page }) => {
    await openMap(page);
    const places = await page
      .locator('.map-plane')
      .first()
      .locator('.map-mark')
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2, width };
        }),
      );
    expect(places.length).toBeGreaterThan(20);
    for (const one of places) {
      expect(one.width).toBeGreaterThanOrEqual(23.9);
      const near = places.filter(
        (other) => other !== one && Math.hypot(other.x - one.x, other.y - one.y) < 23.5,
      );
      expect(near).toEqual([]);
    }
    await stopOf(page, /^Slovenia/).tap();
    await expect(panelHeading(page)).toHaveText('Slovenia');
  });

  test('leaves one finger to the page and takes two', async ({ page }) => {
    await openMap(page);
    await drawing(page).scrollIntoViewIfNeeded();
    const plane = page.locator('.map-plane').first();
    expect(await plane.evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-x pan-y');
    const taken = await plane.evaluate((one) => {
      const { x, y } = one.getBoundingClientRect();
      const fire = (type: string, places: [number, number][]): boolean => {
        const touches = places.map(
          ([dx, dy], identifier) => new Touch({ identifier, target: one, clientX: x + dx, clientY: y + dy }),
        );
        return !one.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
      };
      const oneFinger = [
        fire('touchstart', [[100, 100]]),
        fire('touchmove', [[100, 60]]),
        fire('touchend', []),
      ];
      const twoFingers = [
        fire('touchstart', [
          [100, 100],
          [140, 100],
        ]),
        fire('touchmove', [
          [80, 100],
          [160, 100],
        ]),
      ];
      fire('touchend', []);
      return { oneFinger, twoFingers };
    });
    expect(taken).toEqual({ oneFinger: [false, false, false], twoFingers: [true, true] });
    await expect.poll(() => scaleOf(page)).toBeCloseTo(2, 1);
  });
});

test.describe('a map that does not arrive', () => {
  test.use({ provoked: [/ERR_FAILED/] });

  test('says that its shapes are missing, tries again, and leaves the other views working', async ({
    page,
  }) => {
    await page.route('**/data/map.json', (route) => route.abort());
    await open(page, ADDRESS);
    await expect(page.getByRole('alert')).toContainText(mapCopy.failedShapes);
    await dateStep(page, 'next').click();
    await expect(page.locator('.headline')).not.toContainText('30 May 2024');
    await page.unroute('**/data/map.json');
    await page.getByRole('button', { name: mapCopy.retry }).click();
    await expect(drawing(page)).toBeVisible();
  });

  test('says that its part of the program is missing, with a link that loads the page anew', async ({
    page,
  }) => {
    await page.route('**/assets/mapPart-*', (route) => route.abort());
    await open(page, ADDRESS);
    await expect(page.getByRole('alert')).toContainText(copy.views.failed);
    await page.unroute('**/assets/mapPart-*');
    await page.getByRole('link', { name: copy.table.retry }).click();
    await expect(drawing(page)).toBeVisible();
    await page.getByRole('navigation', { name: copy.views.label }).getByText(copy.views.leader).click();
    await expect(page.locator('.spectrum')).toBeVisible();
  });
});

test.describe('the map in an embed', () => {
  test('is drawn in a height that follows from the width, and opens a country’s card', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.goto('/embed/?view=map&plain');
    const frame = page.locator('#embed');
    await expect(drawing(page)).toBeVisible();
    const { height = 0 } = (await frame.boundingBox()) ?? {};
    await page.goto('/embed/?view=map&plain&at=2024-12-16');
    await expect(drawing(page)).toBeVisible();
    expect((await frame.boundingBox())?.height).toBe(height);
    await page.locator('[data-stop="PL"]').click();
    const card = page.locator('.embed-card:popover-open');
    await expect(card.getByRole('heading', { name: 'Poland' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test('ends above the foot of an embed whose date can change, and asks for no order', async ({ page }) => {
    for (const width of [280, 700]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/embed/?view=map&controls=all');
      await expect(drawing(page)).toBeVisible();
      const chart = await page.locator('.embed-full').boundingBox();
      const foot = await page.locator('.embed-foot').boundingBox();
      expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
      await expect(page.getByRole('slider')).toHaveCount(1);
      await expect(page.getByRole('combobox')).toHaveCount(0);
    }
  });
});

async function openMap(page: Page): Promise<void> {
  await open(page, ADDRESS);
  await expect(drawing(page)).toBeVisible();
  await settle(page);
}

function drawing(page: Page): Locator {
  return page.locator('.map-drawing');
}

/** The link by which a country is reached on the map. */
function stopOf(page: Page, name: RegExp): Locator {
  return page.locator('.map-chart').getByRole('link', { name });
}

/** How the main part is moved and scaled. */
function planeOf(page: Page): Promise<string> {
  return page
    .locator('.map-main')
    .first()
    .evaluate((one) => one.getAttribute('transform') ?? '');
}

async function scaleOf(page: Page): Promise<number> {
  return Number(/scale\(([\d.]+)\)/.exec(await planeOf(page))?.[1]);
}
