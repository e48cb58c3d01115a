import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { SITE } from './sites.ts';
import { expect, test } from './test.ts';

const OPENING = '30 May 2024';
const OTHER = '16 December 2024';

/** The button that opens somebody's card, and the card. */
function mark(page: Page | Frame, actor: string): Locator {
  return page.locator(`.embed-mark[popovertarget="actor-${actor}"]`);
}

function card(page: Page | Frame, actor: string): Locator {
  return page.locator(`#actor-${actor}`);
}

/** The height that an article is told. */
async function heightOf(page: Page | Frame): Promise<number> {
  return page.locator('#embed').evaluate((element) => element.getBoundingClientRect().height);
}

test.describe('an embed without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the chart at the opening date, and opens every card in it', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeVisible();
    const marks = page.locator('.embed-mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(40);
    for (let index = 0; index < count; index++) {
      const id = await marks.nth(index).getAttribute('popovertarget');
      const opened = page.locator(`[id="${id}"]`);
      // By keyboard: what is open may lie over the next mark.
      await marks.nth(index).focus();
      await page.keyboard.press('Enter');
      await expect(opened).toBeVisible();
      await expect(opened.locator('.summary')).toBeVisible();
      await expect(opened.locator('.brief-sources a').first()).toBeVisible();
    }
    await expect(page.locator('.embed-card:popover-open')).toHaveCount(1);
  });

  test('shows a card of its own', async ({ page }) => {
    await page.goto('/embed/actor/emmanuel-macron/emmanuel-macron-2024-05-28/');
    await expect(page.locator('blockquote')).toContainText('We think we should allow them');
    await expect(page.getByRole('link', { name: lateCopy.embed.open })).toHaveAttribute(
      'href',
      '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/?at=2024-05-28',
    );
  });
});

