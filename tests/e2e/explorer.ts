/** What the tests look for and measure on the explorer's pages. */
import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect } from './test.ts';

/** Window widths on both sides of every arrangement of the chart. */
export const WIDTHS = [320, 640, 768, 1024, 1280, 1600] as const;

/** Opens a page and waits until its script answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectReady(page);
}

/** Waits until the script answers: the date can be moved from then on. */
export async function expectReady(page: Page): Promise<void> {
  await expect(slider(page)).toBeEnabled();
}

/** The date's slider. */
export function slider(page: Page): Locator {
  return page.getByRole('slider', { name: copy.date.label });
}

/** The visible mark of a speaker, or name of a country, by its stop: "actor:emmanuel-macron". */
export function stop(page: Page, id: string): Locator {
  return page.locator(`[data-stop="${id}"]`).filter({ visible: true });
}

/** All marks of speakers that can be seen. */
export function marks(page: Page): Locator {
  return page.locator('[data-stop^="actor:"]').filter({ visible: true });
}

/** The open panel. */
export function panel(page: Page): Locator {
  return page.locator('.panel');
}

/** The name at the top of the open panel. */
export function panelHeading(page: Page): Locator {
  return panel(page).getByRole('heading', { level: 2 });
}

/** The button that steps the date to the statement before or after. */
export function dateStep(page: Page, which: 'previous' | 'next'): Locator {
  return page.getByRole('button', { name: new RegExp(`^${copy.date[which]}`) });
}

/** Opens the table and waits until all its rows are there with their words, and laid out. */
export async function openTable(page: Page): Promise<void> {
  await open(page, '/?view=table');
  const table = page.getByRole('table');
  const count = Number(await table.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(40);
  const rows = table.getByRole('row', { includeHidden: true });
  await expect(rows).toHaveCount(count);
  await expect(page.getByText(lateCopy.table.loading, { exact: true })).toHaveCount(0);
  // Rows off the screen have estimated places until one scrolls to them.
  await rows.evaluateAll((elements) => {
    for (const row of elements) if (row instanceof HTMLElement) row.style.contentVisibility = 'visible';
  });
}

/** Waits until the page has nothing left to do, nothing on it has changed for a while, and nothing glides. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_MILLISECONDS = 100;
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isQuiet = (): boolean => performance.now() - changed > QUIET_MILLISECONDS;
    while (!isQuiet() || document.getAnimations().length > 0) {
      // Idle only when what is drawn later than asked for has been drawn too; without frames nothing glides.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    }
    observer.disconnect();
  });
}

/** Where each visible stop stands in the document, by id: [left, top, width, height] in px. */
export function measureStops(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const stops = [...document.querySelectorAll('[data-stop]')];
    const visible = stops.filter((element) => element.getClientRects().length > 0);
    return Object.fromEntries(
      visible.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const place = [x + window.scrollX, y + window.scrollY, width, height];
        return [element.getAttribute('data-stop') ?? '', place.map((number) => Math.round(number * 10) / 10)];
      }),
    );
  });
}

/** All layout shifts of the page so far, each with what was shifted, from where and to where. */
export function findShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const nameOf = (node: Node | null): string =>
      node instanceof Element ? node.outerHTML.slice(0, 60) : `“${node?.textContent}”`;
    const placeOf = ({ x, y, width, height }: DOMRect): string =>
      [x, y, width, height].map(Math.round).join(' ');
    return new Promise<string[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        // What the observer was asked for; the type is not in the DOM library.
        const shifts = list.getEntries() as LayoutShift[];
        resolve(
          shifts.flatMap(({ value, sources }) =>
            sources.map(({ node, previousRect, currentRect }) => {
              const move = `${placeOf(previousRect)} to ${placeOf(currentRect)}`;
              return `${value.toFixed(4)}: ${nameOf(node)} from ${move}`;
            }),
          ),
        );
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // Where nothing shifted, nothing is reported.
      setTimeout(() => resolve([]), 100);
    });
  });
}

/** Asserts that the page is no wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

/** Asserts that every word and sign of the chart stands in its own box and touches no other word. */
export async function expectReadableChart(page: Page): Promise<void> {
  const { texts, problems } = await page.evaluate(findCramped);
  expect(texts).toBeGreaterThan(40);
  expect.soft(problems, `at ${page.viewportSize()?.width} px`).toEqual([]);
}

/** Runs in the page: lines of text that leave their box or run into another line. */
function findCramped(): { texts: number; problems: string[] } {
  interface Line {
    words: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const TOLERANCE = 1;
  /** Ascent and descent a font reserves beyond what letters use. */
  const SLACK = 3;
  const problems: string[] = [];
  const lines: Line[] = [];
  const drawings = [...document.querySelectorAll<SVGSVGElement>('#chart .spectrum-drawing')];
  for (const drawing of drawings.filter((one) => one.getClientRects().length > 0)) {
    const whole = drawing.getBoundingClientRect();
    /** Where a word or sign belongs: on the ground of its link, or in its column. */
    const boxOf = (element: Element): Omit<Line, 'words'> => {
      const ground = element.closest('[data-stop]')?.querySelector('.hit');
      if (ground) return edges(ground.getBoundingClientRect());
      const owner = element.closest('svg') ?? drawing;
      if (owner === drawing) return edges(whole);
      const left = whole.left + (owner.x.baseVal.valueInSpecifiedUnits / 100) * whole.width;
      const width = (owner.width.baseVal.valueInSpecifiedUnits / 100) * whole.width;
      const top = whole.top + owner.y.baseVal.value;
      return { left, right: left + width, top, bottom: top + owner.height.baseVal.value };
    };
    const check = (words: string, rect: DOMRect, element: Element): void => {
      const box = boxOf(element);
      const outside =
        rect.left < box.left - TOLERANCE ||
        rect.right > box.right + TOLERANCE ||
        rect.top + SLACK < box.top ||
        rect.bottom - SLACK > box.bottom;
      const excess = Math.round(rect.right - box.right);
      if (outside) problems.push(`${words} leaves its box (to the right by ${excess} px)`);
    };
    const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!owner || words === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) problems.push(`${words} is not drawn`);
      check(words, rect, owner);
      lines.push({ words, ...edges(rect) });
    }
    for (const use of drawing.querySelectorAll('use')) {
      const name = `${use.getAttribute('href')} of ${use.closest('a')?.getAttribute('aria-label')}`;
      check(name, use.getBoundingClientRect(), use);
    }
  }
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > TOLERANCE && down > SLACK) problems.push(`${one.words} runs into ${other.words}`);
    }
  });
  return { texts: lines.length, problems };

  function edges({ left, right, top, bottom }: DOMRect): Omit<Line, 'words'> {
    return { left, right, top, bottom };
  }
}
