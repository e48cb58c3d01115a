/** Everything that a data folder is checked for, by the build, the dev server and the data desk alike. */
import type { Archive } from '../model/dataset.ts';
import { parseDataset } from '../model/parse.ts';
import type { DataFolder } from './dataFolder.ts';
import { findDoubledFields } from './jsonPlaces.ts';
import { placeProblems, type PlacedProblem } from './problems.ts';
import { findSilentChanges } from './published.ts';
import { checkWords } from './wordFiles.ts';

/** What came of a check: problems, or an archive without any. */
export interface DataCheck {
  archive: Archive | null;
  problems: PlacedProblem[];
}

/**
 * Checks of the files as they were written, beside those of `parseDataset`. To add one, write a function that
 * lists every breach of its rule, and name it here; a problem with a `path` gets its line by itself.
 */
const CHECKS: readonly ((folder: DataFolder) => PlacedProblem[])[] = [
  checkDoubledFields,
  ({ words }) => checkWords(words),
];

/** Every problem of a folder, file by file, each with its place and the nearest of what is allowed. */
export function checkFolder(folder: DataFolder): DataCheck {
  const parsed = parseDataset(folder.files);
  // A file that could not be read has told its reason; that nothing was found in it is no second problem.
  const told = new Set(folder.unreadable.map(({ file }) => file));
  const found = parsed.ok ? [] : parsed.problems.filter(({ file }) => !told.has(file));
  const more = CHECKS.flatMap((check) => check(folder));
  const changed = parsed.ok ? findSilentChanges(parsed.archive, folder.dir) : [];
  const all = [...folder.unreadable, ...more, ...found, ...changed];
  const problems = placeProblems(all, folder.texts).toSorted(byPlace);
  return { archive: parsed.ok && problems.length === 0 ? parsed.archive : null, problems };
}

/** As one works through them: file by file, from top to bottom. */
function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** JSON takes the last of two fields of one name, and what the first says is lost without a word. */
function checkDoubledFields({ texts }: DataFolder): PlacedProblem[] {
  return [...texts].flatMap(([file, text]) =>
    findDoubledFields(text).map(({ name, line, column }) => ({
      file,
      field: name,
      found: 'the field a second time',
      allowed: 'each field once in its {…}',
      line,
      column,
    })),
  );
}
