import type { BrowserContext, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { MAPS } from './sites.ts';
import { findShifts, marks, open, panel, panelHeading, settle } from './explorer.ts';

const QUOTED = '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/';

test.describe('a reader who shares', () => {
  test('copies a link that opens exactly what was seen', async ({ page, context }) => {
    await allow(context, { write: true });
    const address =
      '/actor/olaf-scholz/?by=country&stance=opposes,supports-with-limits&q=scholz&at=2024-06-10';
    await open(page, address);
    await settle(page);
    const seen = await stateOf(page);
    const link = await copyFrom(page, 'view', lateCopy.share.link);
    expect(link).toContain('at=2024-06-10');
    const pasted = await context.newPage();
    await open(pasted, link);
    await settle(pasted);
    expect(await stateOf(pasted)).toEqual(seen);

    // The page's own date stands in the link too: the day the front page opens at may move.
    await open(page, '/');
    expect(new URL(await copyFrom(page, 'view', lateCopy.share.link)).search).toBe('?at=2024-05-30');
  });

  test('copies the statement that the panel shows, by its own address and at the date', async ({
    page,
    context,
  }) => {
    await allow(context, { write: true });
    await open(page, '/actor/olaf-scholz/?at=2024-05-30');
    await settle(page);
    const said = await panel(page).locator('.summary').innerText();
    const link = await copyFrom(page, 'panel', lateCopy.share.link);
    expect(new URL(link).pathname).toBe('/actor/olaf-scholz/olaf-scholz-2024-05-28/');
    await open(page, link);
    await expect(panel(page).locator('.summary')).toHaveText(said);
    await expect(page.locator('.headline')).toContainText('As of 30 May 2024');
  });

  test('copies a link to the quote, which opens at the quoted words', async ({ page, context }) => {
    await allow(context, { write: true });
    await page.setViewportSize({ width: 320, height: 420 });
    await open(page, QUOTED);
    await expect(panel(page).getByRole('blockquote')).not.toBeInViewport({ ratio: 1 });
    const link = await copyFrom(page, 'panel', lateCopy.share.quoteLink);
    expect(link).toMatch(/\?at=2024-05-28#:~:text=We%20think/);
    const pasted = await context.newPage();
    await pasted.setViewportSize({ width: 320, height: 420 });
    await open(pasted, link);
    await settle(pasted);
    await expect(panel(pasted).getByText('“We think we should allow them')).toBeInViewport();
    expect(await panel(pasted).evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
    // The browser keeps the directive for itself; the script that took over has not rewritten the address.
    expect(new URL(pasted.url()).search).toBe('?at=2024-05-28');
  });

  test('goes all the way with the keyboard, and comes back to where it was', async ({ page, context }) => {
    await allow(context, { write: true });
    await open(page, QUOTED);
    const button = menuButton(page, 'panel');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: lateCopy.share.quoteLink })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: lateCopy.share.link, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(lateCopy.share.linkDone)).toBeVisible();
    await expect(page.getByRole('button', { name: lateCopy.share.link, exact: true })).toBeFocused();
    // Past the link to the quote and the embed.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByText('Citation copied (Text).')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Space');
    const ways = page.locator('#share-panel .share-way');
    await expect(ways.filter({ hasText: lateCopy.share.card })).toBeVisible();
    for (let left = await ways.count(); left >= 0; left -= 1) await page.keyboard.press('Tab');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('finds nothing moved when a menu opens, fills and closes', async ({ page }) => {
    await open(page, QUOTED);
    // Shifts that follow a press at once are not reported; these are looked for from before it.
    const before = await placesOf(page);
    for (const which of ['view', 'panel'] as const) {
      await menuButton(page, which).click();
      await expect(menuBox(page, which).getByText(lateCopy.share.formats.csl)).toBeVisible();
      await settle(page);
      expect(await placesOf(page)).toEqual(before);
      await page.keyboard.press('Escape');
    }
    expect(await findShifts(page)).toEqual([]);
  });
});

test.describe('a site that knows its address', () => {
  test.use({ baseURL: MAPS.url });

  test('copies links to that address, whatever host it is read at', async ({ page, context }) => {
    await allow(context, { write: true });
    await open(page, './actor/ada-quill/');
    expect(await copyFrom(page, 'panel', lateCopy.share.link)).toBe(
      `${MAPS.address}actor/ada-quill/ada-quill-2030-04-20-b/?at=2030-04-20`,
    );
    expect(await copyFrom(page, 'panel', lateCopy.share.formats.ris)).toContain(
      `Recorded in Stance Map, ${MAPS.address}actor/ada-quill/ada-quill-2030-04-20-b/ (accessed `,
    );
  });
});

test.describe('copying', () => {
  test('works by a selection where the clipboard is refused', async ({ page, context }) => {
    await allow(context, { write: false });
    await open(page, QUOTED);
    expect(
      await page.evaluate(() => navigator.clipboard.writeText('x').catch((error: Error) => error.name)),
    ).toBe('NotAllowedError');
    const text = await copyFrom(page, 'panel', lateCopy.share.formats.bibtex);
    expect(text).toMatch(/^@misc\{emmanuel-macron-2024-05-28,\n {2}author = \{Macron, Emmanuel\},\n/);
    await expect(page.getByRole('button', { name: lateCopy.share.formats.bibtex })).toBeFocused();
  });

  test('works by a selection where there is no clipboard', async ({ page, context }) => {
    await allow(context, { write: true });
    await page.addInitScript(() => {
      const { clipboard } = navigator;
      Object.assign(window, { kept: clipboard });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, '/');
    await menuButton(page, 'view').click();
    await page.getByRole('button', { name: lateCopy.share.link, exact: true }).click();
    await expect(page.getByText(lateCopy.share.linkDone)).toBeVisible();
    expect(await page.evaluate(() => (Reflect.get(window, 'kept') as Clipboard).readText())).toMatch(
      /\/\?at=2024-05-30$/,
    );
  });

  test('shows the text selected where both are refused', async ({ page, context }) => {
    await allow(context, { write: false });
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    await open(page, '/');
    await menuButton(page, 'view').click();
    await page.getByRole('button', { name: lateCopy.share.link, exact: true }).click();
    const field = page.getByRole('textbox', { name: lateCopy.share.refusedField });
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('status').filter({ hasText: lateCopy.share.refused })).toBeVisible();
    // What the reader does then.
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/\?at=2024-05-30$/);
  });
});

test.describe('the share sheet', () => {
  for (const [error, told] of [
    ['', null],
    ['AbortError', null],
    ['NotAllowedError', lateCopy.share.linkDone],
  ] as const) {
    test(`${error || 'opens'}: ${told === null ? 'nothing is said' : 'the link is copied'}`, async ({
      page,
      context,
    }) => {
      await allow(context, { write: true });
      await page.addInitScript((name) => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        Object.assign(navigator, {
          canShare: () => true,
          share: (data: unknown) => {
            shared.push(data, navigator.userActivation.isActive);
            return name === '' ? Promise.resolve() : Promise.reject(new DOMException('', name));
          },
        });
      }, error);
      await open(page, QUOTED);
      await menuButton(page, 'panel').click();
      await page.getByRole('button', { name: lateCopy.share.sheet }).click();
      const [data, inClick] = await page.evaluate(() => Reflect.get(window, 'shared') as unknown[]);
      expect(data).toEqual({
        title: await page.title(),
        url: `${new URL(page.url()).origin}${QUOTED}?at=2024-05-28`,
      });
      expect(inClick).toBe(true);
      const status = menuBox(page, 'panel').getByRole('status');
      await expect(status).toHaveText(told ?? '');
    });
  }

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'canShare', { value: undefined }));
    await open(page, '/');
    await menuButton(page, 'view').click();
    await expect(page.getByRole('button', { name: lateCopy.share.link, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: lateCopy.share.sheet })).toHaveCount(0);
  });
});

