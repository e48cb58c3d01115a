/** The coded fields themselves: which a question has, and what they are called. */
import type { CODED_FIELDS, Dataset } from './dataset.ts';
import { lateCopy } from './loadLate.ts';

/** What a coded field is called in running text; its key should it have no name. */
export function describeField({ question }: Pick<Dataset, 'question'>, field: string): string {
  const own: Record<string, string | undefined> = {
    ...lateCopy.fields,
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
