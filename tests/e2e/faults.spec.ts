/** What still works, and what the reader is told, where a part of the program or of the data fails. */
import copy from '../../src/data/copy.json' with { type: 'json' };
import lateCopy from '../../src/data/lateCopy.json' with { type: 'json' };
import {
  dateStep,
  expectNoSidewaysScroll,
  expectReady,
  marks,
  open,
  panel,
  panelHeading,
  slider,
  stop,
} from './explorer.ts';
import { expect, test } from './test.ts';

const MACRON = 'actor:emmanuel-macron';

test.describe('a part of the program that does not arrive', () => {
  test.use({ provoked: [/^console error: Failed to load resource: net::ERR_FAILED$/] });

  test('leaves a sentence in its place, each, and all else works', async ({ page }) => {
    const parts = '**/assets/{SelectionPanel,FilterChoices,WaysOut,Compared,TableView}-*';
    await page.route(parts, (route) => route.abort());
    await open(page, '/');
    await page.getByRole('button', { name: copy.filters.open }).click();
    await expect(page.locator('.filter-menu').getByRole('alert')).toHaveText(copy.filters.failed);
    await page.keyboard.press('Escape');

    await stop(page, MACRON).click();
    await expect(panel(page).getByRole('alert')).toContainText(copy.panel.failedPart);
    const ownPage = panel(page).getByRole('link', { name: copy.panel.ownPage });
    await expect(ownPage).toHaveAttribute('href', '/actor/emmanuel-macron/');
    await panel(page).getByRole('link', { name: copy.panel.close }).click();
    await expect(panel(page)).toHaveCount(0);
    await expect(stop(page, MACRON)).toBeFocused();

    await page.getByRole('link', { name: copy.moved.compare }).click();
    await expect(page.locator('.chart-column').getByRole('alert')).toContainText(copy.views.failed);
    await expect(stop(page, MACRON)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('alert')).toHaveCount(0);

    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(copy.views.failed);
    await dateStep(page, 'next').click();
    await expect(page.locator('.headline')).not.toContainText('30 May 2024');
    await page.unroute(parts);
    await page.getByRole('link', { name: copy.table.retry }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page).toHaveURL(/\?view=table&at=2024-/);
  });

  test.describe('on a page that holds its panel', () => {
    test.use({ provoked: [/ERR_FAILED$|^error: Failed to fetch .*\/SelectionPanel-/] });

    test('leaves the page as it was drawn, with its words and links, and says what does not work', async ({
      page,
    }) => {
      await page.route('**/assets/SelectionPanel-*', (route) => route.abort());
      await page.goto('/actor/emmanuel-macron/emmanuel-macron-2024-05-28/');
      await expect(page.getByRole('alert')).toContainText(lateCopy.stopped.text);
      await expect(panel(page).locator('blockquote')).toBeVisible();
      await expect(slider(page)).toBeDisabled();
      await panel(page).getByRole('link', { name: 'Close' }).click();
      await expect(page).toHaveURL('/?at=2024-05-28');
      await expectReady(page);
      await page.goBack();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.unroute('**/assets/SelectionPanel-*');
      await page.getByRole('link', { name: lateCopy.stopped.again }).click();
      await expectReady(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
});

test.describe('a first script that cannot run', () => {
  test.use({ provoked: [/^error: Unexpected token/] });

  test('leaves the page as in a browser without modules: marks lead to pages, nothing promises more', async ({
    page,
  }) => {
    await page.route('**/assets/first-*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const = "not of this browser";' }),
    );
    await page.goto('/');
    await page.waitForLoadState('load');
    for (const control of await page.locator('button, input, select').filter({ visible: true }).all()) {
      await expect(control).toBeDisabled();
    }
    await page.getByRole('link', { name: copy.views.table, exact: true }).click();
    await expect(page).toHaveURL('/?view=table');
    await stop(page, MACRON).click();
    await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-05-30');
    await expect(panelHeading(page)).toHaveText('Emmanuel Macron');
    await panel(page).locator('.history a').first().click();
    await expect(panel(page).locator('blockquote')).toBeVisible();
  });
});

test.describe('an embed that gets none of its scripts', () => {
  test.use({ provoked: [/^console error: Failed to load resource: net::ERR_FAILED$/] });

  test('shows the chart of its opening date, says which that is, and opens cards', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/embed/?at=2024-12-16&controls=all');
    await expect(page.locator('.embed-shown')).toContainText('30 May 2024');
    await page.locator('[popovertarget="actor-emmanuel-macron"]').filter({ visible: true }).click();
    await expect(page.locator('#actor-emmanuel-macron:popover-open')).toContainText('Emmanuel Macron');
    await expectNoSidewaysScroll(page);
  });
});

test.describe('data that do not arrive', () => {
  test.use({ provoked: [/^console error: Failed to load resource: net::ERR_FAILED$/] });

  test('leave the table its rows and links, and their words come at the next try', async ({ page }) => {
    await page.route('**/data/actors.json', (route) => route.abort());
    await open(page, '/?view=table');
    await expect(page.getByRole('alert')).toContainText(lateCopy.table.failed);
    await expect(page.getByRole('row', { name: /Emmanuel Macron/ }).first()).toBeVisible();
    await page.unroute('**/data/actors.json');
    await page.getByRole('button', { name: lateCopy.table.retry }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByText(lateCopy.table.loading, { exact: true })).toHaveCount(0);
  });
});

test.describe('an error in a part of the page', () => {
  test.use({
    provoked: [/^console error: (TypeError: Cannot read properties of undefined|Error: refused: )/],
  });

  test('is told in its place, the others go on, and it is tried again when something else is asked of it', async ({
    page,
  }) => {
    // Data of another make than the program, as a host may mix them for some minutes.
    await page.route('**/data/actors/emmanuel-macron.json', (route) => route.fulfill({ json: {} }));
    await page.route('**/data/actors.json', (route) => route.fulfill({ json: [{ id: 'emmanuel-macron' }] }));
    await open(page, '/');
    await stop(page, MACRON).click();
    await expect(panel(page).getByRole('alert')).toContainText(copy.panel.failedPart);
    await stop(page, 'actor:olaf-scholz').click();
    await expect(panelHeading(page)).toHaveText('Olaf Scholz');
    await page.keyboard.press('Escape');
    const failed = page.locator('.chart-column').getByRole('alert');
    const views = page.getByRole('navigation', { name: copy.views.label });
    const view = (name: keyof typeof copy.views) =>
      views.getByRole('link', { name: copy.views[name], exact: true });
    await view('table').click();
    await expect(failed).toContainText(copy.views.failed);

    await page.evaluate(() => {
      const refuse = (): never => {
        throw new Error('refused: styles of the map, and motion');
      };
      const replace = CSSStyleSheet.prototype.replaceSync;
      CSSStyleSheet.prototype.replaceSync = function replaceSync(text) {
        return text.includes('.map-drawing') ? refuse() : replace.call(this, text);
      };
      Element.prototype.animate = refuse;
    });
    await view('map').click();
    await expect(failed).toContainText(copy.views.failed);
    await view('timeline').click();
    await expect(page.locator('.timeline')).toBeVisible();
    await expect(failed).toHaveCount(0);
    await view('leader').click();
    await expect(stop(page, MACRON)).toBeVisible();
    // Nothing glides, and so nothing fails, in the first moments of a chart.
    await expect(async () => {
      await dateStep(page, 'next').click();
      await expect(failed).toContainText(copy.views.failed, { timeout: 500 });
    }).toPass();
    await view('country').click();
    await expect(failed).toContainText(copy.views.failed);
    await page.getByRole('link', { name: copy.table.retry }).click();
    await expectReady(page);
    await expect(failed).toHaveCount(0);
    await expect(page).toHaveURL(/by=country/);
  });

  test.describe('around them', () => {
    test.use({ provoked: [/^error: refused: sizes$/] });

    test('brings the page back as it was drawn, with links that lead to pages', async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.set(window, 'ResizeObserver', function refuse() {
          throw new Error('refused: sizes');
        });
      });
      await page.goto('/');
      await expect(page.getByRole('alert')).toContainText(lateCopy.stopped.text);
      await expect(page.locator('.headline')).toContainText('30 May 2024');
      expect(await marks(page).count()).toBeGreaterThan(30);
      await expect(slider(page)).toBeDisabled();
      await expectNoSidewaysScroll(page);
      await stop(page, MACRON).click();
      await expect(page).toHaveURL('/actor/emmanuel-macron/?at=2024-05-30');
      await expect(page.getByRole('alert')).toContainText(lateCopy.stopped.text);
      await expect(panel(page).locator('.sources')).toBeVisible();
    });
  });
});
