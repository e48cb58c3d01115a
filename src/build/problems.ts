/** Problems in the data, as lines that an editor can act on. */
import type { Problem } from '../model/parse.ts';
import { fieldFinder, type FindField } from './jsonPlaces.ts';
import { findNearest } from './nearest.ts';

/** A problem with its place in the text of its file, and with what was probably meant. */
export interface PlacedProblem extends Problem {
  /** Counted from 1; none for a whole file. */
  line?: number;
  column?: number;
  nearest?: string;
}

/** Adds line, column and the nearest of what is allowed, where they can be found. */
export function placeProblems(
  problems: readonly PlacedProblem[],
  texts: ReadonlyMap<string, string>,
): PlacedProblem[] {
  const finders = new Map<string, FindField>();
  const finderOf = (file: string): FindField | undefined => {
    const text = texts.get(file);
    if (text !== undefined && !finders.has(file)) finders.set(file, fieldFinder(text));
    return finders.get(file);
  };
  return problems.map((problem) => {
    const place = problem.line === undefined && problem.path ? finderOf(problem.file)?.(problem.path) : null;
    const nearest = problem.choice && findNearest(problem.choice.given, problem.choice.from);
    return { ...problem, ...place, ...(nearest !== undefined && { nearest }) };
  });
}

/** One line per problem: file with line and column, field, what was found, what is allowed, what was meant. */
export function formatProblems(problems: readonly PlacedProblem[]): string {
  return problems.map(formatProblem).join('\n');
}

/** "1 problem", "3 problems" */
export function countProblems(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`;
}

function formatProblem({ file, field, found, allowed, line, column, nearest }: PlacedProblem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const told = `${place}${field === '' ? '' : ` › ${field}`}: found ${found}; allowed ${allowed}`;
  return nearest === undefined ? told : `${told}; did you mean "${nearest}"?`;
}
