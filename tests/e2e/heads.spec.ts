import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';
import { readPages } from './sizes.ts';
import { MAPS } from './sites.ts';

// The site that knows its own address. That its policy blocks nothing is watched in every test (`test.ts`).
test.use({ baseURL: MAPS.url });

test.describe('what machines read', () => {
  for (const [address, types] of [
    ['./', ['WebPage', 'Dataset']],
    ['actor/dov-lund/', ['WebPage']],
    ['about/', ['WebPage', 'Dataset']],
    ['actor/cleo-marsh/cleo-marsh-2030-03-25/', ['WebPage']],
  ] as const) {
    test(`is data that a browser keeps and does not run: ${address}`, async ({ page }) => {
      await page.goto(address);
      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(blocks).toHaveLength(1);
      const data: unknown = JSON.parse(blocks[0] ?? '');
      expect(data).toMatchObject({
        '@graph': types.map((type) => expect.objectContaining({ '@type': type })),
      });
      await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
        'content',
        MAPS.address + address.replace('./', ''),
      );
    });
  }

  test('quotes the words where there are some', async ({ page }) => {
    await page.goto('actor/ada-quill/');
    const block = page.locator('script[type="application/ld+json"]');
    expect(await block.textContent()).toContain('"@type":"Quotation"');
  });

  test('leads from every page to a feed and from robots.txt to the list of pages', async ({
    page,
    request,
  }) => {
    await page.goto('about/');
    const feed = page.locator('link[type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', `${MAPS.address}feed.xml`);
    expect(await (await request.get('feed.xml')).text()).toContain(
      '<feed xmlns="http://www.w3.org/2005/Atom"',
    );
    expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${MAPS.address}sitemap.xml`);
    expect(await (await request.get('sitemap.xml')).text()).toContain(`<loc>${MAPS.address}about/</loc>`);
  });

  test('includes for every page a share image that is a PNG of 1200 × 630', () => {
    for (const [path, html] of readPages(MAPS.folder)) {
      if (path === '404.html') continue;
      const image = /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1] ?? '';
      expect(image.startsWith(MAPS.address), `in ${path}`).toBe(true);
      const bytes = readFileSync(`${MAPS.folder}/${image.slice(MAPS.address.length)}`);
      expect(bytes.subarray(1, 4).toString('latin1'), `in ${path}`).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], `in ${path}`).toEqual([1200, 630]);
    }
  });
});
