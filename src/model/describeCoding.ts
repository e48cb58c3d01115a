/** The coded fields of a question in words. */
import type { CODED_FIELDS, Dataset, Statement } from './dataset.ts';
import { copy } from './load.ts';

/** What a statement says of reach; empty where the question does not ask for it. */
export function describeReach({ reaches }: Dataset, { reach }: Pick<Statement, 'reach'>): string {
  return reaches.get(reach ?? '')?.label ?? '';
}

/** What a statement is about; empty where the question does not ask for it. */
export function describeAbout({ abouts }: Dataset, { about }: Pick<Statement, 'about'>): string {
  return abouts.get(about ?? '')?.label ?? '';
}

/** What a coded field is called in running text; its key should it have no name. */
export function describeField({ question }: Pick<Dataset, 'question'>, field: string): string {
  const own: Record<string, string | undefined> = {
    ...copy.fields,
    about: question.about?.field,
    reach: question.reach?.field,
  };
  return own[field] ?? field;
}

/** The coded fields that a question has, in the order they are listed. */
export function fieldsOf({ question }: Pick<Dataset, 'question'>): (typeof CODED_FIELDS)[number][] {
  return [
    'stance',
    'settles',
    ...(question.about ? (['about'] as const) : []),
    ...(question.reach ? (['reach'] as const) : []),
    'speaksFor',
    'disputesPremise',
  ];
}
