/** The coded fields of a question in words. */
import type { Dataset, Statement } from './dataset.ts';

/** What a statement says of reach; empty where the question does not ask for it. */
export function describeReach({ reaches }: Dataset, { reach }: Pick<Statement, 'reach'>): string {
  return reaches.get(reach ?? '')?.label ?? '';
}

/** What a statement is about; empty where the question does not ask for it. */
export function describeAbout({ abouts }: Dataset, { about }: Pick<Statement, 'about'>): string {
  return abouts.get(about ?? '')?.label ?? '';
}
