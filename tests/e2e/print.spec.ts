import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, panel, stop } from './explorer.ts';
import { SITE } from './sites.ts';

/** A4 and Letter at 96 dots per inch within margins of 12 mm, in px. */
const PAPERS = {
  A4: { width: 703, height: 1032 },
  Letter: { width: 725, height: 965 },
} as const;
type Paper = keyof typeof PAPERS;

const SOURCE = 'Source: Stance Map. 184 statements found';

/** Everything that is pressed, and what is of use only to somebody who can press. */
const CONTROLS = 'button, input, select, .tools, .date-control, .site-header, .panel-bar, .skip, .counts-bar';

/** Puts the page on paper: what the script does before printing, and what the styles do. */
async function putOnPaper(page: Page, paper: Paper, wide = false): Promise<void> {
  const { width, height } = PAPERS[paper];
  await page.setViewportSize(wide ? { width: height, height: width } : { width, height });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** The number of pages that come out of the printer. */
async function countPages(page: Page, paper: Paper): Promise<number> {
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ format: paper, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

function paperNotes(page: Page): Locator {
  return page.locator('.on-paper p').filter({ visible: true });
}

for (const paper of ['A4', 'Letter'] as const) {
  test.describe(`on ${paper}`, () => {
    for (const [view, address] of [
      ['the chart of speakers', '/?at=2024-05-30'],
      ['all speakers of the data', '/?at=2024-12-16'],
      ['the chart of countries', '/?at=2024-12-16&by=country'],
    ] as const) {
      test(`${view} goes whole on the first page, with legend, source and address`, async ({ page }) => {
        await open(page, address);
        await putOnPaper(page, paper);
        const drawings = page.locator('.spectrum-step, .spectrum-paper').filter({ visible: true });
        await expect(drawings).toHaveCount(1);
        const { width } = PAPERS[paper];
        const box = await drawings.boundingBox();
        expect(Math.round(box?.width ?? 0)).toBe(width);
        await expect(page.locator('.headline')).toContainText(/^As of \d+ \w+ 2024/);
        await expect(page.locator('.legend')).toBeVisible();
        await expect(paperNotes(page)).toHaveText([
          new RegExp(`^${SOURCE}`),
          `${SITE.url}${address.slice(1)}`,
        ]);
        await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
        await expect(page.getByText(copy.moved.compare)).toBeHidden();
        const last = await paperNotes(page).last().boundingBox();
        expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(PAPERS[paper].height);
        expect(await countPages(page, paper)).toBe(2);
      });
    }

    test('the map goes whole on one page, with legend, source, address and who moved', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, '/?view=map&at=2024-12-16');
      await expect(page.locator('.map-drawing')).toBeVisible();
      await putOnPaper(page, paper);
      const box = await page.locator('.map-drawing').boundingBox();
      expect(Math.round(box?.width ?? 0)).toBe(PAPERS[paper].width);
      await expect(page.locator('.map-legend')).toBeVisible();
      await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
      await expect(paperNotes(page)).toHaveText([
        new RegExp(`^${SOURCE}`),
        `${SITE.url}?view=map&at=2024-12-16`,
      ]);
      await expect(page.locator('.moved li')).not.toHaveCount(0);
      expect(await countPages(page, paper)).toBe(1);
    });

    test('the table has its rows whole, its head on top of each page, and all of it side by side', async ({
      page,
    }) => {
      await open(page, '/?view=table&at=2024-12-16');
      const count = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
      const rows = page.locator('.table-row[data-actor]');
      await expect(rows).toHaveCount(count);
      await expect(page.getByText(lateCopy.table.loading, { exact: true })).toHaveCount(0);
      await putOnPaper(page, paper, true);
      const wrong = await rows.evaluateAll((all, height) => {
        return all.flatMap((row) => {
          const { display, breakInside, contentVisibility } = getComputedStyle(row);
          const box = row.getBoundingClientRect();
          const cells = new Set([...row.children].map((cell) => cell.getBoundingClientRect().top));
          const isWhole = display === 'table-row' && breakInside === 'avoid' && cells.size === 1;
          const fits = box.height < height / 2 && box.right <= document.documentElement.clientWidth;
          return isWhole && fits && contentVisibility === 'visible' ? [] : [row.textContent];
        });
      }, PAPERS[paper].width);
      expect(wrong).toEqual([]);
      const head = page.locator('.table-head');
      await expect(head).toBeVisible();
      expect(await head.evaluate((one) => getComputedStyle(one).display)).toBe('table-header-group');
      await expect(head).toContainText(lateCopy.table.speaker);
      await expect(paperNotes(page)).toHaveText([
        new RegExp(`^${SOURCE}`),
        `${SITE.url}?view=table&at=2024-12-16`,
      ]);
      // Eight rows a page or more, in the widest of the common fonts.
      const pages = await countPages(page, paper);
      expect(pages).toBeGreaterThan(count / 16);
      expect(pages).toBeLessThan(count / 8);
    });
  });
}

