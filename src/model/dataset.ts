/**
 * The words of this product, each defined once. Everything here has passed `parseDataset`: dates exist,
 * references resolve, addresses are http(s). Two sizes of the same knowledge: a `Dataset` places everybody
 * on the chart and is small enough to travel inside the page; an `ActorDetail` holds the words and the
 * sources of one speaker and is fetched when somebody asks for them.
 */
import type { MapPlan } from './mapPlan.ts';
import type { About, Agreement, Blocs, CodedValue, Direction } from './questionParts.ts';
import type { Method, Omission, PartyWords, Reach } from './questionParts.ts';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/**
 * How a stance is coloured and patterned; the palette lives in `views/theme.css`, never in the data. `none` is
 * for those without a position.
 */
export const TONES = [
  'for-strong',
  'for',
  'for-limited',
  'open',
  'against-limited',
  'against',
  'against-strong',
  'apart',
  'none',
] as const;
export type Tone = (typeof TONES)[number];

export const SPEAKS_FOR = ['country', 'self'] as const;
export type SpeaksFor = (typeof SPEAKS_FOR)[number];

export const ACTOR_KINDS = ['person', 'government', 'organisation'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The coded fields that two codings can differ in. */
export const CODED_FIELDS = ['stance', 'reach', 'about', 'speaksFor', 'settles', 'disputesPremise'] as const;

export const DATE_PRECISIONS = ['day', 'published'] as const;
/** `day`: said that day. `published`: only the day of publication is known. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How sure the research is of the facts of a statement. */
export type Confidence = (typeof CONFIDENCES)[number];

export const CONTROLS = ['state', 'intergovernmental', 'public-service', 'private', 'unknown'] as const;
/** Who controls an outlet, by one yardstick for all sides. */
export type Control = (typeof CONTROLS)[number];

/** One value of the question's scale, in scale order. */
export interface Stance {
  id: string;
  /** "Supports, within limits" */
  label: string;
  /** "Within limits": for counts bars and narrow places. */
  shortLabel: string;
  /** Past-tense words after "N countries had …". */
  said: string;
  tone: Tone;
  /** False for the stance that stands apart from the scale. */
  onScale: boolean;
  /** Whether somebody of this stance agrees with the question's concept; null: takes neither side of it. */
  agrees: boolean | null;
  /** Speakers of this reach stand under a sub-heading of their own inside the column. */
  subgroup: { reach: string; label: string } | null;
}

/** What is asked, and the frame of its data. */
export interface Question {
  id: string;
  /** BCP 47 language of everything the site says, and the direction of its script. */
  language: string;
  direction: Direction;
  /** The question as a headline. */
  text: string;
  /** One or two sentences under it. */
  standfirst: string;
  /** The question as a claim that one agrees or disagrees with. */
  concept: string;
  /** The day this version of the data was made; its number in citations and file names. */
  version: Day;
  /** The day the explorer opens at. */
  opensOn: Day;
  /** The first and the last day the data speak of. */
  firstDay: Day;
  lastDay: Day;
  /** A mailto: or https: address for corrections. */
  contact: string;
  stances: Stance[];
  /** True where the question has a map. */
  map: boolean;
  /** Each null where this question does not ask for it. */
  reach: Reach | null;
  about: About | null;
  blocs: Blocs | null;
  party: PartyWords | null;
}

/** A country, or a body (`kind: 'body'`) that stands beside countries. */
export interface Country {
  /** ISO 3166-1 alpha-2, or the body's own abbreviation. */
  code: string;
  name: string;
  aliases: string[];
  kind: 'country' | 'body';
  /** False for a body without a position of its own: only speakers and adopted texts. */
  hasPosition: boolean;
  /** UN sub-region; null for most bodies. */
  region: string | null;
  /** Ids of the groups it is a member of. */
  blocs: string[];
  /** True for a part of what is asked about: marked, and left out of the headline count. */
  party: boolean;
  /** The day a statement was looked for and none found. */
  lookedFor: Day | null;
}

/** A person, a government office, or a body that speaks. */
export interface Actor {
  id: string;
  name: string;
  /** Given in the data, never derived from the name. */
  shortName: string;
  aliases: string[];
  kind: ActorKind;
  /** Code of the actor's country or body; null for one that is of none, such as a party or a company. */
  country: string | null;
  /** Every office held in the data, as found; what search finds the actor by. */
  offices: string[];
  /** Id of the actor who followed in the office, where the data has one. */
  successor: string | null;
}

/** What a statement says and how it is coded: all that placing needs. */
export interface Statement {
  /** Actor and date, `-b` for a second that day; never changes. */
  id: string;
  actor: string;
  date: Day;
  /** The day it became public; it counts from then on. Never before `date`. */
  publicOn: Day;
  stance: string;
  /** Null where the question does not ask for it. */
  reach: string | null;
  about: string | null;
  speaksFor: SpeaksFor;
  /** True: says where the speaker stands. False: only declines, defers or comments. */
  settles: boolean;
  disputesPremise: boolean;
}

/** A dated event on the slider, which rests on a statement and its sources. */
export interface DatedEvent {
  date: Day;
  /** A few neutral words. */
  label: string;
  statement: string;
}

/** Everything that places everybody on the chart, with its indexes. Made by `createDataset`. */
export interface Dataset {
  question: Question;
  stances: ReadonlyMap<string, Stance>;
  reaches: ReadonlyMap<string, CodedValue>;
  abouts: ReadonlyMap<string, CodedValue & { counts: boolean }>;
  countries: ReadonlyMap<string, Country>;
  actors: ReadonlyMap<string, Actor>;
  /** Oldest first. */
  events: readonly DatedEvent[];
  /** All statements, oldest first (by `publicOn`, then id). */
  statements: readonly Statement[];
  statementById: ReadonlyMap<string, Statement>;
  statementsByActor: ReadonlyMap<string, readonly Statement[]>;
  statementsByCountry: ReadonlyMap<string, readonly Statement[]>;
  actorsByCountry: ReadonlyMap<string, readonly Actor[]>;
}

/** One entry per host. */
export interface Outlet {
  host: string;
  name: string;
  /** "newspaper", "news agency", … */
  form: string;
  control: Control;
  /** Country code, or null where unknown. */
  country: string | null;
  note: string;
}

/** One page that reports a statement. */
export interface Source {
  url: string;
  /** BCP 47. */
  language: string;
  /** The day the page gives; null where it gives none. */
  published: Day | null;
  outlet: Outlet;
  /** The outlet this page relays or cites; null where it speaks for itself. */
  origin: string | null;
  /** The address of a copy kept by an archive; null where none is known. */
  archived: string | null;
}

/** How one source characterised a statement where that differs from our coding. */
export interface Reading {
  /** The address of the source, one of the statement's sources. */
  url: string;
  stance: string;
  /** A neutral sentence on the difference; empty where none was written. */
  note: string;
}

/** Words proven verbatim in a stored text of a source. Selector terms as in the W3C Web Annotation model. */
export interface Quote {
  exact: string;
  /** At most 32 characters of the text before and after `exact`. */
  prefix: string;
  suffix: string;
  /** BCP 47 language of `exact`. */
  language: string;
  /** The address of the source whose stored text holds the words. */
  url: string;
  /** Position of `exact` in the stored text, in Unicode code points. */
  offset: number;
  /** sha256 of the stored text (UTF-8), lower-case hex. */
  sha256: string;
  /** The day the words were compared with the stored text. */
  checked: Day;
  /** Whose wording this is, where the source renders speech. */
  renderedBy: string;
  /** English name of the language it was said in, or null where not known. */
  originalLanguage: string | null;
}

/** The words, circumstances and sources of one statement. */
export interface StatementDetail {
  id: string;
  /** The office held that day, as found ("President of France"). */
  office: string;
  datePrecision: DatePrecision;
  limits: string;
  /** Neutral, in our own words. */
  summary: string;
  venue: string;
  /** One public sentence that explains the coding. */
  why: string;
  confidence: Confidence;
  /** The fields in which the two codings differed; empty where they agreed. */
  codersDiffer: string[];
  sources: Source[];
  readings: Reading[];
  quote: Quote | null;
  /** What was changed since it was published, as listed. */
  corrections: Pick<Correction, 'date' | 'what' | 'now'>[];
}

/** What the panel of one actor needs beyond the `Dataset`; one JSON file each. */
export interface ActorDetail {
  id: string;
  /** Oldest first. */
  statements: StatementDetail[];
}

/** Where the details of one actor are: under way, here, or lost on the way. */
export type DetailStatus = { kind: 'loading' } | { kind: 'ready'; detail: ActorDetail } | { kind: 'failed' };

/** A change made to published data; listed on the about page for good. */
export interface Correction {
  date: Day;
  /** Id of the statement corrected or withdrawn. */
  statement: string;
  /** What was wrong: a sentence. */
  what: string;
  /** What it is now: a sentence; null where the statement was withdrawn. */
  now: string | null;
  withdrawn: boolean;
}

/** All that was parsed: the dataset, every detail, and what the about page tells. */
export interface Archive {
  dataset: Dataset;
  details: ReadonlyMap<string, ActorDetail>;
  outlets: readonly Outlet[];
  corrections: readonly Correction[];
  omissions: readonly Omission[];
  /** Null where the question has no map. */
  map: MapPlan | null;
  coding: { note: string; statements: number; fields: readonly Agreement[] };
  method: Method;
}
