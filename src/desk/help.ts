/** The help of the data desk, as text. */
import type { Verb } from './verb.ts';

const COMMAND = 'npm run data --';

/** The list of commands. */
export function formatHelp(verbs: readonly Verb[]): string {
  const rows = verbs.map(({ name, args, summary }) => [`${name} ${args}`.trimEnd(), summary] as const);
  return [
    `${COMMAND} <command>`,
    '',
    ...formatRows(rows),
    '',
    `${COMMAND} <command> --help tells more. Each ends with 0 where all is well, 1 where there are problems,`,
    'and 2 where it was used in a wrong way. The manual is src/desk/README.md.',
  ].join('\n');
}

/** The help of one command. */
export function formatVerbHelp({ name, args, summary, help, flags }: Verb): string {
  const rows = [
    ...Object.entries(flags).map(([flag, { value, help: words }]) => {
      return [`--${flag}${value === undefined ? '' : ` <${value}>`}`, words] as const;
    }),
    ['--data <folder>', 'the data folder; as it is, src/data or STANCE_MAP_DATA'] as const,
  ];
  return [`${COMMAND} ${name} ${args}`.trimEnd(), '', `${summary}.`, ...help, '', ...formatRows(rows)].join(
    '\n',
  );
}

function formatRows(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
