import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import UPNG from 'upng-js';
import { afterAll, describe, expect, it } from 'vitest';
import { CARD_SIZE } from '../../../src/build/cardFile.ts';
import { makeCards } from '../../../src/build/cards/makeCards.ts';
import { createDataset } from '../../../src/model/createDataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { smallArchive } from '../../fixtures/small.ts';

/** A folder like that of the project, with a cache of its own. */
const ROOT = mkdtempSync(join(tmpdir(), 'made-'));
symlinkSync(join(import.meta.dirname, '../../../src'), join(ROOT, 'src'));
const CACHE = join(ROOT, 'node_modules/.cache/stance-map/cards');
mkdirSync(CACHE, { recursive: true });
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** Two speakers of the small question, one of them with a quote: pictures take time. */
const small = smallArchive();
const archive = { ...small, dataset: only(small.dataset, ['ada-quill', 'league-assembly']) };
const { actors, countries, statements } = archive.dataset;
const first = await makeCards(archive, 'https://news.example/maps/', ROOT);
const pictures = first.files.map(({ path, content }) => ({ path, png: Buffer.from(content()) }));

describe(makeCards.name, () => {
  it('makes a card for the front page, the chart by country, the timeline, each actor, statement, country and body', () => {
    const pages = [
      '',
      '?by=country',
      '?view=timeline',
      '?view=timeline&by=country',
      ...[...actors.keys()].map((id) => `actor/${id}/`),
      ...statements.map(({ id, actor }) => `actor/${actor}/${id}/`),
      ...[...countries.keys()].map((code) => `country/${code.toLowerCase()}/`),
    ];
    expect([...first.cards.keys()].toSorted()).toEqual(pages.toSorted());
    expect([...new Set([...first.cards.values()].map(({ path }) => path))].toSorted()).toEqual(
      first.files.map(({ path }) => path).toSorted(),
    );
  });

  it('names each by what it shows: a slug and the hash of its content', () => {
    for (const { path, png } of pictures) {
      const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
      expect(path).toMatch(new RegExp(`^cards/[a-z0-9-]+-${hash}\\.png$`));
    }
    expect(first.cards.get('')?.path).toMatch(/^cards\/front-/);
    expect(first.cards.get('?by=country')?.path).toMatch(/^cards\/front-country-/);
    expect(first.cards.get('country/xc/')?.path).toMatch(/^cards\/country-xc-/);
    expect(first.cards.get('actor/ada-quill/')?.path).toMatch(/^cards\/ada-quill-[0-9a-f]{8}\.png/);
  });

  it('makes PNGs with a palette, of the size that previews ask for, and small', () => {
    for (const { path, png } of pictures) {
      const { width, height, ctype } = UPNG.decode(new Uint8Array(png).buffer);
      expect({ width, height, ctype }, `${path}`).toEqual({ ...CARD_SIZE, ctype: 3 });
      expect(png.length, `${path}`).toBeGreaterThan(5_000);
      expect(png.length, `${path}`).toBeLessThan(60_000);
    }
  });

  it('draws the ground of the page, and a rule in the colour of the stance', () => {
    const png = pictures.find(({ path }) => path.includes('/league-assembly-'))?.png;
    const image = UPNG.decode(new Uint8Array(png ?? []).buffer);
    const [pixels = new ArrayBuffer()] = UPNG.toRGBA8(image);
    const colourAt = (x: number, y: number): string =>
      Buffer.from(pixels, (y * CARD_SIZE.width + x) * 4, 3).toString('hex');
    expect(colourAt(600, 8)).toBe('076e70');
    expect(colourAt(30, 300)).toBe('fdfcf9');
  });

  it('draws nothing twice, and again only what is broken in the cache, to the same bytes', async () => {
    const again = await makeCards(archive, 'https://news.example/maps/', ROOT);
    expect(again.drawn).toBe(0);
    expect([...again.cards]).toEqual([...first.cards]);
    const [name = ''] = readdirSync(CACHE);
    writeFileSync(join(CACHE, name), 'broken');
    const mended = await makeCards(archive, 'https://news.example/maps/', ROOT);
    expect(mended.drawn).toBe(1);
    expect([...mended.cards]).toEqual([...first.cards]);
  });
});

/** The dataset with these speakers, their countries and statements alone. */
function only(
  { question, actors: all, countries: lands, statements: said }: Dataset,
  ids: string[],
): Dataset {
  const kept = [...all.values()].filter(({ id }) => ids.includes(id));
  return createDataset(
    question,
    [...lands.values()].filter(({ code }) => kept.some(({ country }) => country === code)),
    kept,
    said.filter(({ actor }) => ids.includes(actor)),
  );
}
