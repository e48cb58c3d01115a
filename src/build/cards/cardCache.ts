/** Pictures of earlier builds. An entry is named by what it was drawn from and by what it holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads and keeps pictures by the hash of their drawing. */
export interface CardCache {
  /** The picture of a drawing; null where there is none, or none that is whole. */
  read: (key: string) => Uint8Array | null;
  write: (key: string, png: Uint8Array) => void;
}

/** Opens a folder, made when it is missing. A file that does not hold what its name says is never read. */
export function openCardCache(folder: string): CardCache {
  mkdirSync(folder, { recursive: true });
  const names = new Map(readdirSync(folder).map((name) => [name.split('-')[0] ?? '', name]));
  return {
    read: (key) => {
      const name = names.get(key);
      if (name === undefined) return null;
      const png = readIfThere(join(folder, name));
      return png && name === nameOf(key, png) ? png : null;
    },
    write: (key, png) => {
      const name = nameOf(key, png);
      // Renamed when it is whole, so that a build that is stopped or runs beside another leaves no half of one.
      const draft = join(folder, `.${name}.${process.pid}`);
      writeFileSync(draft, png);
      renameSync(draft, join(folder, name));
    },
  };
}

function nameOf(key: string, png: Uint8Array): string {
  return `${key}-${createHash('sha256').update(png).digest('hex')}.png`;
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
