import type { Problem } from '../model/parse.ts';

/** One line per problem that an editor can act on: file, field, what was found, what is allowed. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, field, found, allowed }) => {
      const place = field === '' ? file : `${file} › ${field}`;
      return `${place}: found ${found}; allowed ${allowed}`;
    })
    .join('\n');
}
