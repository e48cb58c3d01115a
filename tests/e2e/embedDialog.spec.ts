import type { Locator, Page } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import dialogCopy from '../../src/data/embedDialog.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { SITE } from './sites.ts';
import { open, settle } from './explorer.ts';
import { expect, test } from './test.ts';

/** Opens the dialog from the view's share menu, by keys alone. */
async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: copy.share.ofView }).press('Enter');
  await page.getByRole('button', { name: lateCopy.share.embed }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** How high the preview is, and how high it should be: nothing in it may scroll. */
async function heightsOf(dialog: Locator): Promise<[number, number]> {
  const frame = dialog.locator('iframe');
  const content = dialog.page().frames().at(-1);
  const wanted = await content?.locator('#embed').evaluate((one) => one.getBoundingClientRect().height);
  return [Math.round((await frame.boundingBox())?.height ?? 0), Math.ceil(wanted ?? -1)];
}

test.describe('an editor', () => {
  test('chooses, sees the embed at the width of the column, and copies it, by keyboard', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/?at=2024-06-10');
    await settle(page);
    const entries = await page.evaluate(() => history.length);
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: dialogCopy.themes.dark, exact: true }).press('Space');
    await dialog.getByRole('radio', { name: '400 px' }).press('Space');
    await expect(dialog.getByText('px high at this width')).toBeVisible();
    const preview = dialog.frameLocator('iframe');
    await expect(preview.getByText('Shown as of 10 June 2024')).toBeVisible();
    await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(async () => {
      const [height, wanted] = await heightsOf(dialog);
      expect(height).toBe(wanted);
    }).toPass();
    await dialog.getByRole('button', { name: 'Copy: Frame', exact: true }).press('Enter');
    await expect(dialog.getByText('HTML copied: Frame.')).toBeVisible();
    const html = await page.evaluate(() => navigator.clipboard.readText());
    expect(html).toContain(`src="${SITE.url}embed/?at=2024-06-10&amp;theme=dark"`);
    // Trying things out fills nobody's Back button.
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: lateCopy.share.embed })).toBeFocused();
  });

  test('keeps the focus in the dialog, and gets a card and its picture from a panel', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, '/actor/olaf-scholz/');
    await settle(page);
    await page.getByRole('button', { name: 'Share: Olaf Scholz' }).click();
    await page.getByRole('button', { name: lateCopy.share.embed }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Embed the card: Olaf Scholz' })).toBeVisible();
    await expect(dialog.frameLocator('iframe').getByRole('heading', { name: 'Olaf Scholz' })).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: dialogCopy.snippet.image.label })).toHaveValue(
      /^<a href="[^"]+"><img src="[^"]+\/cards\/[^"]+\.png" width="1200" height="630" alt="[^"]+"><\/a>$/,
    );
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      // The browser's own controls are no part of the page.
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog')),
        ),
      ).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await dialog.getByRole('button', { name: dialogCopy.close }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Olaf Scholz' })).toBeVisible();
  });

  test.describe('where the dialog does not arrive', () => {
    test.use({ provoked: [/Failed to load resource: net::ERR_FAILED/] });
    test('reads so in the menu, and the rest of it goes on', async ({ page }) => {
      await page.route(/\/assets\/EmbedDialog-/, (route) => route.abort());
      await open(page, '/');
      await page.getByRole('button', { name: copy.share.ofView }).click();
      await page.getByRole('button', { name: lateCopy.share.embed }).click();
      await expect(page.getByText(lateCopy.share.embedFailed)).toBeVisible();
      await expect(page.getByRole('button', { name: lateCopy.share.link, exact: true })).toBeEnabled();
    });
  });
});
