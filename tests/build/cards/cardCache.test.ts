import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openCardCache } from '../../../src/build/cards/cardCache.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
const KEY = 'a'.repeat(64);
const PNG = new Uint8Array([1, 2, 3, 4]);

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe(openCardCache.name, () => {
  it('gives back what an earlier build kept, and nothing else', () => {
    openCardCache(folder).write(KEY, PNG);
    expect([...(openCardCache(folder).read(KEY) ?? [])]).toEqual([...PNG]);
    expect(openCardCache(folder).read('b'.repeat(64))).toBeNull();
    expect(openCardCache(join(folder, 'new', 'one')).read(KEY)).toBeNull();
  });

  it.each([
    ['cut short', PNG.slice(0, 2)],
    ['empty', new Uint8Array()],
    ['changed', new Uint8Array([1, 2, 3, 5])],
  ])('never gives back a picture that is %s, and takes a whole one in its place', (_how, broken) => {
    openCardCache(folder).write(KEY, PNG);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), broken);
    const cache = openCardCache(folder);
    expect(cache.read(KEY)).toBeNull();
    cache.write(KEY, PNG);
    expect(openCardCache(folder).read(KEY)).not.toBeNull();
  });

  it('takes no draft of a build that was stopped for a picture', () => {
    openCardCache(folder).write(KEY, PNG);
    writeFileSync(join(folder, `.${KEY}-draft`), PNG);
    writeFileSync(join(folder, 'unknown'), PNG);
    expect(openCardCache(folder).read(`.${KEY}`)).toBeNull();
    expect(openCardCache(folder).read('unknown')).toBeNull();
    expect(openCardCache(folder).read(KEY)).not.toBeNull();
  });
});
