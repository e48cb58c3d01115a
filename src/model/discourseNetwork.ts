/**
 * Statements with the columns of the event list that Discourse Network Analyzer exports: one claim, and who
 * agreed with it when.
 */
import { readFields, type Column, type Subject } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { Question } from './dataset.ts';
import { formatCell } from './records.ts';

interface Event extends Subject {
  question: Question;
}

/** The columns, in their order. Names and the form of `time` are those of Discourse Network Analyzer. */
export const DISCOURSE_COLUMNS: readonly Column<Event>[] = [
  { name: 'statement_id', type: 'text', read: ({ statement }) => statement.id },
  { name: 'time', type: 'time', read: ({ statement }) => `${statement.date} 00:00:00` },
  {
    name: 'person',
    type: 'text',
    nullable: true,
    read: ({ actor }) => (actor.kind === 'person' ? actor.name : null),
  },
  {
    name: 'organization',
    type: 'text',
    read: ({ actor, country }) => (actor.kind === 'person' ? country.name : actor.name),
  },
  { name: 'concept', type: 'text', read: ({ question }) => question.concept },
  {
    name: 'agreement',
    type: 'code',
    values: ['1', '0'],
    nullable: true,
    read: ({ stance }) => (stance.agrees === null ? null : Number(stance.agrees)),
  },
  { name: 'stance', type: 'code', values: 'stances', read: ({ statement }) => statement.stance },
  { name: 'country', type: 'text', read: ({ country }) => country.name },
];

/** A CSV text with one row for each statement, in the order given. */
export function formatDiscourseCsv(question: Question, subjects: readonly Subject[]): string {
  const rows = subjects.map((subject) =>
    Object.values(readFields(DISCOURSE_COLUMNS, { ...subject, question })).map(formatCell),
  );
  return formatCsv([DISCOURSE_COLUMNS.map(({ name }) => name), ...rows]);
}