test.describe('an embed', () => {
  test('opens a card by keyboard, closes it by Escape, and returns the focus', async ({ page }) => {
    await page.goto('/embed/');
    const from = mark(page, 'emmanuel-macron');
    await from.focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'emmanuel-macron')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(
      card(page, 'emmanuel-macron').getByRole('button', { name: lateCopy.embed.close }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card(page, 'emmanuel-macron').locator('.brief-sources a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card(page, 'emmanuel-macron')).toBeHidden();
    await expect(from).toBeFocused();
  });

  for (const width of [280, 400, 480, 700, 1120]) {
    test(`has at ${width} px one height of at most 1000, scrolls nowhere, and keeps both when a card opens`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 600 });
      await page.goto('/embed/');
      const height = await heightOf(page);
      expect(height).toBeLessThanOrEqual(1000);
      // As a frame of exactly this height.
      await page.setViewportSize({ width, height: Math.ceil(height) });
      expect(await scrollers(page)).toEqual([]);
      for (const actor of ['emmanuel-macron', 'boris-johnson', 'olaf-scholz', 'john-kirby']) {
        if ((await mark(page, actor).count()) === 0) continue;
        await mark(page, actor).click();
        await expect(card(page, actor)).toBeVisible();
        expect(await heightOf(page)).toBe(height);
        const box = await card(page, actor).boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(height));
        await page.keyboard.press('Escape');
      }
    });
  }

  test('keeps each card’s height within what WordPress gives, at 280 px', async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 600 });
    for (const path of [
      'country/us/',
      'country/de/',
      'actor/jose-manuel-albares/',
      'actor/volodymyr-zelenskyy/',
    ]) {
      await page.goto(`/embed/${path}`);
      expect(await heightOf(page), `in ${path}`).toBeLessThanOrEqual(1000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `in ${path}`).toBe(280);
    }
  });

  test('waits for the program where another date is asked for, and never shows the wrong one', async ({
    page,
  }) => {
    const held: (() => void)[] = [];
    await page.route(/assets\/embed-dataset-/, async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(`/embed/?at=2024-12-16`, { waitUntil: 'commit' });
    await expect(page.getByText(lateCopy.embed.waiting)).toBeVisible();
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeHidden();
    await expect.poll(() => held.length).toBe(1);
    held.forEach((go) => go());
    await expect(page.getByText(`Shown as of ${OTHER}.`)).toBeVisible();
    await expect(page.getByText(lateCopy.embed.waiting)).toBeHidden();
    await expect(card(page, 'donald-trump').locator('.summary')).toHaveCount(0);
    await mark(page, 'donald-trump').click();
    await expect(card(page, 'donald-trump').locator('.summary')).toBeVisible();
    await expect(card(page, 'donald-trump').getByRole('link', { name: /full page/ })).toHaveAttribute(
      'href',
      '/actor/donald-trump/?at=2024-12-16',
    );
  });

  test('loads no program for its opening date, whatever its theme', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/embed/?at=2024-05-30&theme=dark&plain');
    await mark(page, 'emmanuel-macron').click();
    await expect(card(page, 'emmanuel-macron')).toBeVisible();
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts.map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      '/assets/embed-start',
      '/assets/embed-frame',
    ]);
  });

  test('leaves the height as it is and the history alone when its date is changed', async ({ page }) => {
    for (const width of [280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/embed/?controls=all', { waitUntil: 'commit' });
      await page.locator('.embed-foot').waitFor();
      const before = await heightOf(page);
      expect(before).toBeLessThanOrEqual(1000);
      const slider = page.getByRole('slider', { name: copy.date.label });
      await expect(slider).toBeVisible();
      expect(await heightOf(page)).toBe(before);
      // As a frame of exactly this height: at the opening date nothing scrolls, and no control is cut off.
      await page.setViewportSize({ width, height: Math.ceil(before) });
      expect(await scrollers(page)).toEqual([]);
      const length = await page.evaluate(() => history.length);
      await slider.press('End');
      expect(
        await page
          .locator('.embed-controls')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      ).toBeLessThanOrEqual(0);
      await expect(page.getByText(`Shown as of ${OTHER}.`)).toBeVisible();
      await page.getByRole('combobox', { name: lateCopy.embed.marks }).selectOption('country');
      expect(await heightOf(page)).toBe(before);
      expect(await page.evaluate(() => history.length)).toBe(length);
      await expect(page.getByRole('link', { name: lateCopy.embed.open, exact: true }).last()).toHaveAttribute(
        'href',
        '/?at=2024-12-16&by=country',
      );
    }
  });

  test('keeps a card’s height when its date is changed', async ({ page }) => {
    await page.goto('/embed/actor/olaf-scholz/?controls=date', { waitUntil: 'commit' });
    await page.locator('.embed-foot').waitFor();
    const before = await heightOf(page);
    const slider = page.getByRole('slider', { name: copy.date.label });
    await slider.press('Home');
    await expect(page.getByText('No statement found by 3 April 2024')).toBeVisible();
    expect(await heightOf(page)).toBe(before);
  });

  test('tells of what it did not understand', async ({ page }) => {
    await page.goto('/embed/?theme=pink&at=2024-02-30');
    await expect(page.getByText('at “2024-02-30”, theme “pink”')).toBeVisible();
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeVisible();
  });

  test('leads to the table of the full page where that was asked for', async ({ page }) => {
    await page.goto('/embed/?view=table&at=2024-12-16');
    await expect(page.getByText(lateCopy.embed.noTable)).toBeVisible();
    await expect(page.getByRole('link', { name: lateCopy.embed.openTable })).toHaveAttribute(
      'href',
      '/?view=table&at=2024-12-16',
    );
  });

  test('sets the theme before it paints', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const grounds: Record<string, string> = {
      '?theme=light': 'rgb(253, 252, 249)',
      '?theme=dark': 'rgb(22, 23, 25)',
      '?theme=auto': 'rgb(22, 23, 25)',
      '?theme=transparent': 'rgba(0, 0, 0, 0)',
    };
    for (const [search, ground] of Object.entries(grounds)) {
      await page.goto(`/embed/${search}`, { waitUntil: 'commit' });
      await page.locator('.embed-head').waitFor();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), `in ${search}`).toBe(
        ground,
      );
    }
  });

  test('leaves heading and sentence to the article where it is plain', async ({ page }) => {
    await page.goto('/embed/?plain');
    const box = await page.locator('.embed-head').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(1);
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeVisible();
  });
});

