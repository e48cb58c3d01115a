/** Turns changed data into changed files, and writes them. The only file of the desk that writes data. */
import { isDeepStrictEqual } from 'node:util';
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChanges } from '../build/dataFolder.ts';
import type { RawFiles } from '../model/parse.ts';
import { formatJson } from './formatJson.ts';

/** The files that differ between two states of the data. A file that says the same is not written anew. */
export async function planChanges(before: RawFiles, after: RawFiles): Promise<FileChanges> {
  const changes = new Map<string, string | null>();
  const old = listFiles(before);
  const current = listFiles(after);
  for (const [file, content] of current) {
    if (!isDeepStrictEqual(content, old.get(file))) changes.set(file, await formatJson(content));
  }
  for (const file of old.keys()) if (!current.has(file)) changes.set(file, null);
  return changes;
}

/**
 * Writes changed files below `dir`. Throws before it writes anything where one would leave the folder or is a
 * link to somewhere else; where writing fails half-way, what was written is taken back.
 */
export function writeChanges(dir: string, changes: FileChanges): void {
  for (const file of changes.keys()) refuseOutside(dir, file);
  const before = new Map([...changes.keys()].map((file) => [file, readOrNull(join(dir, file))] as const));
  try {
    for (const [file, text] of changes) writeOne(join(dir, file), text);
  } catch (error) {
    for (const [file, text] of before) writeOne(join(dir, file), text);
    throw error;
  }
}

function refuseOutside(dir: string, file: string): void {
  if (!/^(?:actors\/[a-z0-9-]+|[a-z]+)\.json$/.test(file)) throw new Error(`${file} is no data file.`);
  const links = [join(dir, 'actors'), join(dir, file)].filter((path) => {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  });
  if (links.length > 0)
    throw new Error(`${String(links[0])} is a link; the data desk writes only into the folder.`);
}

function writeOne(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function listFiles({ actors, ...others }: RawFiles): Map<string, unknown> {
  return new Map([
    ...Object.entries(others)
      .filter(([, content]) => content !== undefined)
      .map(([name, content]) => [`${name}.json`, content] as const),
    ...Object.entries(actors).map(([id, content]) => [`actors/${id}.json`, content] as const),
  ]);
}
