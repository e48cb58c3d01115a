/** The command line of the data desk: finds the command, reads its flags, runs it. */
import { parseArgs } from 'node:util';
import { findNearest } from '../build/nearest.ts';
import { formatHelp, formatVerbHelp } from './help.ts';
import { WrongUse, type Call, type ExitCode, type Terminal, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

/** Every command knows these. */
const COMMON = {
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one call; whatever goes wrong is told on the terminal and shows in the exit code. */
export async function runDesk(
  args: readonly string[],
  terminal: Terminal,
  dataDir = 'src/data',
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = VERBS.find((verb) => verb.name === rest[0]);
    terminal.write(asked ? formatVerbHelp(asked) : formatHelp(VERBS));
    return name === undefined ? 2 : 0;
  }
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) {
    const nearest = findNearest(
      name,
      VERBS.map((one) => one.name),
    );
    terminal.warn(
      `There is no command "${name}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`,
    );
    terminal.warn(formatHelp(VERBS));
    return 2;
  }
  try {
    const call = readCall(verb, rest, terminal, dataDir);
    if (call) return await verb.run(call);
    terminal.write(formatVerbHelp(verb));
    return 0;
  } catch (error) {
    terminal.warn(error instanceof Error ? error.message : String(error));
    if (!(error instanceof WrongUse)) return 1;
    terminal.warn(`\n${formatVerbHelp(verb)}`);
    return 2;
  }
}

/** Null where the help was asked for. */
function readCall(verb: Verb, args: readonly string[], terminal: Terminal, dataDir: string): Call | null {
  const { values, positionals } = readFlags(verb, args);
  if (values['help'] === true) return null;
  const [least, most] = verb.takes;
  if (positionals.length < least || positionals.length > most) {
    throw new WrongUse(`"${verb.name}" takes ${verb.args === '' ? 'no arguments' : verb.args}.`);
  }
  const texts = new Map<string, readonly string[]>();
  const yes = new Set<string>();
  for (const [flag, value] of Object.entries(values)) {
    if (value === true) yes.add(flag);
    else if (typeof value === 'string') texts.set(flag, [value]);
    else if (Array.isArray(value)) texts.set(flag, value.map(String));
  }
  return { dataDir: texts.get('data')?.[0] ?? dataDir, args: positionals, yes, texts, terminal };
}

function readFlags(verb: Verb, args: readonly string[]) {
  const own = Object.entries(verb.flags).map(([flag, { kind }]) => {
    return [flag, { type: kind === 'yes' ? 'boolean' : 'string', multiple: kind === 'texts' }] as const;
  });
  try {
    return parseArgs({
      args: [...args],
      options: { ...COMMON, ...Object.fromEntries(own) },
      allowPositionals: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const given = /'--([\w.-]+)'/.exec(message)?.[1] ?? '';
    const nearest = findNearest(given, [...Object.keys(COMMON), ...Object.keys(verb.flags)]);
    const meant = nearest === undefined ? '' : ` Did you mean "--${nearest}"?`;
    throw new WrongUse(`${message.split('. ')[0] ?? message}.${meant}`, { cause: error });
  }
}
