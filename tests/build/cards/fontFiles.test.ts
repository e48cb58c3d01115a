import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFontFiles } from '../../../src/build/cards/fontFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WHOLE = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);
const { sans } = await writeFontFiles(folder);

function charactersOf(path: string): string[] {
  const face = new Face(new Blob(new Uint8Array(readFileSync(path)).buffer));
  return [...face.collectUnicodes()].map((code) => String.fromCodePoint(code));
}

describe(writeFontFiles.name, () => {
  it('halves the size of a font, and more', () => {
    expect(readFileSync(sans).length).toBeLessThan(readFileSync(WHOLE).length / 2);
  });

  it('keeps every letter of Latin Extended and Cyrillic that the whole font has', () => {
    const letters = charactersOf(WHOLE).filter((one) => /[À-ɏḀ-ỿЀ-ԯ]/u.test(one));
    const kept = new Set(charactersOf(sans));
    expect(letters.length).toBeGreaterThan(500);
    expect(letters.filter((one) => !kept.has(one))).toEqual([]);
  });

  it('leaves out what no card says', () => {
    const signs = charactersOf(WHOLE).filter((one) => /[ɐ-ʯ①-➿ﬀ-ﬆ]/u.test(one));
    const kept = new Set(charactersOf(sans));
    expect(signs.length).toBeGreaterThan(20);
    expect(signs.filter((one) => kept.has(one))).toEqual([]);
  });

  it('writes the same files each time, and nothing beside them', async () => {
    expect((await writeFontFiles(folder)).sans).toBe(sans);
    expect(readdirSync(folder)).toHaveLength(3);
  });
});
