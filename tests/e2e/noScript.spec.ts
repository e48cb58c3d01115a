import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { expectNoSidewaysScroll, expectReadableChart, marks, panel, panelHeading } from './explorer.ts';
import { SITE } from './sites.ts';

interface Detail {
  id: string;
  statements: { id: string; summary: string; quote?: { exact: string } }[];
}

/** What the site knows of each speaker, as built. */
const details = readdirSync(`${SITE.folder}/data/actors`).map(
  (name) => JSON.parse(readFileSync(`${SITE.folder}/data/actors/${name}`, 'utf8')) as Detail,
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [320, 768, 1280]) {
    test(`everyone stands readable in one drawing at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      const drawing = page.locator('.spectrum-step').filter({ visible: true });
      await expect(drawing).toHaveCount(1);
      const counts = await drawing.locator('.column-count, .stacked-count').allTextContents();
      const speakers = [...counts.join(' ').matchAll(/(\d+)\s+speaker/g)].map((match) => Number(match[1]));
      expect(await marks(page).count()).toBe(speakers.reduce((sum, count) => sum + count, 0));
      expect(await marks(page).count()).toBeGreaterThan(30);
      await expectReadableChart(page);
      await expectNoSidewaysScroll(page);
    });
  }

  test('every mark leads to a page that shows what was said', async ({ page, request }) => {
    await page.goto('/');
    const links = await marks(page).evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href') ?? ''),
    );
    const wrong: string[] = [];
    for (const link of links) {
      const response = await request.get(link);
      const id = link.split('/')[2];
      const latest = details.find((detail) => detail.id === id)?.statements.at(-1);
      const text = latest && escapeText(latest.summary);
      if (response.status() !== 200 || !text || !(await response.text()).includes(text)) wrong.push(link);
    }
    expect(links.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test('every statement has a page of its own with its words', async ({ request }) => {
    const wrong: string[] = [];
    for (const { id, statements } of details) {
      for (const { id: statement, summary, quote } of statements) {
        const response = await request.get(`/actor/${id}/${statement}/`);
        const page = await response.text();
        const words = [summary, ...(quote ? [quote.exact] : [])];
        const shown = words.every((text) => page.includes(escapeText(text)));
        if (response.status() !== 200 || !shown) wrong.push(statement);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a statement’s page is read, left and closed by its links', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.locator('[data-stop="actor:emmanuel-macron"]').filter({ visible: true }).click();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await panel(page).locator('.history a').first().click();
    await expect(page).toHaveURL('/actor/emmanuel-macron/emmanuel-macron-2024-05-28/');
    await expect(panel(page).locator('blockquote')).toBeVisible();
    await expect(panel(page).locator('.sources a').first()).toHaveAttribute('href', /^https:/);
    await panel(page).getByRole('link', { name: 'Close' }).click();
    await expect(panel(page)).toHaveCount(0);
    await expect(marks(page).first()).toBeVisible();
  });
});

test.describe('before the script has come', () => {
  test.use({ provoked: [/ERR_FAILED/] });

  test('a click follows the link of the mark', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/');
    await page.locator('[data-stop="actor:emmanuel-macron"]').filter({ visible: true }).click();
    await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-05-30');
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
  });

  test('the chart needs no request beyond the page itself', async ({ page }) => {
    const asked: string[] = [];
    await page.route('**', (route) => {
      if (route.request().resourceType() === 'document') return route.continue();
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto('/');
    expect(asked.length).toBeGreaterThan(0);
    await expectReadableChart(page);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(253, 252, 249)');
  });
});

/** Text as React writes it into HTML. */
function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;');
}
