/**
 * Statements with the columns of the event list that Discourse Network Analyzer exports: one claim, and who
 * agreed with it when.
 */
import { columnsFor, OF_COUNTRY, readFields, type Column, type Subject } from './columns.ts';
import { formatCsv } from './csv.ts';
import type { Dataset, Question } from './dataset.ts';
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
    // For a person of no country nothing is known of whom they are of.
    ofCountry: true,
    read: ({ actor, country }) => (actor.kind === 'person' ? (country?.name ?? null) : actor.name),
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
  { name: 'country', type: 'text', ...OF_COUNTRY, read: ({ country }) => country?.name ?? null },
];

/** A CSV text with one row for each statement, in the order given. */
export function formatDiscourseCsv(dataset: Dataset, subjects: readonly Subject[]): string {
  const { question } = dataset;
  const columns = columnsFor(dataset, DISCOURSE_COLUMNS);
  const rows = subjects.map((subject) =>
    Object.values(readFields(columns, { ...subject, question })).map(formatCell),
  );
  return formatCsv([columns.map(({ name }) => name), ...rows]);
}