test.describe('where the ways to share cannot be loaded', () => {
  test.use({ provoked: [/ERR_FAILED/] });

  test('the menu says so, and all else works', async ({ page }) => {
    await page.route('**/assets/ShareWays-*', (route) => route.abort());
    await open(page, QUOTED);
    await menuButton(page, 'panel').click();
    await expect(menuBox(page, 'panel').getByRole('alert')).toHaveText(copy.share.failed);
    await page.keyboard.press('Escape');
    await panel(page).getByRole('link', { name: copy.panel.close }).click();
    await expect(panel(page)).toHaveCount(0);
  });
});

test.describe('on a small touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  for (const [which, address] of [
    ['view', '/'],
    ['panel', QUOTED],
  ] as const) {
    test(`the menu of the ${which} opens by a tap, fits, and has room for fingers`, async ({
      page,
      context,
    }) => {
      await allow(context, { write: true });
      await open(page, address);
      await menuButton(page, which).tap();
      const link = menuBox(page, which).getByRole('button', { name: lateCopy.share.link, exact: true });
      await expect(link).toBeVisible();
      const box = await menuBox(page, which).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      const sizes = await menuBox(page, which)
        .locator('button, a')
        .evaluateAll((ways) => ways.map((way) => way.getBoundingClientRect().height));
      expect(sizes.length).toBeGreaterThan(4);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      await link.tap();
      await expect(page.getByText(lateCopy.share.linkDone)).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      // A tap beside it closes it.
      await page.touchscreen.tap(310, which === 'view' ? 4 : 100);
      await expect(menuButton(page, which)).toHaveAttribute('aria-expanded', 'false');
    });
  }
});

function menuButton(page: Page, which: 'view' | 'panel') {
  return page.locator(`[aria-controls="share-${which}"]`);
}

function menuBox(page: Page, which: 'view' | 'panel') {
  return page.locator(`#share-${which}`);
}

/** Opens a menu, copies from it and reads the clipboard as another program would. */
async function copyFrom(page: Page, which: 'view' | 'panel', label: string): Promise<string> {
  const isOpen = await menuBox(page, which).isVisible();
  if (!isOpen) await menuButton(page, which).click();
  await menuBox(page, which).getByRole('button', { name: label, exact: true }).click();
  await expect(menuBox(page, which).getByRole('status')).toContainText('copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Lets pages read the clipboard, and write it or not: what is not granted here is refused. */
async function allow(context: BrowserContext, { write }: { write: boolean }): Promise<void> {
  await context.grantPermissions(['clipboard-read', ...(write ? ['clipboard-write'] : [])]);
}

/** What a reader sees of a state, without the address itself. */
async function stateOf(page: Page): Promise<unknown> {
  return {
    headline: await page.locator('.headline').innerText(),
    panel: await panelHeading(page).innerText(),
    summary: await panel(page).locator('.summary').innerText(),
    search: await page.getByRole('combobox', { name: copy.search.label }).inputValue(),
    filters: await page.locator('.filter-summary').innerText(),
    view: await page.locator('.view-switch [aria-current]').innerText(),
    marks: await marks(page).count(),
    groups: await page.locator('#chart [data-stop]').filter({ visible: true }).count(),
  };
}

/** Where the parts of the page stand. */
function placesOf(page: Page): Promise<number[][]> {
  return page
    .locator('.lead, .tools > *, .chart-column, .panel, .panel-bar > *, .panel > *, .legend')
    .evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
}
