/** One thing that strangers or editors give to the program, and what must never come of it. */
import fc from 'fast-check';

/** A kind of input; `check` names what became of one ("refused", "read"), and throws where it should not. */
export interface Target<Input> {
  name: string;
  /** How many of 1,000 inputs go to it. */
  share: number;
  inputs: fc.Arbitrary<Input>;
  check: (input: Input) => string;
}

/** What was found for a target. */
export interface Found {
  name: string;
  count: number;
  /** How often each outcome came about. */
  outcomes: Record<string, number>;
  /** Inputs by which something got where it must not. */
  escapes: string[];
  /** Inputs at which the program stopped. */
  crashes: string[];
}

/** Thrown by `check` where something got out; whatever else is thrown is a crash. */
export class Escape extends Error {}

/** Throws an escape unless `held`. */
export function hold(held: boolean, what: string): void {
  if (!held) throw new Escape(what);
}

const BATCH = 500;

/** A target that can stand in a list with others, whatever its inputs are. */
export type AnyTarget = (count: number, seed: number) => Found;

/** Makes a target ready to run. */
export function target<Input>(given: Target<Input>): AnyTarget & { share: number } {
  const run = (count: number, seed: number): Found => {
    const found: Found = { name: given.name, count, outcomes: {}, escapes: [], crashes: [] };
    for (let done = 0; done < count; done += BATCH) {
      const numRuns = Math.min(BATCH, count - done);
      for (const input of fc.sample(given.inputs, { numRuns, seed: seed + done })) {
        const outcome = outcomeOf(given, input);
        if ('ended' in outcome) found.outcomes[outcome.ended] = (found.outcomes[outcome.ended] ?? 0) + 1;
        else found[outcome.kind].push(outcome.told);
      }
    }
    return found;
  };
  return Object.assign(run, { share: given.share });
}

type Outcome = { ended: string } | { kind: 'escapes' | 'crashes'; told: string };

function outcomeOf<Input>({ check }: Target<Input>, input: Input): Outcome {
  try {
    return { ended: check(input) };
  } catch (error) {
    const kind = error instanceof Escape ? 'escapes' : 'crashes';
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind, told: `${fc.stringify(input).slice(0, 2000)}\n${told.slice(0, 800)}` };
  }
}
