/**
 * The door: what an editor wrote goes in unknown, and comes out as an `Archive` or as every problem there is.
 * Runs at build, in the dev server and in tests; never in a reader's browser.
 */
import type { z } from 'zod';
import type { Archive } from './dataset.ts';
import { buildArchive, type ParsedActor } from './parseArchive.ts';
import { describeIssues, showInvisible, type Problem } from './parseProblems.ts';
import { checkReferences } from './parseReferences.ts';
import { checkSlips } from './parseSlips.ts';
import {
  actorFrameSchema,
  codingSchema,
  correctionsSchema,
  eventsSchema,
  countriesSchema,
  methodSchema,
  omissionsSchema,
  outletsSchema,
  questionSchema,
  statementSchema,
} from './schema.ts';

export type { Problem } from './parseProblems.ts';

/** The data files as JSON; `actors` by file name without its ending. */
export interface RawFiles {
  question: unknown;
  countries: unknown;
  outlets: unknown;
  corrections: unknown;
  events: unknown;
  omissions: unknown;
  coding: unknown;
  method: unknown;
  actors: Record<string, unknown>;
}

/** Reads all files at once. Where there are problems it returns every one, of all files, and no archive. */
export function parseDataset(
  files: RawFiles,
): { ok: true; archive: Archive } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(
    name: Exclude<keyof RawFiles, 'actors'>,
    schema: Schema,
  ): z.infer<Schema> | undefined => {
    const result = schema.safeParse(files[name]);
    if (result.success) return result.data;
    problems.push(...describeIssues(`${name}.json`, files[name], result.error.issues));
    return undefined;
  };

  const question = read('question', questionSchema);
  const countries = read('countries', countriesSchema);
  const outlets = read('outlets', outletsSchema);
  const corrections = read('corrections', correctionsSchema);
  const events = read('events', eventsSchema);
  const omissions = read('omissions', omissionsSchema);
  const coding = read('coding', codingSchema);
  const method = read('method', methodSchema);
  const actors = Object.entries(files.actors).map(([id, content]) => readActor(id, content, problems));

  problems.push(...checkReferences({ question, countries, outlets, corrections, events, method, actors }));
  problems.push(...checkSlips({ question, countries, corrections, actors }));
  const complete = question && countries && outlets && corrections && events && omissions && coding && method;
  if (problems.length === 0 && complete) {
    const parsed = { question, countries, outlets, corrections, events, omissions, coding, method, actors };
    return { ok: true, archive: buildArchive(parsed) };
  }
  return { ok: false, problems };
}

/** Reads one statement at a time: a bad one must not keep the others from being checked. */
function readActor(id: string, content: unknown, problems: Problem[]): ParsedActor {
  const file = `actors/${showInvisible(id)}.json`;
  const frame = actorFrameSchema.safeParse(content);
  if (!frame.success) problems.push(...describeIssues(file, content, frame.error.issues));
  const statements = rawStatements(content).map((raw, index) => {
    const statement = statementSchema.safeParse(raw);
    if (statement.success) return statement.data;
    const issues = statement.error.issues.map((issue) => ({
      ...issue,
      path: ['statements', index, ...issue.path],
    }));
    problems.push(...describeIssues(file, content, issues));
    return undefined;
  });
  return { id, file, content, frame: frame.success ? frame.data : undefined, statements };
}

function rawStatements(content: unknown): unknown[] {
  if (typeof content !== 'object' || content === null || !('statements' in content)) return [];
  return Array.isArray(content.statements) ? content.statements : [];
}