test.describe('on paper', () => {
  test('an open panel comes first, with the addresses of its sources written out', async ({ page }) => {
    await open(page, '/actor/emmanuel-macron/emmanuel-macron-2024-05-28/');
    await putOnPaper(page, 'A4');
    await expect(panel(page).getByRole('blockquote')).toBeVisible();
    const addresses = await panel(page)
      .locator('.sources a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^" https:\/\/[^#]+"$/);
    const [first, chart] = [await panel(page).boundingBox(), await page.locator('.spectrum').boundingBox()];
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(chart?.y ?? 0);
    expect(await panel(page).evaluate((one) => getComputedStyle(one).position)).toBe('static');
    await expect(panel(page).locator('.panel-bar, .report').filter({ visible: true })).toHaveCount(0);
    await expect(paperNotes(page).last()).toHaveText(
      `${SITE.url}actor/emmanuel-macron/emmanuel-macron-2024-05-28/?at=2024-05-28`,
    );
    expect(await countPages(page, 'A4')).toBe(3);
  });

  test('it says what is filtered and searched for', async ({ page }) => {
    await open(page, '/?stance=opposes&q=sz');
    await putOnPaper(page, 'A4');
    await expect(paperNotes(page).nth(0)).toHaveText('Shown are 11 of 42 speakers. Stance: Opposes.');
    await expect(paperNotes(page).nth(1)).toHaveText(/^Searched for “sz”: \d+ found\.$/);
    await expect(page.locator('.legend')).toContainText(copy.legend.match);
  });

  test('it is light also where the reader has it dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '/');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const fill = await page.locator('#mark-for').evaluate((sign) => getComputedStyle(sign).fill);
    expect(fill).toBe('rgb(7, 110, 112)');
  });

  test('the page is afterwards as it was, focus included', async ({ page }) => {
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').focus();
    await page.pdf({ format: 'A4' });
    await expect(page.locator('.spectrum-paper')).toHaveCount(0);
    await expect(stop(page, 'actor:emmanuel-macron')).toBeFocused();
  });

  test('the about page shows all outlets, in tables of the width of the page', async ({ page }) => {
    await page.goto('/about/');
    await putOnPaper(page, 'A4');
    const tables = page.locator('.article details table');
    await expect(tables.filter({ visible: true })).toHaveCount(await tables.count());
    const rows = page.locator('.article tr');
    const broken = await rows.evaluateAll((all) =>
      all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').map((row) => row.textContent),
    );
    expect(await rows.count()).toBeGreaterThan(200);
    expect(broken).toEqual([]);
    await expect(paperNotes(page).first()).toHaveText(new RegExp(`^${SOURCE}`));
    await expect(page.locator('.site-header, .site-footer').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('on paper, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the widest drawing stands on the page, made as small as the page', async ({ page }) => {
    await page.setViewportSize(PAPERS.A4);
    await page.emulateMedia({ media: 'print' });
    await page.goto('/');
    const drawings = page.locator('.spectrum-step').filter({ visible: true });
    await expect(drawings).toHaveCount(1);
    const box = await drawings.boundingBox();
    expect(box?.width).toBeGreaterThan(PAPERS.A4.width - 20);
    expect(box?.width).toBeLessThanOrEqual(PAPERS.A4.width);
  });
});
