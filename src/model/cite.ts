/**
 * How what a reader sees is cited: one item in the words of CSL (citationstyles.org), from which every format is
 * made. It says no more than the data do: a statement that is reported is cited as one, without words.
 */
import type { Actor, Country, Dataset, Day, Quote, Source, Statement, StatementDetail } from './dataset.ts';
import { formatDay } from './day.ts';
import { formatLanguage } from './formatLanguage.ts';
import { copy, fill } from './load.ts';
import { lateCopy } from './loadLate.ts';

/** The kinds of item that are cited here, as CSL names them. */
export type CslType = 'interview' | 'speech' | 'post' | 'webpage' | 'dataset';

/** A person by family and given name, or somebody whose name is not taken apart. */
export type CslName = { family: string; given: string } | { literal: string };

/** One cited item; what is not known is left out. */
export interface CslItem {
  id: string;
  type: CslType;
  author: CslName[];
  title: string;
  'container-title'?: string;
  publisher?: string;
  /** Where it was said. */
  'event-title'?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL: string;
  /** Host and address of an archived copy. */
  archive?: string;
  archive_location?: string;
  language: string;
  note: string;
}

/** A day as CSL writes it. */
export interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/** A statement as its panel shows it. */
export interface CitedStatement {
  actor: Actor;
  statement: Statement;
  detail: StatementDetail;
  /** The absolute address of our page of it. */
  pageUrl: string;
  /** The day the reader saw that page. */
  seen: Day;
}

/**
 * Cites a statement in the source that it is quoted from, or else the first that reports it, with our page of it
 * in the note. Only our page was read on the day it is cited, so only there stands a day of access.
 */
export function citeStatement({ actor, statement, detail, pageUrl, seen }: CitedStatement): CslItem {
  const { quote, venue } = detail;
  const source = detail.sources.find((one) => one.url === quote?.url) ?? detail.sources[0];
  return {
    id: statement.id,
    type: typeOfVenue(venue),
    author: [nameOf(actor)],
    title: titleOf(statement, detail),
    ...(source && { 'container-title': source.outlet.name }),
    ...(venue !== '' && { 'event-title': venue }),
    issued: cslDate(statement.date),
    URL: source?.url ?? pageUrl,
    ...archiveOf(source),
    language: source?.language ?? 'en',
    note: [
      quote ? fill(lateCopy.share.cite.rendered, renderingOf(quote)) : lateCopy.share.cite.noWords,
      fill(lateCopy.share.cite.recorded, { site: copy.siteName, url: pageUrl, day: formatDay(seen) }),
    ].join(' '),
  };
}

/** A view of the data at a date: of everything, or of one country. */
export interface CitedView {
  dataset: Dataset;
  country: Country | null;
  /** The date of what is shown. */
  day: Day;
  /** The absolute address that opens exactly this view. */
  url: string;
  seen: Day;
}

/** Cites a view of the data: as of when, which state of the data, and the address that shows it again. */
export function citeView({ dataset, country, day, url, seen }: CitedView): CslItem {
  const { question } = dataset;
  const words = lateCopy.share.cite;
  const values = { question: question.text, country: country?.name ?? '', day: formatDay(day) };
  return {
    id: [question.id, country?.code.toLowerCase(), day].filter((part) => part !== undefined).join('-'),
    type: 'dataset',
    author: [{ literal: copy.siteName }],
    title: fill(country ? words.countryTitle : words.viewTitle, values),
    publisher: copy.siteName,
    version: question.version,
    accessed: cslDate(seen),
    URL: url,
    language: question.language,
    note: fill(words.upTo, { last: formatDay(question.lastDay) }),
  };
}

/**
 * The short name in the data is the family name where it ends a person's name; nothing else is taken apart, since
 * names are not built alike everywhere.
 */
function nameOf({ kind, name, shortName }: Actor): CslName {
  const given = name.slice(0, -shortName.length).trimEnd();
  const isFamily = kind === 'person' && given !== '' && name === `${given} ${shortName}`;
  return isFamily ? { family: shortName, given } : { literal: name };
}

function titleOf({ date }: Statement, { datePrecision, quote }: StatementDetail): string {
  const words = lateCopy.share.cite;
  const day = formatDay(date);
  return fill(words[datePrecision], {
    day,
    how: quote ? fill(words.quoted, { language: formatLanguage(quote.language) }) : words.reported,
  });
}

function renderingOf(quote: Quote): Record<string, string> {
  return { language: formatLanguage(quote.language), outlet: quote.renderedBy };
}

function archiveOf(source: Source | undefined): Pick<CslItem, 'archive' | 'archive_location'> {
  if (!source?.archived) return {};
  return { archive: new URL(source.archived).hostname, archive_location: source.archived };
}

/** What a venue is called in the data, where one word says all; everything else is a page that reports it. */
const VENUES: readonly (readonly [RegExp, CslType])[] = [
  [/\binterview\b/, 'interview'],
  [/^(?:\S+ )?post\b/, 'post'],
  [/^(?:\S+ ){0,2}(?:speech|address)\b/, 'speech'],
];

function typeOfVenue(venue: string): CslType {
  // "Press conference and interview the same day": not known in which of them it was said.
  if (/\band\b/.test(venue)) return 'webpage';
  return VENUES.find(([words]) => words.test(venue))?.[1] ?? 'webpage';
}

function cslDate(day: Day): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}
