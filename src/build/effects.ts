/** The only file that writes the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './siteFile.ts';

/** Writes files below `folder`; throws when two have one path, or one would leave the folder. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
  const written = new Set<string>();
  for (const { path, content } of files) {
    if (written.has(path)) throw new Error(`Two files are planned for ${path}.`);
    if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path} leaves the site.`);
    written.add(path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content());
  }
}
