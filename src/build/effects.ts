/** The only file that writes the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './siteFile.ts';

/**
 * Names that mean the same on every system and in every address: ASCII letters, digits, `-`, `_` and `.`, never
 * a dot at either end. So no path leaves its folder, hides in it, or names a device.
 */
const SAFE_PATH = /^(?:[\w-](?:[\w.-]*[\w-])?\/)*[\w-](?:[\w.-]*[\w-])?$/;
/** The longest name that common file systems take. */
const LONGEST_NAME = 255;

/** Writes files below `folder`; throws when two have one path, or one would leave the folder. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
  const written = new Set<string>();
  for (const { path, content } of files) {
    if (written.has(path)) throw new Error(`Two files are planned for ${path}.`);
    const isSafe = SAFE_PATH.test(path) && path.split('/').every((name) => name.length <= LONGEST_NAME);
    if (!isSafe) throw new Error(`${JSON.stringify(path)} is no path for a file of the site.`);
    written.add(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content());
  }
}
