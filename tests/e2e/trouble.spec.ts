import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { dateStep, expectReady, open, panel, panelHeading, settle, stop } from './explorer.ts';

test.describe('where details cannot be loaded', () => {
  test.use({ provoked: [/ERR_FAILED/] });

  test('the panel says so with a link to the page that has them, and all else works', async ({ page }) => {
    await page.route('**/data/actors/*', (route) => route.abort());
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').click();
    await expect(panel(page).getByRole('alert')).toContainText(lateCopy.panel.failed);
    const link = panel(page).getByRole('alert').getByRole('link');
    await expect(link).toHaveAttribute('href', /^\/actor\/emmanuel-macron\//);
    await expect(panel(page).locator('.history li')).toHaveCount(2);
    await dateStep(page, 'next').click();
    await expect(page.locator('.headline')).not.toContainText('30 May 2024');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);

    // The focus that came back to the mark asked once more; that too has failed before the way is clear.
    await settle(page);
    await page.unroute('**/data/actors/*');
    await stop(page, 'actor:emmanuel-macron').click();
    await expect(panel(page).locator('.sources')).toBeVisible();
  });

  test('the page that the sentence leads to has them', async ({ page }) => {
    await page.route('**/data/actors/*', (route) => route.abort());
    await open(page, '/');
    await stop(page, 'actor:emmanuel-macron').click();
    const href = await panel(page).getByRole('alert').getByRole('link').getAttribute('href');
    await open(page, href ?? '');
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(panel(page).locator('.sources')).toBeVisible();
  });
});

test.describe('a link that asks for something unknown', () => {
  test('opens the default view and says in one line what was ignored', async ({ page }) => {
    await open(page, '/?at=2024-02-30&view=moon');
    const notice = page.getByRole('status').filter({ hasText: '2024-02-30' });
    await expect(notice).toContainText('moon');
    await expect(page.locator('.headline')).toContainText('As of 30 May 2024');
    await expect(stop(page, 'actor:emmanuel-macron')).toBeVisible();
  });

  test('opens the page with strange queries without harm', async ({ page }) => {
    for (const query of [
      '?at=%E0%A4',
      '?at=<script>alert(1)</script>',
      '?utm_source=chat',
      '?at=9999-12-31',
    ]) {
      await page.goto(`/${query}`);
      await expectReady(page);
      await expect(page.locator('.headline')).toContainText('As of 30 May 2024');
    }
  });
});

test.describe('an address that does not exist', () => {
  test.use({ provoked: [/404/] });

  test('shows a page that leads back', async ({ page }) => {
    const response = await page.goto('/actor/nobody/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link').click();
    await expect(page).toHaveURL('/');
  });
});
