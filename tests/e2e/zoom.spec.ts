/**
 * Large type in little room: 400 % zoom (WCAG 1.4.10), which includes text at 200 % (1.4.4), and wide spacing (1.4.12).
 */
import type { Page } from '@playwright/test';
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { expectNoSidewaysScroll, open, panelHeading, settle, stop } from './explorer.ts';

/** The states that are looked at, by address; what is open follows from it. */
const ADDRESSES = [
  '/',
  '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/',
  '/country/us/?by=country',
  '/?stance=opposes&q=a&at=2024-12-16',
  '/?view=table&stance=disputes&at=2024-12-16',
  '/?view=map',
  '/?view=timeline&by=country',
  '/?from=2024-05-24&at=2024-06-30',
  '/about/',
  '/embed/',
  '/embed/actor/emmanuel-macron/',
  '/404.html',
];

/** WCAG 1.4.12, in every element, as a reader's own style sheet sets it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

test.describe('at 400 % zoom, a window of 320 by 256 px', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every state keeps its words whole, apart and within the width', async ({ page }) => {
    for (const address of ADDRESSES) {
      await look(page, address);
      expect.soft(await page.evaluate(findLost), address).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });

  test('a panel, a menu and a dialog are read and closed', async ({ page }) => {
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').click();
    await expect(panelHeading(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel')).toHaveCount(0);
    await page.locator('[aria-controls="share-view"]').click();
    const embed = page.getByRole('button', { name: lateCopy.share.embed });
    await embed.scrollIntoViewIfNeeded();
    await expect(embed).toBeInViewport({ ratio: 1 });
    await embed.click();
    const last = page.getByRole('textbox').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('with the reader’s own spacing of text', () => {
  // As an extension does it, which no policy of a page holds back.
  test.use({ bypassCSP: true });

  test('every state keeps its words within their boxes and the width', async ({ page }) => {
    for (const address of ADDRESSES) {
      await look(page, address);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.addStyleTag({ content: SPACING });
        await settle(page);
        expect.soft(await page.evaluate(findLost), `${address} at ${width} px`).toEqual([]);
        await expectNoSidewaysScroll(page);
      }
    }
  });
});

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/**
 * Runs in the page: words that are cut off by their box, or run into other words. Names on the map are cut by its edge as the land
 * is, and its legend has them all; events over the timeline stand in a list of their own too.
 */
function findLost(): string[] {
  const TOLERANCE = 2;
  const lines: { words: string; rect: DOMRect; layer: Element | null }[] = [];
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    // The sign of a party in the chart is placed, not set, and is said in its name.
    if (!owner || words === '' || words === '‡' || !isSeen(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      lines.push({ words: words.slice(0, 40), rect, layer: layerOf(owner) });
      const box = clipOf(owner)?.getBoundingClientRect();
      const lost = box && (rect.right > box.right + TOLERANCE || rect.bottom > box.bottom + TOLERANCE + 4);
      if (lost) cut.push(`cut off: ${words.slice(0, 40)}`);
    }
  }
  const collided = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) => other.layer === one.layer && other.words !== one.words && overlap(one.rect, other.rect),
      )
      .map((other) => `${one.words} runs into ${other.words}`),
  );
  return [...new Set([...cut, ...collided])];

  function isSeen(element: Element): boolean {
    if (
      element.closest(
        '.visually-hidden, .map-words, .map-name, .timeline-event, .skip, option, script, style, textarea, [popover]:not(:popover-open)',
      )
    )
      return false;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    return element.getClientRects().length > 0;
  }

  /** What stays on top while the rest scrolls is a layer of its own. */
  function layerOf(element: Element): Element | null {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(one).position)) return one;
    }
    return null;
  }

  /** The nearest box that hides what leaves it, and cannot be scrolled. */
  function clipOf(element: Element): Element | null {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      if (textOverflow === 'ellipsis') return null;
      if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')) return null;
      if (one.matches('svg')) continue;
      if (overflowX === 'hidden' || overflowX === 'clip') return one;
    }
    return null;
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    // Lines of one paragraph share what a font reserves above and below its letters.
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 3 && down > 0.45 * Math.min(a.height, b.height);
  }
}
