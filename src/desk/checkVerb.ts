import { checkFolder } from '../build/checkData.ts';
import { readFolder } from '../build/dataFolder.ts';
import { countProblems, formatProblems, type PlacedProblem } from '../build/problems.ts';
import type { Verb } from './verb.ts';

/** `check`: every problem of a data folder. */
export const checkVerb: Verb = {
  name: 'check',
  args: '[folder]',
  takes: [0, 1],
  summary: 'Lists every problem in the data',
  help: [
    'Each line says file, line, column and field, what was found and what is allowed. The same lines stop',
    '`npm run build`. Nothing is changed.',
  ],
  flags: { json: { kind: 'yes', help: 'write the problems as JSON' } },
  run: ({ dataDir, args, yes, terminal }) => {
    const { problems } = checkFolder(readFolder(args[0] ?? dataDir));
    if (yes.has('json')) terminal.write(JSON.stringify({ problems: problems.map(toJson) }, null, 2));
    else if (problems.length === 0) terminal.write('No problems.');
    else terminal.write(`${formatProblems(problems)}\n${countProblems(problems.length)}.`);
    return Promise.resolve(problems.length === 0 ? 0 : 1);
  },
};

function toJson({ file, line, column, field, found, allowed, nearest }: PlacedProblem) {
  return { file, line, column, field, found, allowed, nearest };
}
