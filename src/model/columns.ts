/**
 * The columns of a published statement: one ordered list, from which the table, the JSON, its schema and the
 * data dictionary follow. What a column means is said in `data/columns.json`.
 */
import { hasCountries } from './country.ts';
import {
  ACTOR_KINDS,
  CONFIDENCES,
  CONTROLS,
  DATE_PRECISIONS,
  SPEAKS_FOR,
  type Actor,
  type Country,
  type Dataset,
  type Quote,
  type Reading,
  type Source,
  type Stance,
  type Statement,
  type StatementDetail,
} from './dataset.ts';

/** One value of a record; a list where the column says so. */
export type Cell = string | number | boolean | null | readonly string[];

/** A stretch of a record, by the names of its columns. */
export type Fields = Readonly<Record<string, Cell>>;

/** Everything there is to read about one statement. */
export interface Subject {
  statement: Statement;
  detail: StatementDetail;
  actor: Actor;
  /** Null for a speaker of none. */
  country: Country | null;
  stance: Stance;
  /** The permanent address of its page; null where the address of the site is not known. */
  address: string | null;
}

/** What the cells of a column hold. */
export type ColumnType = 'text' | 'code' | 'day' | 'time' | 'address' | 'language' | 'yes-no' | 'number';

/** What is known of a column without reading it. */
export interface ColumnShape {
  name: string;
  type: ColumnType;
  /** The values of a code; a name stands for those of the question. */
  values?: readonly string[] | 'stances' | 'reach' | 'about' | 'fields';
  /** Null, and an empty cell, where nothing is known. */
  nullable?: true;
  /** Several values in one cell. */
  list?: true;
  /** What a data set must have for the column to mean anything. */
  needs?: 'countries' | 'reach' | 'about';
  /** Null, and an empty cell, in a data set with speakers of no country. */
  ofCountry?: true;
}

/** A column and how it is read. */
export interface Column<From> extends ColumnShape {
  read: (from: From) => Cell;
}

/** A column about the speaker's country or body. */
export const OF_COUNTRY = { needs: 'countries', ofCountry: true } as const;

/** What stands once in a statement. */
export const STATEMENT_COLUMNS: readonly Column<Subject>[] = [
  { name: 'id', type: 'text', read: ({ statement }) => statement.id },
  { name: 'actor', type: 'text', read: ({ actor }) => actor.id },
  { name: 'name', type: 'text', read: ({ actor }) => actor.name },
  { name: 'kind', type: 'code', values: ACTOR_KINDS, read: ({ actor }) => actor.kind },
  { name: 'office', type: 'text', read: ({ detail }) => detail.office },
  { name: 'country', type: 'text', ...OF_COUNTRY, read: ({ country }) => country?.code ?? null },
  { name: 'countryName', type: 'text', ...OF_COUNTRY, read: ({ country }) => country?.name ?? null },
  { name: 'date', type: 'day', read: ({ statement }) => statement.date },
  {
    name: 'datePrecision',
    type: 'code',
    values: DATE_PRECISIONS,
    read: ({ detail }) => detail.datePrecision,
  },
  { name: 'publicOn', type: 'day', read: ({ statement }) => statement.publicOn },
  { name: 'stance', type: 'code', values: 'stances', read: ({ statement }) => statement.stance },
  { name: 'stanceLabel', type: 'text', read: ({ stance }) => stance.label },
  { name: 'reach', type: 'code', values: 'reach', needs: 'reach', read: ({ statement }) => statement.reach },
  { name: 'about', type: 'code', values: 'about', needs: 'about', read: ({ statement }) => statement.about },
  {
    name: 'speaksFor',
    type: 'code',
    values: SPEAKS_FOR,
    needs: 'countries',
    read: ({ statement }) => statement.speaksFor,
  },
  { name: 'settles', type: 'yes-no', read: ({ statement }) => statement.settles },
  { name: 'disputesPremise', type: 'yes-no', read: ({ statement }) => statement.disputesPremise },
  { name: 'limits', type: 'text', read: ({ detail }) => detail.limits },
  { name: 'summary', type: 'text', read: ({ detail }) => detail.summary },
  { name: 'venue', type: 'text', read: ({ detail }) => detail.venue },
  { name: 'why', type: 'text', read: ({ detail }) => detail.why },
  { name: 'confidence', type: 'code', values: CONFIDENCES, read: ({ detail }) => detail.confidence },
  {
    name: 'codersDiffer',
    type: 'code',
    values: 'fields',
    list: true,
    read: ({ detail }) => detail.codersDiffer,
  },
  { name: 'address', type: 'address', nullable: true, read: ({ address }) => address },
];

