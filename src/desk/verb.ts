/** What a command of the data desk is. */

/** Where a command speaks, and where it may ask. */
export interface Terminal {
  /** A line of the result. */
  write: (line: string) => void;
  /** A line about the work, kept apart from the result. */
  warn: (line: string) => void;
  /** Asks somebody for a line; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null;
}

/** 0: all is well. 1: there are problems. 2: the command was used in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** One flag of a command, with its line in the help. */
export interface Flag {
  /** `text` takes a value; `texts` may be given several times. */
  kind: 'yes' | 'text' | 'texts';
  /** What stands for the value in the help: "days". */
  value?: string;
  help: string;
}

/** How a command was called. */
export interface Call {
  /** The data folder that is meant where the call names no other. */
  dataDir: string;
  args: readonly string[];
  /** Flags as they were given. */
  yes: ReadonlySet<string>;
  texts: ReadonlyMap<string, readonly string[]>;
  terminal: Terminal;
}

/** A command. */
export interface Verb {
  name: string;
  /** What follows the name: "[folder]". */
  args: string;
  /** The fewest and the most arguments it takes. */
  takes: readonly [number, number];
  /** One line in the list of commands. */
  summary: string;
  /** Paragraphs of the help. */
  help: readonly string[];
  flags: Readonly<Record<string, Flag>>;
  run: (call: Call) => Promise<ExitCode>;
}

/** Thrown where a command was used in a wrong way; the message says how. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** The last value of a flag, or null where it was not given. */
export function textOf({ texts }: Call, flag: string): string | null {
  return texts.get(flag)?.at(-1) ?? null;
}
