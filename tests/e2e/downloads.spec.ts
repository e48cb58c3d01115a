import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import about from '../../src/data/about.json' with { type: 'json' };
import question from '../../src/data/question.json' with { type: 'json' };
import { parseCsv } from '../../src/model/parseCsv.ts';
import { realDataset } from '../fixtures/real.ts';
import { parseRecordsCsv } from '../../src/model/parseRecords.ts';
import { nestRecord } from '../../src/model/records.ts';
import { expectNoSidewaysScroll } from './explorer.ts';
import { expect, test } from './test.ts';

test.describe('downloads on the about page', () => {
  test('save the table of statements, which holds what the JSON holds', async ({ page, request }) => {
    const file = await download(page, 'data/statements.csv');
    expect(file.suggestedFilename()).toBe(`${question.id}-statements-${question.version}.csv`);
    const records = parseRecordsCsv(realDataset, await readFile(await file.path(), 'utf8'));
    const answer = await request.get('/data/statements.json');
    const json: unknown = await answer.json();
    expect(records.length).toBeGreaterThan(100);
    expect(json).toHaveProperty('statements', records.map(nestRecord));
    expect(json).toHaveProperty('version', question.version);
  });

  test('save every other file under a name with question and day', async ({ page }) => {
    for (const path of Object.keys(about.downloads.files)) {
      const file = await download(page, path);
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`^${question.id}-.+-${question.version}\\.(csv|json|schema\\.json)$`),
      );
      expect((await readFile(await file.path(), 'utf8')).length).toBeGreaterThan(1000);
    }
  });

  test('say the same in the dictionary that is saved and on the page', async ({ page }) => {
    const file = await download(page, 'data/dictionary.csv');
    const [, ...rows] = parseCsv(await readFile(await file.path(), 'utf8'));
    const section = page.locator('#columns');
    for (const summary of await section.locator('summary').all()) await summary.click();
    const cells = await section.locator('tbody tr').allTextContents();
    expect(cells).toEqual(rows.map(([, name, type, meaning]) => `${name} ${type}${meaning}`));
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  });
});

async function download(page: Page, path: string): Promise<Download> {
  await page.goto('/about/#downloads');
  const saved = page.waitForEvent('download');
  await page.locator(`a[download][href="/${path}"]`).click();
  return saved;
}
