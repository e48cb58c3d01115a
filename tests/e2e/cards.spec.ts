import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import about from '../../src/data/about.json' with { type: 'json' };
import { expect, test } from './test.ts';
import { readPages } from './sizes.ts';
import { MAPS, SITE } from './sites.ts';

const KILOBYTE = 1000;

/** Pages that nobody shares: they show nothing of their own. */
const WITHOUT = /^(about\/|embed\/|404\.html)/;

test.describe('share images', () => {
  for (const { name, folder } of [
    { name: 'the site', folder: SITE.folder },
    { name: 'the small site', folder: MAPS.folder },
  ]) {
    test(`of ${name} are 1200 by 630 px with a palette, under 60 kB, and named by their content`, () => {
      const files = readdirSync(`${folder}/cards`);
      const wrong = files.flatMap((file) => {
        const png = readFileSync(`${folder}/cards/${file}`);
        const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
        const seen = `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)} ${png.readUInt32BE(20)} ${png[25]}`;
        const right =
          seen === 'PNG 1200 630 3' && png.length <= 60 * KILOBYTE && file.endsWith(`-${hash}.png`);
        return right ? [] : [`${file}: ${seen}, ${png.length} bytes`];
      });
      expect(wrong).toEqual([]);
      const list = JSON.parse(readFileSync(`${folder}/data/cards.json`, 'utf8')) as Record<
        string,
        { path: string }
      >;
      // Two addresses may share one card.
      const named = new Set(Object.values(list).map(({ path }) => path));
      expect([...named].toSorted()).toEqual(files.map((file) => `cards/${file}`).toSorted());
      // A withdrawn statement keeps its page and has no card.
      const without = [...readPages(folder)].filter(
        ([page, html]) =>
          !WITHOUT.test(page) && !(page.replace('index.html', '') in list || isWithdrawn(html)),
      );
      expect(without.map(([page]) => page)).toEqual([]);
    });
  }

  test('are pictures that a browser shows, from the site itself', async ({ page }) => {
    const files = readdirSync(`${SITE.folder}/cards`).filter((file) => /^(front|country-de)-/.test(file));
    expect(files).toHaveLength(5);
    await page.goto('about/');
    for (const file of files) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, `/cards/${file}`);
      expect(size).toEqual([1200, 630]);
    }
  });
});

function isWithdrawn(html: string): boolean {
  return html.includes(`<h1>${about.withdrawn.title}</h1>`);
}
