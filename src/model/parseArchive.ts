/** From checked files to the domain: fills in what an editor may leave out, and joins outlets to sources. */
import type { z } from 'zod';
import { createDataset } from './createDataset.ts';
import type { Method } from './questionParts.ts';
import type {
  Actor,
  ActorDetail,
  Archive,
  Correction,
  Country,
  Dataset,
  DatedEvent,
  Outlet,
  Question,
  Source,
  Statement,
  StatementDetail,
} from './dataset.ts';
import type {
  actorFrameSchema,
  codingSchema,
  correctionsSchema,
  eventsSchema,
  countriesSchema,
  methodSchema,
  omissionsSchema,
  outletsSchema,
  questionSchema,
  statementSchema,
} from './schema.ts';

export type RawStatement = z.infer<typeof statementSchema>;
type RawCountry = z.infer<typeof countriesSchema>[number];

/** One actor file as far as it could be read; what could not be is undefined and has its problems. */
export interface ParsedActor {
  id: string;
  file: string;
  content: unknown;
  frame: z.infer<typeof actorFrameSchema> | undefined;
  statements: (RawStatement | undefined)[];
}

/** All files, each of the right shape. */
export interface ParsedFiles {
  question: z.infer<typeof questionSchema>;
  countries: z.infer<typeof countriesSchema>;
  outlets: z.infer<typeof outletsSchema>;
  corrections: z.infer<typeof correctionsSchema>;
  events: z.infer<typeof eventsSchema>;
  omissions: z.infer<typeof omissionsSchema>;
  coding: z.infer<typeof codingSchema>;
  method: z.infer<typeof methodSchema>;
  actors: ParsedActor[];
}

/** Builds the archive from files that have no problems left. */
export function buildArchive(files: ParsedFiles): Archive {
  const outlets = Object.entries(files.outlets).map(([host, outlet]): Outlet => ({
    host,
    ...outlet,
    country: outlet.country === '' ? null : outlet.country,
  }));
  const outletByHost = new Map(outlets.map((outlet) => [outlet.host, outlet]));
  const actors = files.actors.flatMap(toActor);
  const statements = files.actors.flatMap((actor) =>
    actor.statements.flatMap((raw) => (raw ? [toStatement(actor.id, raw)] : [])),
  );
  const publicOn = new Map(statements.map((statement) => [statement.id, statement.publicOn]));
  const events = files.events.map(({ statement, label }): DatedEvent => {
    return { statement, label, date: publicOn.get(statement) ?? files.question.firstDay };
  });
  const corrections = new Map<string, StatementDetail['corrections']>();
  for (const { statement, ...entry } of files.corrections.map(toCorrection)) {
    const { date, what, now } = entry;
    corrections.set(statement, [...(corrections.get(statement) ?? []), { date, what, now }]);
  }
  const { map = null, ...asked } = files.question;
  const question = toQuestion(asked, map !== null);
  const dataset = createDataset(question, files.countries.map(toCountry), actors, statements, events);
  return {
    dataset,
    details: new Map(
      files.actors.map((actor) => [actor.id, toDetail(actor, dataset, outletByHost, corrections)]),
    ),
    outlets,
    corrections: files.corrections.map(toCorrection),
    omissions: files.omissions,
    map,
    coding: files.coding,
    method: toMethod(files.method),
  };
}

function toMethod({ sections, stances, columns = {}, judgements = [] }: ParsedFiles['method']): Method {
  const { reach, about } = columns;
  return {
    sections,
    stances,
    columns: { ...(reach !== undefined && { reach }), ...(about !== undefined && { about }) },
    judgements,
  };
}

function toQuestion(
  { reach, about, blocs, party, ...raw }: Omit<ParsedFiles['question'], 'map'>,
  map: boolean,
): Question {
  return {
    ...raw,
    map,
    language: raw.language ?? 'en',
    direction: raw.direction ?? 'ltr',
    reach: reach ?? null,
    about: about ?? null,
    blocs: blocs ?? null,
    party: party ?? null,
  };
}

function toCountry(raw: RawCountry): Country {
  return {
    code: raw.code,
    name: raw.name,
    aliases: raw.aliases ?? [],
    kind: raw.kind,
    hasPosition: raw.hasPosition ?? true,
    region: raw.region ?? null,
    blocs: raw.blocs ?? [],
    party: raw.party ?? false,
    lookedFor: raw.lookedFor ?? null,
  };
}

function toCorrection({ now, ...raw }: ParsedFiles['corrections'][number]): Correction {
  return { ...raw, now: now ?? null };
}

function toActor({ id, frame, statements }: ParsedActor): Actor[] {
  if (!frame) return [];
  const { name, shortName, kind, country = null, aliases = [], successor = null } = frame;
  const offices = [...new Set(statements.flatMap((statement) => (statement ? [statement.office] : [])))];
  return [{ id, name, shortName, aliases, kind, country, offices, successor }];
}

function toStatement(actor: string, raw: RawStatement): Statement {
  const { id, date, stance, reach = null, about = null, settles, disputesPremise } = raw;
  const speaksFor = raw.speaksFor ?? 'self';
  const publicOn = raw.public !== undefined && raw.public > date ? raw.public : date;
  return { id, actor, date, publicOn, stance, reach, about, speaksFor, settles, disputesPremise };
}

/** The statements of a detail stand in the order of the dataset, whatever the order in the file. */
function toDetail(
  actor: ParsedActor,
  dataset: Dataset,
  outlets: ReadonlyMap<string, Outlet>,
  corrections: ReadonlyMap<string, StatementDetail['corrections']>,
): ActorDetail {
  const rawById = new Map(actor.statements.flatMap((raw) => (raw ? [[raw.id, raw] as const] : [])));
  const ordered = dataset.statementsByActor.get(actor.id) ?? [];
  return {
    id: actor.id,
    statements: ordered.flatMap(({ id }) => {
      const raw = rawById.get(id);
      return raw ? [{ ...toStatementDetail(raw, outlets), corrections: corrections.get(id) ?? [] }] : [];
    }),
  };
}

function toStatementDetail(
  raw: RawStatement,
  outlets: ReadonlyMap<string, Outlet>,
): Omit<StatementDetail, 'corrections'> {
  const { id, office, datePrecision, limits, summary, venue, why, confidence, codersDiffer } = raw;
  return {
    id,
    office,
    datePrecision,
    limits,
    summary,
    venue,
    why,
    confidence,
    codersDiffer,
    sources: raw.sources.flatMap((source) => toSource(source, outlets)),
    readings: (raw.readings ?? []).map(({ url, stance, note }) => ({ url, stance, note: note ?? '' })),
    quote: raw.quote ?? null,
  };
}

/** No source is without its outlet: that was checked. */
function toSource(raw: RawStatement['sources'][number], outlets: ReadonlyMap<string, Outlet>): Source[] {
  const { url, language, published = null, origin = null, archived = null } = raw;
  const outlet = outlets.get(new URL(url).hostname);
  return outlet ? [{ url, language, published, outlet, origin, archived }] : [];
}
