/** Reads the data folder from disk. The only place that knows how its files are laid out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../model/dataset.ts';
import { parseDataset, type Problem, type RawFiles } from '../model/parse.ts';
import { formatProblems } from './problems.ts';

/** Reads every data file of a folder. A file that is missing or is not JSON becomes a problem. */
export function readRawFiles(dir: string): { files: RawFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (file: string): unknown => {
    const result = readJson(join(dir, file));
    if ('problem' in result) problems.push({ file, ...result.problem });
    return 'problem' in result ? undefined : result.content;
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
      listActors(join(dir, 'actors')).map((file) => [file.replace(/\.json$/, ''), read(`actors/${file}`)]),
    ),
  };
  return { files, problems };
}

/** Reads and checks a data folder. Throws an error that lists every problem, one a line. */
export function loadArchive(dir: string): Archive {
  const { files, problems: unreadable } = readRawFiles(dir);
  const result = parseDataset(files);
  if (result.ok) return result.archive;
  // A file that could not be read has told its reason; that nothing was found in it is no second problem.
  const told = new Set(unreadable.map((problem) => problem.file));
  const problems = [...unreadable, ...result.problems.filter((problem) => !told.has(problem.file))];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new Error(`${count} in the data:\n${formatProblems(problems)}`);
}

function listActors(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch {
    return [];
  }
}

type Read = { content: unknown } | { problem: Omit<Problem, 'file'> };

function readJson(path: string): Read {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { problem: { field: '', found: 'no such file', allowed: 'a JSON file' } };
  }
  try {
    const content: unknown = JSON.parse(text);
    return { content };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { field: locate(text, reason), found: reason, allowed: 'valid JSON' } };
  }
}

/** "line 3, column 7": the runtime tells a position only, and none where the file just stops. */
function locate(text: string, reason: string): string {
  const position = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