/** The words that were said, where they are quoted. `exact` is never empty. */
export const QUOTE_COLUMNS: readonly Column<Quote>[] = [
  { name: 'exact', type: 'text', read: (quote) => quote.exact },
  { name: 'prefix', type: 'text', read: (quote) => quote.prefix },
  { name: 'suffix', type: 'text', read: (quote) => quote.suffix },
  { name: 'language', type: 'language', read: (quote) => quote.language },
  { name: 'originalLanguage', type: 'text', nullable: true, read: (quote) => quote.originalLanguage },
  { name: 'renderedBy', type: 'text', read: (quote) => quote.renderedBy },
  { name: 'url', type: 'address', read: (quote) => quote.url },
  { name: 'offset', type: 'number', read: (quote) => quote.offset },
  { name: 'sha256', type: 'text', read: (quote) => quote.sha256 },
  { name: 'checked', type: 'day', read: (quote) => quote.checked },
];

/** Each page that reports the statement. `url` is never empty. */
export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { name: 'url', type: 'address', read: (source) => source.url },
  { name: 'outlet', type: 'text', read: ({ outlet }) => outlet.name },
  { name: 'control', type: 'code', values: CONTROLS, read: ({ outlet }) => outlet.control },
  { name: 'language', type: 'language', read: (source) => source.language },
  { name: 'published', type: 'day', nullable: true, read: (source) => source.published },
  { name: 'origin', type: 'text', nullable: true, read: (source) => source.origin },
  { name: 'archived', type: 'address', nullable: true, read: (source) => source.archived },
];

/** Each source that characterised the statement in another way. `url` is never empty. */
export const READING_COLUMNS: readonly Column<Reading>[] = [
  { name: 'url', type: 'address', read: (reading) => reading.url },
  { name: 'stance', type: 'code', values: 'stances', read: (reading) => reading.stance },
  { name: 'note', type: 'text', read: (reading) => reading.note },
];

/** Where in a record a column stands. */
export type Part = 'statement' | 'quote' | 'sources' | 'readings';

/** A column of the table: in a part of the record under a name of its own. */
export interface TableColumn {
  /** "sources.url": a dot is a level in the JSON. */
  name: string;
  part: Part;
  /** What it is called inside its part. */
  shape: ColumnShape;
}

/** Every column of a data set's table, in its order. */
export function tableColumns(dataset: Dataset): TableColumn[] {
  const own = columnsFor(dataset, STATEMENT_COLUMNS);
  return [
    ...own.map((shape): TableColumn => ({ name: shape.name, part: 'statement', shape })),
    ...inPart('quote', QUOTE_COLUMNS),
    ...inPart('sources', SOURCE_COLUMNS),
    ...inPart('readings', READING_COLUMNS),
  ];
}

/** Those of the columns that mean anything in a data set, and whether they can be empty in it. */
export function columnsFor<Shape extends ColumnShape>(dataset: Dataset, columns: readonly Shape[]): Shape[] {
  const { question, actors } = dataset;
  const has = { countries: hasCountries(dataset), reach: question.reach, about: question.about };
  const someHaveNone = [...actors.values()].some(({ country }) => country === null);
  return columns
    .filter(({ needs }) => needs === undefined || Boolean(has[needs]))
    .map((column) => (column.ofCountry && someHaveNone ? { ...column, nullable: true } : column));
}

/** Reads the columns of one thing into fields. */
export function readFields<From>(columns: readonly Column<From>[], from: From): Fields {
  return Object.fromEntries(columns.map(({ name, read }) => [name, read(from)]));
}

function inPart(part: Part, shapes: readonly ColumnShape[]): TableColumn[] {
  return shapes.map((shape) => ({ name: `${part}.${shape.name}`, part, shape }));
}
