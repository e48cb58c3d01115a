/** The coded fields themselves: which a question has, and what they are called. */
import { codedFieldsOf } from './codedFields.ts';
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

/** The coded fields of a data set in the order they are told. */
export function fieldsOf(dataset: Dataset): (typeof CODED_FIELDS)[number][] {
  const fields = codedFieldsOf(dataset);
  return ORDER.filter((field) => fields.includes(field));
}

const ORDER = ['stance', 'settles', 'about', 'reach', 'speaksFor', 'disputesPremise'] as const;
