/**
 * The shape of the files in `src/data`, as an editor writes them. Every message says what is allowed, so that
 * a problem can be read without knowing the code. What no single file can know is in `parseReferences.ts`.
 */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  CODED_FIELDS,
  CONFIDENCES,
  CONTROLS,
  DATE_PRECISIONS,
  SPEAKS_FOR,
  TONES,
  type Tone,
} from './dataset.ts';
import {
  contextOf,
  lineOf,
  lineOrNothing,
  LONGEST_NAME,
  LONGEST_TEXT,
  verbatimOf,
  webAddress,
} from './schemaText.ts';
import { DIRECTIONS } from './questionParts.ts';

/** An id: lower-case ASCII words joined by hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** W3C selectors need little context, and more would publish more of the source than the quote. */
const CONTEXT_LENGTH = 32;
/** The longest id names a folder, and one of 255 bytes is the most that file systems take. */
const LONGEST_ID = 100;

const name = lineOf(LONGEST_NAME);
const text = lineOf(LONGEST_TEXT);
const textOrNothing = lineOrNothing(LONGEST_TEXT);
const yesNo = z.boolean({ error: 'true or false' });
const day = z.iso.date({ error: 'a day that exists, as YYYY-MM-DD' });
const slug = z
  .string({ error: 'an id such as "edgars-rinkevics"' })
  .regex(SLUG, { error: 'an id of lower-case letters a-z, digits and single hyphens', abort: true })
  .max(LONGEST_ID, `an id of at most ${LONGEST_ID} characters`);
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const language = z
  .string({ error: 'a language tag such as "en"' })
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    error: 'a language tag such as "en" or "pt-BR"',
    abort: true,
  })
  // Codes of two letters are all known, and mixed up with those of countries: "ua", "cz".
  .refine((tag) => /^[a-z]{3}/.test(tag) || languageNames.of(tag.slice(0, 2)) !== undefined, {
    error: 'a language tag: no language has this code',
  });
const httpAddress = webAddress();
const countryCode = z
  .string({ error: 'a country code such as "LV"' })
  .regex(/^[A-Z]{2,6}$/, 'two capital letters (ISO 3166-1), or the abbreviation of a body');
const context = contextOf(CONTEXT_LENGTH);

const quoteSchema = record({
  exact: verbatimOf(LONGEST_TEXT),
  prefix: context,
  suffix: context,
  language,
  url: httpAddress,
  offset: wholeNumber('where the words start in the stored text, in characters from 0'),
  sha256: z
    .string({ error: 'the sha256 of the stored text' })
    .regex(/^[0-9a-f]{64}$/, 'the sha256 of the stored text: 64 digits 0-9 a-f'),
  checked: day,
  renderedBy: text,
  originalLanguage: text.nullable(),
});

const sourceSchema = record({
  url: httpAddress,
  language,
  published: day.optional(),
  origin: text.optional(),
  archived: httpAddress.optional(),
});

const readingSchema = record({
  url: httpAddress,
  stance: slug,
  note: text.optional(),
});

/** One statement in an actor file. */
export const statementSchema = record({
  id: slug,
  office: text,
  date: day,
  datePrecision: oneOf(DATE_PRECISIONS),
  public: day.optional(),
  stance: slug,
  reach: slug.optional(),
  about: slug.optional(),
  speaksFor: oneOf(SPEAKS_FOR).optional(),
  settles: yesNo,
  disputesPremise: yesNo,
  limits: textOrNothing,
  summary: text,
  venue: textOrNothing,
  why: text,
  confidence: oneOf(CONFIDENCES),
  codersDiffer: list(oneOf(CODED_FIELDS)),
  sources: list(sourceSchema).min(1, 'at least one source'),
  readings: list(readingSchema).optional(),
  quote: quoteSchema.optional(),
});

/** One file in `actors/`; its name is the actor's id. */
export const actorSchema = record({
  name,
  shortName: name,
  aliases: list(name).optional(),
  kind: oneOf(ACTOR_KINDS),
  country: countryCode.optional(),
  successor: slug.optional(),
  statements: list(statementSchema),
});

/** An actor file with its statements unread, so that one bad statement does not hide the others. */
export const actorFrameSchema = actorSchema.extend({ statements: list(z.unknown()) });

const stanceSchema = record({
  id: slug,
  label: name,
  shortLabel: name,
  said: name,
  tone: oneOf(TONES.filter((tone): tone is Exclude<Tone, 'none'> => tone !== 'none')),
  onScale: yesNo,
  agrees: z.boolean({ error: 'true, false, or null for neither' }).nullable(),
  subgroup: record({ reach: slug, label: name }).nullable(),
});

