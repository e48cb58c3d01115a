import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, openTable, panel, panelHeading, settle, stop } from './explorer.ts';

const WINDOW = { width: 320, height: 640 };

test.use({ hasTouch: true, isMobile: true, viewport: WINDOW });

test.describe('a reader with a small touch screen', () => {
  test('opens a speaker by a tap, in a sheet at the lower edge, and closes it', async ({ page }) => {
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').tap();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(panelHeading(page)).toBeInViewport({ ratio: 1 });
    await settle(page);
    const sheet = await panel(page).boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: WINDOW.width });
    expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(WINDOW.height);
    expect(sheet?.y).toBeGreaterThan(100);
    await panel(page).getByRole('link', { name: copy.panel.close }).tap();
    await expect(panel(page)).toHaveCount(0);
  });

  test('jumps to a stance by the counts bar', async ({ page }) => {
    await open(page, '/');
    await page
      .getByRole('navigation', { name: copy.jumpTo })
      .getByRole('link', { name: /Opposes/ })
      .tap();
    const heading = page.getByRole('heading', { name: /^Opposes/ });
    await expect(heading).toBeInViewport({ ratio: 1 });
    const box = await heading.boundingBox();
    expect(box?.y).toBeLessThan(WINDOW.height / 2);
  });

  test('finds every control large enough, or far enough from the next', async ({ page }) => {
    for (const address of [
      '/',
      '/actor/emmanuel-macron/',
      '/country/us/',
      '/?by=country&stance=opposes&q=a',
      '/about/',
      '/404.html',
    ]) {
      await page.goto(address);
      await settle(page);
      expect.soft(await page.evaluate(findSmallTargets), address).toEqual([]);
    }
    await openTable(page);
    expect.soft(await page.evaluate(findSmallTargets), 'the table').toEqual([]);
  });

  test('finds 44 px for a finger on every control that is no name or mark of a chart', async ({ page }) => {
    const look = async (state: string): Promise<void> => {
      await settle(page);
      expect.soft(await page.evaluate(findLessThanAFinger), state).toEqual([]);
    };
    await openTable(page);
    await look('the table');
    for (const address of [
      '/404.html',
      '/about/',
      '/country/us/?view=timeline&from=2024-05-24&at=2024-06-30',
    ]) {
      await page.goto(address);
      await look(address);
    }
    await open(page, '/actor/emmanuel-macron/?view=map');
    await expect(page.locator('.map-drawing')).toBeVisible();
    await look('the map under a panel');
    await open(page, '/?stance=disputes&bloc=nato');
    await page.locator('.filter-menu button').first().tap();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await look('the open filters');
    await open(page, '/');
    const search = page.getByRole('combobox', { name: copy.search.label });
    await search.fill('mac');
    await expect(page.getByRole('option').first()).toBeVisible();
    await look('the suggestions of a search, which reach every speaker');
    await search.fill('');
    await page.locator('[aria-controls="share-view"]').tap();
    await expect(page.locator('#share-view').getByText(lateCopy.share.formats.csl)).toBeVisible();
    await look('the share menu');
    await page.getByRole('button', { name: lateCopy.share.embed }).tap();
    await expect(page.getByText('px high at this width')).toBeVisible();
    await look('the embed dialog');
  });
});

test('the search for small controls finds two small buttons side by side', async ({ page }) => {
  await page.goto('/404.html');
  const before = await page.evaluate(findSmallTargets);
  await page.evaluate(() => {
    for (const name of ['one', 'two']) {
      const button = document.createElement('button');
      Object.assign(button.style, { all: 'unset', fontSize: '10px' });
      button.textContent = name;
      document.body.append(button);
    }
  });
  const after = await page.evaluate(findSmallTargets);
  expect(after.slice(before.length)).toEqual([expect.stringMatching(/^one/), expect.stringMatching(/^two/)]);
});

/**
 * Runs in the page: controls smaller than 44 by 44 px (WCAG 2.5.5), but for its exceptions: a link in a sentence, and
 * names and marks of the charts, whose equivalents are the suggestions of the search and the panel. A label is part of
 * its box's target.
 */
function findLessThanAFinger(): string[] {
  const SIZE = 44;
  const TOLERANCE = 0.5;
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role="option"]',
  );
  return [...controls]
    .filter(
      (one) =>
        one.getClientRects().length > 0 && !one.closest('[data-stop], .map-drawing, .visually-hidden, .skip'),
    )
    .filter((one) => !standsInSentence(one))
    .flatMap((one) => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      if (height >= SIZE - TOLERANCE && width >= SIZE - TOLERANCE) return [];
      const name = one.getAttribute('aria-label') ?? one.textContent ?? one.tagName;
      return [`${name}: ${Math.round(width)} by ${Math.round(height)} px`];
    });

  /** Its line holds more than links. */
  function standsInSentence(element: Element): boolean {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.closest('p, li, dd');
    if (!block) return false;
    const links = [...block.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
    return lettersOf(block.textContent ?? '') > lettersOf(links);
  }

  function lettersOf(text: string): number {
    return text.replace(/\W/g, '').length;
  }
}

/**
 * Runs in the page: controls that WCAG 2.5.8 finds too small. A target is 24 by 24 px, or a circle of that size
 * on its middle meets no other target, or it stands in a line of text.
 */
function findSmallTargets(): string[] {
  const SIZE = 24;
  const TOLERANCE = 0.5;
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  const visible = controls.filter(
    (one) => one.getClientRects().length > 0 && !one.closest('.visually-hidden'),
  );
  const targets = visible.map((element) => ({ element, box: element.getBoundingClientRect() }));
  return targets
    .filter(({ element, box }) => {
      const large = box.width >= SIZE - TOLERANCE && box.height >= SIZE - TOLERANCE;
      return !large && !standsInText(element) && !standsAlone(element, box);
    })
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
      return `${name}: ${Math.round(box.width)} by ${Math.round(box.height)} px`;
    });

  /** In a sentence, or in a list of links whose lines are high enough. */
  function standsInText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline' || element.closest('svg')) return false;
    const block = element.closest('p, li, dd, td, th');
    if (!block) return false;
    const links = [...block.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
    const isSentence = lettersOf(block.textContent ?? '') > lettersOf(links);
    return isSentence || Number.parseFloat(getComputedStyle(block).lineHeight) >= SIZE;
  }

  function lettersOf(text: string): number {
    return text.replace(/\W/g, '').length;
  }

  /** The sheet lies over the page: what it covers is not beside what it shows. */
  function standsAlone(element: Element, box: DOMRect): boolean {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    return targets.every(({ element: other, box: near }) => {
      if (other === element || other.closest('.panel') !== element.closest('.panel')) return true;
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) >= SIZE / 2;
    });
  }
}
