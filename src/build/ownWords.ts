/** Words of a data folder in place of this project's: for every build that words go into. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseWords, type Words } from '../model/parseWords.ts';
import type { Problem } from '../model/parse.ts';

/** The files of words; a data folder may have any of them, with as much in it as it wants to word anew. */
export const WORD_FILES = [
  'copy.json',
  'lateCopy.json',
  'timelineCopy.json',
  'mapCopy.json',
  'comparedCopy.json',
  'embedDialog.json',
  'head.json',
  'card.json',
  'about.json',
  'downloads.json',
  'columns.json',
] as const;

/** Where this project's own words are, in its folder. */
const HOME = 'src/data';

/** Reads one file of words with those of a data folder over it. A file that is not JSON is a problem. */
export function readWords(
  root: string,
  dataFolder: string,
  file: string,
): { words: Words; problems: readonly Problem[] } {
  const base = JSON.parse(readFileSync(join(root, HOME, file), 'utf8')) as Words;
  const path = join(dataFolder, file);
  if (isHome(root, dataFolder) || !existsSync(path)) return { words: base, problems: [] };
  try {
    return parseWords(file, base, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { words: base, problems: [{ file, field: '', found, allowed: 'valid JSON' }] };
  }
}

/** The data folder whose words are those of this project. */
function isHome(root: string, dataFolder: string): boolean {
  return resolve(dataFolder) === resolve(root, HOME);
}

/** Every problem of the words of a data folder. */
export function checkWords(root: string, dataFolder: string): Problem[] {
  return WORD_FILES.flatMap((file) => readWords(root, dataFolder, file).problems);
}

/** How disputed areas are drawn on maps: a question without a map does not speak of them. */
const DISPUTED = 'disputed.json';

/** True where the question of a data folder has a map; false too where its file cannot be read: others tell that. */
function hasMap(dataFolder: string): boolean {
  try {
    const question: unknown = JSON.parse(readFileSync(join(dataFolder, 'question.json'), 'utf8'));
    return typeof question === 'object' && question !== null && 'map' in question && question.map !== null;
  } catch {
    return false;
  }
}

/**
 * Gives whoever imports a file of words the words of the data folder, and whoever imports the disputed areas an
 * empty list where nothing is drawn on a map.
 */
export function ownWords(dataFolder: string): Plugin {
  let root = '';
  return {
    name: 'stance-map-words',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    load(id) {
      if (isHome(root, dataFolder)) return null;
      if (dirname(id) !== resolve(root, HOME)) return null;
      if (basename(id) === DISPUTED) return hasMap(dataFolder) ? null : '[]';
      const file = WORD_FILES.find((name) => name === basename(id));
      if (file === undefined) return null;
      this.addWatchFile(resolve(dataFolder, file));
      return JSON.stringify(readWords(root, dataFolder, file).words);
    },
  };
}
