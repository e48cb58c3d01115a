import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSite } from '../../src/build/site.tsx';
import { addressesOf, PUBLISHED } from '../fixtures/pages.ts';
import { realArchive } from '../fixtures/real.ts';

const FILE = join(import.meta.dirname, '../fixtures/addresses.txt');
const HEAD =
  '# Addresses of published pages, relative to the site’s root: one a line. None is ever taken away; tests/build/addresses.test.ts adds new ones.';

const kept = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(1));
const planned = addressesOf(planSite(realArchive, PUBLISHED));

describe('the addresses of published pages', () => {
  // This holds also with `-u`, which can only add lines (below).
  it('all lead to a page for good: none has gone', () => {
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter((address) => !planned.includes(address))).toEqual([]);
  });

  it('are all kept: a new page is added by `npx vitest run tests/build/addresses.test.ts -u`', async () => {
    const all = [...new Set([...kept, ...planned])].toSorted();
    await expect([HEAD, ...all.map((address) => `/${address}`), ''].join('\n')).toMatchFileSnapshot(FILE);
  });
});
