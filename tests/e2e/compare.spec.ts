import comparedCopy from '../../src/data/comparedCopy.json' with { type: 'json' };
import copy from '../../src/data/copy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { open, panelHeading } from './explorer.ts';

const SENTENCE = 'From 29 May 2024 to 30 May 2024, 1 country and 0 speakers moved';

test.describe('two dates compared', () => {
  test('are asked for by a link, chosen by a date, listed in every view, and left again', async ({
    page,
  }) => {
    await open(page, '/');
    await page.getByRole('link', { name: copy.moved.compare }).click();
    await expect(page).toHaveURL('/?from=2024-05-29');
    const compared = page.locator('.compared');
    await expect(compared).toContainText(SENTENCE);
    await expect(page.locator('.arrow')).toHaveCount(0);
    await page.getByLabel(comparedCopy.from, { exact: true }).fill('2024-05-27');
    await expect(page).toHaveURL('/?from=2024-05-27');
    await expect(compared.getByRole('listitem')).toHaveText([
      'United States: from Opposes to Supports, within limits on 30 May 2024',
      'Germany: from Opposes to Supports, within limits on 28 May 2024',
      'Olaf Scholz: from Opposes to Supports, within limits on 28 May 2024',
    ]);
    await expect(page.locator('.arrow')).toHaveCount(1);
    await page.getByRole('link', { name: copy.views.country, exact: true }).click();
    await expect(page.locator('.arrow')).toHaveCount(2);
    for (const view of ['table', 'timeline'] as const) {
      await page.getByRole('link', { name: copy.views[view], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`view=${view}.*from=2024-05-27`));
      await expect(compared.getByRole('listitem')).toHaveCount(3);
    }
    await compared.getByRole('link', { name: 'Olaf Scholz' }).click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: comparedCopy.stop }).click();
    await expect(compared).toHaveCount(0);
    await page.goBack();
    await expect(compared).toBeVisible();
  });

  test('follow the filters, and give way to a date that is not later', async ({ page }) => {
    await open(page, '/?from=2024-05-27&at=2024-05-31&region=western-europe');
    await expect(page.locator('.compared li')).toHaveCount(2);
    await page.getByRole('slider', { name: copy.date.label }).focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.compared')).toHaveCount(0);
    await expect(page).toHaveURL('/?at=2024-04-03&region=western-europe');
    await open(page, '/?from=2024-05-30');
    await expect(page.getByRole('status').filter({ hasText: '2024-05-30' })).toBeVisible();
  });

  test('stand in an embed and on paper with both dates', async ({ page }) => {
    await page.goto('/embed/?from=2024-05-27');
    await expect(page.locator('.compared')).toContainText('From 27 May 2024 to 30 May 2024, 2 countries');
    await expect(page.locator('.compared a').first()).toHaveAttribute('target', '_blank');
    await open(page, '/?from=2024-05-27');
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.compared')).toContainText('From 27 May 2024 to 30 May 2024, 2 countries');
    await expect(page.locator('.spectrum-paper .arrow')).toHaveCount(1);
  });
});
