/** The files of words: this project's own, and what a data folder says in place of them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseWords, type Words } from '../model/parseWords.ts';
import type { Problem } from '../model/parse.ts';

/** A data folder may have any of them, with as much in it as it wants to word anew. */
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

/** Where this project's own words are. */
export const HOME = resolve(import.meta.dirname, '../data');

/** This project's own words. */
export function readOwnWords(file: string): Words {
  return JSON.parse(readFileSync(join(HOME, file), 'utf8')) as Words;
}

/** Every problem of the words that a data folder has, by their files, in place of ours. */
export function checkWords(theirs: ReadonlyMap<string, unknown>): Problem[] {
  return [...theirs].flatMap(([file, content]) => parseWords(file, readOwnWords(file), content).problems);
}
