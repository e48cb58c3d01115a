/**
 * The dataset as it travels inside a page: arrays in a fixed order instead of objects with names, days as
 * day numbers, statement ids left out where actor and date give them. `unpackDataset` is the inverse of
 * `packDataset`.
 */
import { createDataset } from './createDataset.ts';
import {
  ACTOR_KINDS,
  SPEAKS_FOR,
  type Actor,
  type Country,
  type Dataset,
  type DatedEvent,
  type Question,
  type Statement,
} from './dataset.ts';
import { addDays, daysBetween } from './day.ts';

/** Day, stance, reach, about, speaksFor, settles, disputesPremise; public day and id only where they differ. */
type PackedStatement = [
  day: number,
  stance: number,
  reach: number,
  about: number,
  speaksFor: number,
  settles: 0 | 1,
  disputesPremise: 0 | 1,
  publicOn?: number,
  id?: string,
];

type PackedActor = [
  id: string,
  name: string,
  shortName: string,
  kind: number,
  country: string | 0,
  successor: string | 0,
  aliases: string[],
  offices: string[],
  statements: PackedStatement[],
];

type PackedCountry = [
  code: string,
  name: string,
  aliases: string[],
  isBody: 0 | 1,
  hasPosition: 0 | 1,
  region: string | 0,
  blocs: string[],
  party: 0 | 1,
  lookedFor: string | 0,
];

/** What `JSON.stringify` puts into the page. */
export interface PackedDataset {
  question: Question;
  countries: PackedCountry[];
  actors: PackedActor[];
  events: DatedEvent[];
}

/** Packs a dataset for a page. */
export function packDataset(dataset: Dataset): PackedDataset {
  const { question } = dataset;
  const stanceIds = question.stances.map((stance) => stance.id);
  const reachIds = question.reach?.values.map(({ id }) => id) ?? [];
  const aboutIds = question.about?.values.map(({ id }) => id) ?? [];
  const packStatement = (statement: Statement): PackedStatement => {
    const packed: PackedStatement = [
      daysBetween(question.firstDay, statement.date),
      stanceIds.indexOf(statement.stance),
      reachIds.indexOf(statement.reach ?? ''),
      aboutIds.indexOf(statement.about ?? ''),
      SPEAKS_FOR.indexOf(statement.speaksFor),
      bit(statement.settles),
      bit(statement.disputesPremise),
    ];
    const ownId = statement.id === defaultId(statement.actor, statement.date);
    if (statement.publicOn !== statement.date || !ownId) {
      packed.push(daysBetween(question.firstDay, statement.publicOn));
    }
    if (!ownId) packed.push(statement.id);
    return packed;
  };
  return {
    question,
    countries: [...dataset.countries.values()].map(packCountry),
    actors: [...dataset.actors.values()].map((actor) => [
      actor.id,
      actor.name,
      actor.shortName,
      ACTOR_KINDS.indexOf(actor.kind),
      actor.country ?? 0,
      actor.successor ?? 0,
      actor.aliases,
      actor.offices,
      (dataset.statementsByActor.get(actor.id) ?? []).map(packStatement),
    ]),
    events: [...dataset.events],
  };
}

/** Unpacks what a page carries. The data were checked when the page was built. */
export function unpackDataset(packed: PackedDataset): Dataset {
  const { question } = packed;
  const actors = packed.actors.map(
    ([id, name, shortName, kind, country, successor, aliases, offices]): Actor => ({
      id,
      name,
      shortName,
      aliases,
      kind: ACTOR_KINDS[kind] ?? 'person',
      country: country === 0 ? null : country,
      offices,
      successor: successor === 0 ? null : successor,
    }),
  );
  const statements = packed.actors.flatMap(([actor, , , , , , , , list]) =>
    list.map((statement) => unpackStatement(question, actor, statement)),
  );
  return createDataset(question, packed.countries.map(unpackCountry), actors, statements, packed.events);
}

function unpackStatement(question: Question, actor: string, packed: PackedStatement): Statement {
  const [day, stance, reach, about, speaksFor, settles, disputesPremise, publicOn = day, id] = packed;
  const date = addDays(question.firstDay, day);
  return {
    id: id ?? defaultId(actor, date),
    actor,
    date,
    publicOn: addDays(question.firstDay, publicOn),
    stance: question.stances[stance]?.id ?? '',
    reach: question.reach?.values[reach]?.id ?? null,
    about: question.about?.values[about]?.id ?? null,
    speaksFor: SPEAKS_FOR[speaksFor] ?? 'self',
    settles: settles === 1,
    disputesPremise: disputesPremise === 1,
  };
}

function packCountry(country: Country): PackedCountry {
  return [
    country.code,
    country.name,
    country.aliases,
    bit(country.kind === 'body'),
    bit(country.hasPosition),
    country.region ?? 0,
    country.blocs,
    bit(country.party),
    country.lookedFor ?? 0,
  ];
}

function unpackCountry(packed: PackedCountry): Country {
  const [code, name, aliases, isBody, hasPosition, region, blocs, party, lookedFor] = packed;
  return {
    code,
    name,
    aliases,
    kind: isBody === 1 ? 'body' : 'country',
    hasPosition: hasPosition === 1,
    region: region === 0 ? null : region,
    blocs,
    party: party === 1,
    lookedFor: lookedFor === 0 ? null : lookedFor,
  };
}

function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

function defaultId(actor: string, date: string): string {
  return `${actor}-${date}`;
}
