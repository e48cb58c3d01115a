/** Reads the files of a data folder from disk. The only place that knows how they are laid out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFiles } from '../model/parse.ts';
import { parseUtf8 } from '../model/parseUtf8.ts';
import { findJsonFault } from './jsonPlaces.ts';
import type { PlacedProblem } from './problems.ts';
import { WORD_FILES } from './wordFiles.ts';

/** A data folder as read: what its files hold, their texts, and what could not be read. */
export interface DataFolder {
  dir: string;
  files: RawFiles;
  /** What its files of words hold, by their names. */
  words: ReadonlyMap<string, unknown>;
  /** Every file that is there, by its path in the folder ("actors/ada-quill.json"). */
  texts: ReadonlyMap<string, string>;
  unreadable: PlacedProblem[];
}

/** Files that are to be written, by their path in the folder; null: to be taken away. */
export type FileChanges = ReadonlyMap<string, string | null>;

const NO_CHANGES: FileChanges = new Map();

/**
 * Reads every data file of a folder, as it would be after `changes`. A file that is missing or is not JSON
 * becomes a problem.
 */
export function readFolder(dir: string, changes: FileChanges = NO_CHANGES): DataFolder {
  const texts = new Map<string, string>();
  const unreadable: PlacedProblem[] = [];
  const read = (file: string): unknown => {
    let text: string | null | undefined;
    try {
      text = changes.has(file) ? changes.get(file) : readText(join(dir, file));
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      unreadable.push({ file, field: '', found: JSON.stringify(found), allowed: 'a file saved as UTF-8' });
      return undefined;
    }
    if (text === null || text === undefined) {
      unreadable.push({ file, field: '', found: 'no such file', allowed: 'a JSON file' });
      return undefined;
    }
    texts.set(file, text);
    try {
      const content: unknown = JSON.parse(text);
      return content;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      unreadable.push({ file, field: '', ...findJsonFault(text, reason) });
      return undefined;
    }
  };
  const files: RawFiles = {
    question: read('question.json'),
    countries: read('countries.json'),
    outlets: read('outlets.json'),
    corrections: read('corrections.json'),
    events: read('events.json'),
    omissions: read('omissions.json'),
    coding: read('coding.json'),
    method: read('method.json'),
    actors: Object.fromEntries(
      listActors(dir, changes).map((file) => [file.replace(/^actors\/|\.json$/g, ''), read(file)]),
    ),
  };
  const given = WORD_FILES.filter((file) => changes.has(file) || existsSync(join(dir, file)));
  const words = new Map(given.map((file) => [file, read(file)] as const));
  return { dir, files, words, texts, unreadable };
}

/** Paths of the actor files, in the order of their names. */
function listActors(dir: string, changes: FileChanges): string[] {
  const there = listFolder(join(dir, 'actors')).map((name) => `actors/${name}`);
  const kept = there.filter((file) => changes.get(file) !== null);
  const added = [...changes.keys()].filter(
    (file) => file.startsWith('actors/') && changes.get(file) !== null,
  );
  return [...new Set([...kept, ...added])].filter((file) => file.endsWith('.json')).toSorted();
}

function listFolder(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** The text of a file, null where there is none; throws a sentence where it is not saved as UTF-8. */
function readText(path: string): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  return parseUtf8(bytes);
}
