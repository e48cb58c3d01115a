import { expect, test } from './test.ts';
import { expectReady, panel, panelHeading, stop } from './explorer.ts';

const PROGRAM = /\/assets\/(first|react|d3)-/;

test.describe('a reader who chooses somebody before the program is there', () => {
  test.use({ provoked: [/404|ERR_FAILED/] });

  test('reads the panel at once, goes back and forth, and keeps it when the program takes over', async ({
    page,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(PROGRAM, async (route) => {
      await held;
      await route.continue();
    });
    const early = page.waitForEvent('requestfinished', (request) => /\/early-/.test(request.url()));
    await page.goto('/', { waitUntil: 'commit' });
    await early;
    await stop(page, 'actor:emmanuel-macron').click();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await expect(panelHeading(page)).toBeFocused();
    await expect(panel(page).locator('blockquote')).toBeVisible();
    await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-05-30');
    await expect(page).toHaveTitle(/^Emmanuel Macron, France: .* as of 30 May 2024/);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(page).toHaveURL('/');
    await expect(stop(page, 'actor:emmanuel-macron')).toBeFocused();
    await page.evaluate(() => history.forward());
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await panel(page).locator('.panel-steps a').last().click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    const words = await panel(page).innerText();

    release();
    await expectReady(page);
    await expect(page.locator('#root .panel')).toBeVisible();
    await expect(panel(page)).toHaveCount(1);
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    expect(await panel(page).innerText()).toBe(words);
    await expect(page).toHaveURL('/actor/olaf-scholz/?at=2024-05-30');
    await page.goBack();
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
  });

  test('sees the last of two whom they choose in haste, even if the first arrives later', async ({
    page,
  }) => {
    await page.route(PROGRAM, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/panels/actor-emmanuel-macron.htm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await stop(page, 'actor:emmanuel-macron').click();
    await stop(page, 'actor:olaf-scholz').click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    const first = page.waitForResponse(/emmanuel-macron\.htm/);
    release();
    await (await first).finished();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await expect(page).toHaveURL(/olaf-scholz/);
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
  });

  test('is led to the page of what has no panel yet, and by the program once it is there', async ({
    page,
  }) => {
    await page.route('**/data/panels/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(PROGRAM, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/');
    await stop(page, 'actor:olaf-scholz').click();
    await page.waitForURL('/actor/olaf-scholz/?at=2024-05-30');
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await page.unroute(PROGRAM);
    await page.goto('/');
    await expectReady(page);
    await stop(page, 'actor:olaf-scholz').click();
    await expect(page.locator('#root .panel')).toBeVisible();
    await expect(panel(page)).toHaveCount(1);
  });
});
