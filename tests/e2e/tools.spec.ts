import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { expectNoSidewaysScroll, expectReady, marks, open, panel, panelHeading, settle } from './explorer.ts';

test.describe('a reader who looks for somebody', () => {
  test('finds a speaker by another spelling, with the keyboard alone', async ({ page }) => {
    await open(page, '/');
    const field = page.getByRole('combobox', { name: copy.search.label });
    await field.pressSequentially('vladimir zelensky');
    await expect(page.getByRole('option').first()).toContainText('Zelenskyy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panelHeading(page)).toHaveText('Volodymyr Zelenskyy');
    await expect(page).toHaveURL(/^[^?]*\/actor\/volodymyr-zelenskyy\/\?.*q=vladimir/);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await page.getByRole('button', { name: copy.search.clear }).click();
    await expect(page).toHaveURL('/');
  });

  test('narrows the chart by a filter, undoes it by Back, and shares it by its address', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    const all = await marks(page).count();
    await page.getByRole('button', { name: copy.filters.open, exact: true }).click();
    await page.getByRole('checkbox', { name: /^Opposes/ }).check();
    await expect(page).toHaveURL('/?stance=opposes');
    await page.getByRole('button', { name: copy.filters.close }).click();
    await settle(page);
    const some = await marks(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await expect(page.locator('.filter-summary')).toContainText(`${some} of ${all}`);
    await page.goBack();
    await settle(page);
    expect(await marks(page).count()).toBe(all);

    const pasted = await context.newPage();
    await open(pasted, '/?stance=opposes');
    await settle(pasted);
    expect(await marks(pasted).count()).toBe(some);
    await pasted.getByRole('button', { name: copy.filters.clear }).click();
    await expect(pasted).toHaveURL('/');
  });

  test('reads all statements as a table, in the order asked for, and opens one', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    await expect(page).toHaveURL('/?view=table');
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.nth(1)).toContainText(/\d{4}/);
    await page.getByRole('columnheader', { name: lateCopy.table.date }).getByRole('button').click();
    // The heading says an order before the press too: the address tells that the new one stands.
    await expect(page).toHaveURL(/rows=/);
    await expect(page.getByRole('columnheader', { name: lateCopy.table.date })).toHaveAttribute(
      'aria-sort',
      /ascending|descending/,
    );
    // What is out of sight has text, and no inner text.
    const first = (await rows.nth(1).getByRole('link').first().textContent()) ?? '';
    await page.reload();
    await expectReady(page);
    await expect(rows.nth(1).getByRole('link').first()).toHaveText(first);
    await rows.nth(1).getByRole('link').first().click();
    await expect(panelHeading(page)).toHaveText(first);
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(rows.nth(1)).toBeVisible();
  });

  test('sees each country once where countries are asked for', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('link', { name: copy.views.country, exact: true }).click();
    await expect(page).toHaveURL('/?by=country');
    await expect(page.locator('[data-subject="country:US"]').filter({ visible: true })).toHaveCount(1);
  });

  test('scrolls in no view sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ['/?view=table', '/?by=country', '/?stance=opposes&q=a', '/country/us/']) {
      await open(page, address);
      await settle(page);
      await test.step(address, () => expectNoSidewaysScroll(page));
    }
  });
});
