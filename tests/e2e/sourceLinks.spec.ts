/** Follows our links to quoted sources, to copies of their texts that are answered here instead of by the source. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { actorSchema } from '../../src/model/schema.ts';
import { expect, test } from './test.ts';
import { MAPS, ROOT, SITE } from './sites.ts';

const ARTICLE = `${ROOT}/../shared/research/article.txt`;

/** A site with quotes, and the stored text of the one page that all of them are quoted from. */
interface Case {
  site: { url: string };
  data: string;
  text: string;
}

const SMALL: Case = { site: MAPS, data: MAPS.data, text: `${MAPS.data}/texts/gazette.txt` };
const REAL: Case = { site: SITE, data: `${ROOT}/src/data`, text: ARTICLE };

test.use({ provoked: [/^request to another host: https:\/\/(www\.rt\.com|gazette\.example)\//] });

test.describe('a link to a quoted source', () => {
  test.use({ baseURL: MAPS.url });

  for (const { statement, exact, source, page: path } of quotesOf(SMALL)) {
    test(`opens at the words of ${statement}, in a page of its own`, async ({ page, context }) => {
      await answerWith(context, source, readFileSync(SMALL.text, 'utf8'));
      await expectToReach(page, SMALL.site.url + path, source, exact);
    });
  }

  test('is seen to fail: a page without the words opens at its top', async ({ page, context }) => {
    const [first] = quotesOf(SMALL);
    await answerWith(context, first?.source ?? '', 'Kites: nobody speaks\n\nOther words altogether.');
    const opened = await follow(page, SMALL.site.url + (first?.page ?? ''), first?.source ?? '');
    expect(await opened.evaluate(() => window.scrollY)).toBe(0);
  });
});

test.describe('the links to the article', () => {
  test.skip(!existsSync(ARTICLE), 'the research folder is not at hand');

  test('reach the words of every quote of the data', async ({ page, context }) => {
    const quotes = quotesOf(REAL);
    expect(quotes).toHaveLength(6);
    for (const { exact, source, page: path } of quotes) {
      await answerWith(context, source, readFileSync(ARTICLE, 'utf8'));
      await expectToReach(page, REAL.site.url + path, source, exact);
    }
  });
});

/** Every quote of a data folder, with the page of ours that it stands on. */
function quotesOf({ data }: Case) {
  return readdirSync(`${data}/actors`).flatMap((file) => {
    const actor = actorSchema.parse(JSON.parse(readFileSync(`${data}/actors/${file}`, 'utf8')));
    return actor.statements.flatMap(({ id, quote }) => {
      if (!quote) return [];
      const page = `actor/${file.replace(/\.json$/, '')}/${id}/`;
      return [{ statement: id, exact: quote.exact, source: quote.url, page }];
    });
  });
}

/** Answers for a source with a page of the text: a paragraph for each, a window's height apart. */
async function answerWith(context: BrowserContext, source: string, text: string): Promise<void> {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((one) => `<p>${one.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Source</title>
    <style>p { margin: 120vh 0 }</style>${paragraphs.join('')}`;
  await context.route(`${new URL(source).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
}

/** Clicks our link to the source, as a reader does, and gives the page that opens. */
async function follow(page: Page, address: string, source: string): Promise<Page> {
  await page.goto(address);
  const link = page.locator(`.sources a[href^="${source}"]`).first();
  await expect(link).toHaveAttribute('rel', 'noopener');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.waitForLoadState('load');
  // One frame more: the browser looks for the words when the page has been laid out.
  await opened.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
  );
  return opened;
}

async function expectToReach(page: Page, address: string, source: string, exact: string): Promise<void> {
  const opened = await follow(page, address, source);
  expect(opened.url()).toContain(source);
  expect(await opened.evaluate(() => 'fragmentDirective' in document && window.opener === null)).toBe(true);
  const inView = await opened.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      })
      .map((one) => one.textContent ?? ''),
  );
  expect(inView).toHaveLength(1);
  expect(inView[0]).toContain(exact);
  expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await opened.close();
}
