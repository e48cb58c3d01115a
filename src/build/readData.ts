/** Reads and checks a data folder in one go, for whoever needs all of it. */
import type { Archive } from '../model/dataset.ts';
import type { RawFiles } from '../model/parse.ts';
import { checkFolder } from './checkData.ts';
import { readFolder } from './dataFolder.ts';
import { countProblems, formatProblems, type PlacedProblem } from './problems.ts';

/** Reads every data file of a folder. A file that is missing or is not JSON becomes a problem. */
export function readRawFiles(dir: string): { files: RawFiles; problems: PlacedProblem[] } {
  const { files, unreadable } = readFolder(dir);
  return { files, problems: unreadable };
}

/** Reads and checks a data folder. Throws an error that lists every problem, one a line. */
export function loadArchive(dir: string): Archive {
  const { archive, problems } = checkFolder(readFolder(dir));
  if (archive) return archive;
  throw new Error(`${countProblems(problems.length)} in the data:\n${formatProblems(problems)}`);
}