const degrees = z.number({ error: 'degrees' }).min(-180, 'at least -180').max(180, 'at most 180');
const mapPart = {
  label: text,
  center: z.tuple([degrees, degrees], { error: '[longitude, latitude] in degrees' }),
  frame: z.tuple([degrees, degrees, degrees, degrees], {
    error: '[west, south, east, north] in degrees',
  }),
};

/** `map` in question.json */
const mapSchema = record({
  ...mapPart,
  insets: list(record({ ...mapPart, countries: list(countryCode).min(1, 'at least one country') })),
});

const reachSchema = record({
  name: text,
  field: text,
  values: list(record({ id: slug, label: text })).min(2, 'at least two values'),
});

const aboutSchema = record({
  field: text,
  values: list(record({ id: slug, label: text, counts: yesNo })).min(2, 'at least two values'),
});

const blocsSchema = record({
  name: text,
  none: text,
  values: list(record({ id: slug, label: text, shortLabel: text })).min(1, 'at least one group'),
});

const partySchema = record({ label: text, legend: text, note: withPlaces(['parties']) });

/** question.json */
export const questionSchema = record({
  id: slug,
  language: language.optional(),
  direction: oneOf(DIRECTIONS).optional(),
  text,
  standfirst: text,
  concept: text,
  version: day,
  opensOn: day,
  firstDay: day,
  lastDay: day,
  contact: z
    .string({ error: 'an address for corrections' })
    .regex(/^(?:mailto:[\w.%+-]+@[\w.-]+|https:\/\/[!#-;=?-[\]-~]+)$/, {
      error: 'an address that starts with mailto: or https://',
      abort: true,
    })
    .refine((value) => URL.canParse(value) && new URL(value).username === '', {
      error: 'an address that starts with mailto: or https://',
    }),
  stances: list(stanceSchema)
    .refine(({ length }) => length >= 3 && length <= 7, 'from 3 to 7 stances')
    .meta({ minItems: 3, maxItems: 7 }),
  map: mapSchema.optional(),
  reach: reachSchema.nullable().optional(),
  about: aboutSchema.nullable().optional(),
  blocs: blocsSchema.nullable().optional(),
  party: partySchema.nullable().optional(),
});

/** countries.json */
export const countriesSchema = list(
  record({
    code: countryCode,
    name,
    kind: oneOf(['country', 'body']),
    hasPosition: yesNo.optional(),
    region: name.nullable().optional(),
    blocs: list(slug).optional(),
    party: yesNo.optional(),
    aliases: list(name).optional(),
    lookedFor: day.optional(),
  }),
);

/** outlets.json: one entry per host. */
export const outletsSchema = z.record(
  z.string(),
  record({
    name,
    form: name,
    control: oneOf(CONTROLS),
    country: z.string({ error: 'a country code, or ""' }).regex(/^(?:[A-Z]{2})?$/, 'a country code, or ""'),
    note: textOrNothing,
  }),
  { error: 'one entry per host, each under its host name' },
);

/** corrections.json */
export const correctionsSchema = list(
  record({
    date: day,
    statement: slug,
    what: text,
    now: text.optional(),
    withdrawn: yesNo,
  }),
);

/** events.json */
export const eventsSchema = list(record({ statement: slug, label: name }));

/** omissions.json */
export const omissionsSchema = list(record({ what: text, reason: text }));

/** coding.json */
export const codingSchema = record({
  note: text,
  statements: wholeNumber('how many statements were coded twice'),
  fields: list(
    record({
      field: oneOf(CODED_FIELDS),
      agreement: z.number({ error: 'a number from 0 to 1' }).min(0, 'at least 0').max(1, 'at most 1'),
      alpha: z.number({ error: 'a number up to 1' }).max(1, 'at most 1'),
    }),
  ),
});

/** method.json */
export const methodSchema = record({
  sections: list(record({ title: text, paragraphs: list(text) })),
  stances: z.record(z.string(), text, { error: 'a sentence for each stance, by its id' }),
  columns: record({ reach: text.optional(), about: text.optional() }).optional(),
  judgements: list(text).optional(),
});

function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `only ${keys}` : `{…} with ${keys}`),
  });
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'a list […]' });
}

/** A sentence with places to fill, each of which has to be in it. */
function withPlaces(places: readonly string[]) {
  const allowed = `a sentence with ${places.map((place) => `{${place}}`).join(', ')}`;
  return text.refine((value) => places.every((place) => value.includes(`{${place}}`)), { error: allowed });
}

function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

function wholeNumber(meaning: string) {
  return z.int({ error: `a whole number: ${meaning}` }).min(0, 'a number that is not negative');
}