test.describe('an embed whose program does not arrive', () => {
  test.use({ provoked: [/console error: Failed to load resource|error: an old browser/] });

  test('says so, and leads to the same state of the full page', async ({ page }) => {
    await page.route(/assets\/embed-dataset-/, (route) => route.abort());
    await page.goto('/embed/?at=2024-12-16&theme=light&stance=opposes');
    await expect(page.getByText(lateCopy.embed.failed)).toBeVisible();
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeHidden();
    await expect(page.locator('.embed-failed a')).toHaveAttribute(
      'href',
      `${SITE.url}?at=2024-12-16&stance=opposes`,
    );
  });

  test('says so where the program cannot run, and keeps the chart of a date that was right', async ({
    page,
  }) => {
    await page.route(/assets\/embed-(?!start|dataset|words)/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("an old browser")' }),
    );
    await page.goto('/embed/?by=country');
    await expect(page.getByText(lateCopy.embed.failed)).toBeVisible();
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeHidden();
    await page.goto('/embed/?controls=date');
    await expect(page.getByText(lateCopy.embed.failed)).toBeVisible();
    await expect(page.getByText(`Shown as of ${OPENING}.`)).toBeVisible();
  });
});

test.describe('an embed in a sandbox, from another origin', () => {
  test.use({ provoked: [/request to another host/] });
  let article: Server;

  test.beforeAll(async () => {
    const sandboxed = (id: string, search: string): string =>
      `<iframe id="${id}" title="${id}" sandbox="allow-scripts" width="600" height="900" src="${SITE.url}embed/${search}"></iframe>`;
    const html = `<!doctype html><title>Article</title><body>${sandboxed('opening', '')}${sandboxed('other', '?at=2024-12-16&controls=date')}`;
    article = createServer((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 204, { 'Content-Type': 'text/html' });
      response.end(request.url === '/' ? html : '');
    });
    await new Promise<void>((go) => article.listen(0, '127.0.0.1', go));
  });
  test.afterAll(() => {
    article.close();
  });

  test('opens cards, draws other dates and changes them, with no header that would let it', async ({
    page,
  }) => {
    const { port } = article.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const opening = await frameOf(page, 'opening');
    const other = await frameOf(page, 'other');
    await mark(opening, 'emmanuel-macron').click();
    await expect(card(opening, 'emmanuel-macron')).toBeVisible();
    await expect(other.getByText(`Shown as of ${OTHER}.`)).toBeVisible();
    await mark(other, 'donald-trump').click();
    await expect(card(other, 'donald-trump').locator('.summary')).toBeVisible();
    await page.keyboard.press('Escape');
    const length = await page.evaluate(() => history.length);
    await other.getByRole('slider', { name: copy.date.label }).press('Home');
    await expect(other.getByText('Shown as of 3 April 2024.')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(length);
  });
});

async function frameOf(page: Page, id: string): Promise<Frame> {
  const frame = await (await page.locator(`#${id}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`No frame ${id}.`);
  return frame;
}

/** What has a scroll bar or could be scrolled; cards that are closed aside. */
function scrollers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [document.documentElement, ...document.querySelectorAll('body, body *')];
    return all
      .filter((element) => {
        const { overflowY, overflowX, display } = getComputedStyle(element);
        const root = element === document.documentElement;
        const tall = element.scrollHeight > element.clientHeight && (root || overflowY === 'auto');
        const wide = element.scrollWidth > element.clientWidth && (root || overflowX === 'auto');
        return display !== 'none' && (tall || wide);
      })
      .map((element) => `${element.tagName}.${element.className}`);
  });
}
