import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../src/build/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(compressFolder.name, () => {
  it('writes a smaller twin of every text, below the folder too, and leaves pictures alone', async () => {
    mkdirSync(join(folder, 'cards'));
    const text = 'the same words '.repeat(400);
    for (const name of ['index.html', 'cards/a.json', 'cards/a.png', '_headers'])
      writeFileSync(join(folder, name), text);
    expect(await compressFolder(folder)).toMatchObject({ files: 2, before: 2 * text.length });
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.br'),
    );
    expect(written.toSorted()).toEqual(['cards/a.json.br', 'index.html.br']);
    for (const name of written) {
      const packed = readFileSync(join(folder, name));
      expect(packed.length).toBeLessThan(text.length / 10);
      expect(brotliDecompressSync(packed).toString()).toBe(text);
    }
  });
});
