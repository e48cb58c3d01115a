import { expect, test } from './test.ts';
import { marks, open, panel, panelHeading, stop } from './explorer.ts';
import { MAPS } from './sites.ts';

// A host that knows only /maps/: whatever leaves it answers 404, and that fails a test.
test.use({ baseURL: MAPS.url });

test.describe('a small site under a base path', () => {
  test('loads, opens a panel with its details, and comes back', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('borrowed kites');
    expect(await marks(page).count()).toBeGreaterThan(2);
    await stop(page, 'actor:ada-quill').click();
    await expect(page).toHaveURL('/maps/actor/ada-quill/?at=2030-05-01');
    await expect(panelHeading(page)).toHaveText('Ada Quill');
    await expect(panel(page).locator('.sources')).toBeVisible();
    await page.reload();
    await expect(panel(page).locator('.sources')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(MAPS.url);
    await expect(panel(page)).toHaveCount(0);
    await page.goForward();
    await expect(panelHeading(page)).toHaveText('Ada Quill');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(MAPS.url);
  });

  test('has embeds, whose program finds its files there too', async ({ page }) => {
    await page.goto('embed/?at=2030-06-01&by=country');
    await expect(page.getByText('Shown as of 1 June 2030.')).toBeVisible();
    await page.goto('embed/actor/ada-quill/?at=2030-03-15');
    await expect(page.getByRole('heading', { name: 'Ada Quill' })).toBeVisible();
    await expect(page.locator('.summary')).toBeVisible();
  });

  test('has no link that leaves the base path, and names its own address', async ({ page, request }) => {
    for (const address of [
      './',
      'actor/ada-quill/',
      'country/xc/',
      'about/',
      '404.html',
      'embed/',
      'embed/country/xc/',
    ]) {
      await page.goto(address);
      const links = await page
        .locator('[href], [src]')
        .evaluateAll((elements) =>
          elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
        );
      const own = links.filter((link) => !/^(https?:|mailto:|#)/.test(link));
      expect(own.length).toBeGreaterThan(2);
      const statuses = await Promise.all(
        [...new Set(own)].map(async (link) => ({ link, status: (await request.get(link)).status() })),
      );
      expect(statuses.filter(({ link, status }) => !link.startsWith('/maps/') || status !== 200)).toEqual([]);
    }
    await page.goto('actor/ada-quill/');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `${MAPS.address}actor/ada-quill/`,
    );
  });
});
