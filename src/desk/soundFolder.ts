import { checkFolder } from '../build/checkData.ts';
import { readFolder, type DataFolder } from '../build/dataFolder.ts';
import { countProblems, formatProblems } from '../build/problems.ts';
import type { Terminal } from './verb.ts';

/** Reads a folder that has no problems; where it has some it tells them and gives null. */
export function readSoundFolder(dir: string, terminal: Terminal): DataFolder | null {
  const folder = readFolder(dir);
  const { problems } = checkFolder(folder);
  if (problems.length === 0) return folder;
  terminal.warn(formatProblems(problems));
  terminal.warn(
    `${countProblems(problems.length)} in ${dir}. Put the data right first; nothing was written.`,
  );
  return null;
}
