/** Calls the data desk in this process, on copies of the small data. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runDesk } from '../../src/desk/runDesk.ts';
import { SMALL_DIR } from '../fixtures/small.ts';

/** What came of a call. */
export interface Outcome {
  code: number;
  out: string;
  warned: string;
}

/** A new empty folder, which goes away after the tests. */
export function makeFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** A copy of a data folder, the small one as it is. */
export function copyData(from = SMALL_DIR): string {
  const dir = makeFolder();
  cpSync(from, dir, { recursive: true });
  return dir;
}

/** Calls a command on a data folder; `answers` are given to its questions, in their order. */
export async function desk(dataDir: string, args: readonly string[], answers?: string[]): Promise<Outcome> {
  const lines = { out: [] as string[], warned: [] as string[] };
  const code = await runDesk(
    args,
    {
      write: (line) => lines.out.push(line),
      warn: (line) => lines.warned.push(line),
      ask: answers
        ? (question) => {
            lines.out.push(question);
            const answer = answers.shift();
            return answer === undefined
              ? Promise.reject(new Error('no answer left'))
              : Promise.resolve(answer);
          }
        : null,
    },
    dataDir,
  );
  return { code, out: lines.out.join('\n'), warned: lines.warned.join('\n') };
}

/** Every file of a folder by its path in it. */
export function readAll(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]));
}
