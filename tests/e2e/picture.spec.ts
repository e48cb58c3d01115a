import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import mapCopy from '../../src/data/mapCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, panel } from './explorer.ts';
import { SITE } from './sites.ts';

const FILES = {
  svg: lateCopy.files.svg,
  png: lateCopy.files.png,
  csv: lateCopy.files.csv,
  json: lateCopy.files.json,
};
const QUESTION = 'Should Ukraine be allowed to use Western-supplied weapons';

/** Asks the view's share menu for a file, and reads what comes of it. */
async function save(page: Page, format: keyof typeof FILES): Promise<{ name: string; bytes: Buffer }> {
  const menu = page.locator('#share-view');
  if (!(await menu.isVisible())) await page.getByRole('button', { name: copy.share.ofView }).click();
  const button = menu.getByRole('button', { name: FILES[format], exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function saveText(page: Page): Promise<string> {
  return (await save(page, 'svg')).bytes.toString('utf8');
}

/** The words of a drawing, each line's with a space after it. */
function wordsOf(svg: string): string {
  return svg
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

test.describe('the picture as SVG', () => {
  test('says what it shows, when, whence and where, and needs nothing from anywhere', async ({ page }) => {
    await open(page, '/');
    const { name, bytes } = await save(page, 'svg');
    expect(name).toBe('western-weapons-inside-russia-2024-05-30.svg');
    const svg = bytes.toString('utf8');
    const words = wordsOf(svg);
    expect(words).toContain(QUESTION);
    expect(words).toContain('As of 30 May 2024, 12 countries');
    expect(words).toContain('Source: Stance Map. 184 statements found');
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(`${SITE.url}?at=2024-05-30`);
    expect(words).toContain('Macron');
    expect(svg).not.toMatch(/var\(|%"|class=|\sstyle=|data-|aria-|<a |<script|<style|rgb/);
    expect(svg.replaceAll('http://www.w3.org/', '')).not.toMatch(/href="(?!#)|url\((?!#)/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const referred = [...svg.matchAll(/(?:xlink:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
    await expect(page.locator('.picture')).toHaveCount(0);
  });

  test('is the same in the dark as in the light, and the same on a phone as on a desk', async ({ page }) => {
    await open(page, '/?at=2024-12-16&by=country');
    const light = await saveText(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await saveText(page)).toBe(light);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await saveText(page)).toBe(light);
  });

  test('shows what is filtered and searched, without the panel, and the address of just that', async ({
    page,
  }) => {
    await open(page, '/actor/olaf-scholz/?at=2024-06-01&stance=opposes,supports-with-limits&q=scholz');
    await expect(panel(page)).toBeVisible();
    await page.getByRole('link', { name: copy.panel.close }).click();
    const words = wordsOf(await saveText(page));
    expect(words).toContain('of 54 speakers. Stance: Supports, within limits / Opposes.');
    expect(words).toContain('Searched for “scholz”: 1 found.');
    expect(words).toContain(copy.legend.match);
    expect(words).toContain(`${SITE.url}?at=2024-06-01&stance=supports-with-limits,opposes&q=scholz`);
    expect(words).not.toContain('Zelenskyy');
  });

  test('of the map and of the timeline shows these, with date, source, address and flags', async ({
    page,
  }) => {
    for (const [view, own] of [
      ['map', mapCopy.source],
      ['timeline', '24 May: Stoltenberg'],
    ] as const) {
      await open(page, `/?view=${view}&stance=opposes`);
      await expect(page.locator('.map-drawing, .timeline')).toBeVisible();
      const { name, bytes } = await save(page, 'svg');
      expect(name).toBe(`western-weapons-inside-russia-2024-05-30-${view}.svg`);
      const svg = bytes.toString('utf8');
      const words = wordsOf(svg);
      for (const said of [QUESTION, 'As of 30 May 2024', 'Stance: Opposes.', 'Source: Stance Map.', own]) {
        expect(words).toContain(said);
      }
      expect(words).toContain(`${SITE.url}?view=${view}&at=2024-05-30&stance=opposes`);
      expect(svg).not.toMatch(/var\(|%"|class=|\sstyle=|data-|aria-|<a |<script|<style|rgb/);
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const referred = [...svg.matchAll(/(?:xlink:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id);
      expect(referred.filter((id) => !ids.has(id))).toEqual([]);
      expect([...ids].filter((id) => id?.startsWith('flag-')).length).toBeGreaterThan(1);
    }
  });

  for (const address of [
    '/',
    '/?at=2024-12-16',
    '/?at=2024-12-16&by=country',
    '/?at=2024-12-16&q=a&bloc=nato',
    '/?view=timeline&at=2024-12-16&by=country',
  ]) {
    test(`lets no word run into another or out of the picture: ${address}`, async ({ page }) => {
      await open(page, address);
      const svg = await saveText(page);
      // In an empty page, whose policy lets a test parse what it likes.
      const empty = await page.context().newPage();
      const { texts, problems } = await empty.evaluate(findTouching, svg);
      expect(texts).toBeGreaterThan(40);
      expect(problems).toEqual([]);
    });
  }
});

test.describe('the picture as PNG', () => {
  test('is the same picture, two dots to the px, and not blank', async ({ page }) => {
    await open(page, '/');
    const height = Number(/height="(\d+)"/.exec(await saveText(page))?.[1]);
    const { name, bytes } = await save(page, 'png');
    expect(name).toBe('western-weapons-inside-russia-2024-05-30.png');
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2304, 2 * height]);
    const colours = await page.evaluate(countColours, [...bytes]);
    expect(colours.all).toBeGreaterThan(200);
    expect(colours.ground).toBe('253,252,249');
    // The rule over the first column, in its light colour.
    expect(colours.counts['7,110,112'] ?? 0).toBeGreaterThan(2000);
  });
});

test('the table has no picture', async ({ page }) => {
  await open(page, '/?view=table');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: copy.share.ofView }).click();
  await expect(page.getByRole('button', { name: lateCopy.files.csv })).toBeVisible();
  await expect(page.getByRole('button', { name: lateCopy.files.svg })).toHaveCount(0);
});

test.describe('the data of the view', () => {
  test('are the statements that the table shows, as CSV and as JSON', async ({ page }) => {
    await open(page, '/?at=2024-06-01&stance=opposes&q=russia');
    const csv = await save(page, 'csv');
    expect(csv.name).toBe('western-weapons-inside-russia-selection-2024-06-01.csv');
    const json = await save(page, 'json');
    const parsed = JSON.parse(json.bytes.toString('utf8')) as { statements: Record<string, unknown>[] };
    expect(parsed.statements.length).toBeGreaterThan(3);
    expect(new Set(parsed.statements.map(({ country }) => country))).toEqual(new Set(['RU']));
    expect(
      parsed.statements
        .map(({ publicOn }) => String(publicOn))
        .toSorted()
        .at(-1),
    ).toBe('2024-05-31');
    const ids = [...csv.bytes.toString('utf8').matchAll(/\n([a-z-]+-\d{4}-\d\d-\d\d(?:-b)?),/g)];
    expect(ids.map(([, id]) => id)).toEqual(parsed.statements.map(({ id }) => id));
    await open(page, '/?view=table&at=2024-06-01&stance=opposes&q=russia');
    await expect(page.locator('.table-count')).toContainText(`${ids.length} statements`);
  });

  test.describe('where their words do not arrive', () => {
    test.use({ provoked: [/ERR_FAILED/] });

    test('are not saved, and a sentence says so', async ({ page }) => {
      await page.route('**/data/actors.json', (route) => route.abort());
      await open(page, '/');
      await page.getByRole('button', { name: copy.share.ofView }).click();
      await page.getByRole('button', { name: lateCopy.files.csv }).click();
      await expect(page.getByRole('status').filter({ hasText: lateCopy.files.failed })).toBeVisible();
    });
  });
});

/** Runs in the page: lines of a picture that leave it or touch each other, as this browser sets them. */
function findTouching(text: string): { texts: number; problems: string[] } {
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (drawing.querySelector('parsererror')) return { texts: 0, problems: ['no XML'] };
  document.body.append(document.adoptNode(drawing));
  const whole = drawing.getBoundingClientRect();
  const MARGIN = 28;
  const lines = [...drawing.querySelectorAll('text')].flatMap((one) => {
    const parts = one.querySelectorAll('tspan');
    return (parts.length > 0 ? [...parts] : [one]).map((line) => ({
      words: line.textContent ?? '',
      box: line.getBoundingClientRect(),
    }));
  });
  const outside = lines.filter(
    ({ box }) => box.left < whole.left + MARGIN || box.right > whole.right - MARGIN,
  );
  const touching = lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return across > 1 && down > 5 ? [`${one.words} and ${other.words}`] : [];
    }),
  );
  drawing.remove();
  return {
    texts: lines.length,
    problems: [...outside.map(({ words }) => `${words} is outside`), ...touching],
  };
}

/** Runs in the page: how many dots there are of each colour, and which colour the first corner has. */
async function countColours(
  bytes: number[],
): Promise<{ all: number; ground: string; counts: Record<string, number> }> {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  const counts: Record<string, number> = {};
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return { all: Object.keys(counts).length, ground: `${data[0]},${data[1]},${data[2]}`, counts };
}
