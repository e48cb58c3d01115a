/** Words of a data folder in place of this project's: for every build that words go into. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseWords, type Words } from '../model/parseWords.ts';
import { HOME, readOwnWords, WORD_FILES } from './wordFiles.ts';

/** The words of one file with those of a data folder over them; ours alone where theirs cannot be read. */
function mergeWords(dataFolder: string, file: string): Words {
  const ours = readOwnWords(file);
  const path = join(dataFolder, file);
  if (!existsSync(path)) return ours;
  try {
    return parseWords(file, ours, JSON.parse(readFileSync(path, 'utf8'))).words;
  } catch {
    // `checkFolder` tells what is wrong with it.
    return ours;
  }
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
  const isHome = resolve(dataFolder) === HOME;
  return {
    name: 'stance-map-words',
    enforce: 'pre',
    load(id) {
      if (isHome || dirname(id) !== HOME) return null;
      if (basename(id) === DISPUTED) return hasMap(dataFolder) ? null : '[]';
      const file = WORD_FILES.find((name) => name === basename(id));
      if (file === undefined) return null;
      this.addWatchFile(resolve(dataFolder, file));
      return JSON.stringify(mergeWords(dataFolder, file));
    },
  };
}
