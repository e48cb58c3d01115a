/** What the dataset holds at a date, ready to be laid out: who stands where, and how many. */
import { countryOf } from './country.ts';
import { byDayMade } from './createDataset.ts';
import type { Actor, Country, Dataset, Day, Statement } from './dataset.ts';
import {
  hasDisputedPremise,
  isSucceeded,
  positionOfActor,
  positionOfCountry,
  shiftsOfActor,
  silenceOf,
  type CountryPosition,
  type Position,
  type Shift,
  type Silence,
} from './position.ts';

/** One speaker as the chart shows it at a date. */
export interface Standing {
  actor: Actor;
  /** Null for an actor of none. */
  country: Country | null;
  position: Position;
  /** The latest shift up to the date. */
  shift: Shift | null;
  /** Has disputed the premise by then, but stands elsewhere. */
  premiseSign: boolean;
  /** A successor has spoken: shown muted, not counted. */
  muted: boolean;
}

/** One country or body with the speakers of it that are shown, as the chart shows it at a date. */
export interface CountryStanding {
  country: Country;
  position: CountryPosition;
  standings: readonly Standing[];
}

/** How many stand at one stance. */
export interface Count {
  countries: number;
  speakers: number;
}

/** Everybody who has spoken by the end of `day`, in the order of the data. */
export function selectStandings(dataset: Dataset, day: Day): Standing[] {
  return [...dataset.actors.values()].flatMap((actor) => {
    const position = positionOfActor(dataset, actor.id, day);
    if (!position) return [];
    const onScale = dataset.stances.get(position.stance)?.onScale === true;
    return [
      {
        actor,
        country: countryOf(dataset, actor),
        position,
        shift: shiftsOfActor(dataset, actor.id, day).at(-1) ?? null,
        premiseSign: onScale && hasDisputedPremise(dataset, actor.id, day),
        muted: isSucceeded(dataset, actor, day),
      },
    ];
  });
}

/** The countries and bodies of these standings with their own positions at the end of `day`; no actor of none. */
export function selectCountryStandings(
  dataset: Dataset,
  standings: readonly Standing[],
  day: Day,
): CountryStanding[] {
  const byCountry = new Map<Country, Standing[]>();
  for (const standing of standings) {
    const { country } = standing;
    if (country) byCountry.set(country, [...(byCountry.get(country) ?? []), standing]);
  }
  return [...byCountry].map(([country, members]) => ({
    country,
    position: positionOfCountry(dataset, country, day),
    standings: members,
  }));
}

/**
 * Counts what stands at one stance: countries with at least one speaker there (bodies are not countries),
 * and speakers. Muted speakers count for nothing.
 */
export function countStandings(standings: readonly Standing[]): Count {
  const counted = standings.filter((standing) => !standing.muted);
  const countries = counted.flatMap(({ country }) => (country?.kind === 'country' ? [country.code] : []));
  return {
    countries: new Set(countries).size,
    speakers: counted.length,
  };
}

/**
 * The headline count: for each stance, the countries whose own position it was at the end of `day`.
 * Parties to what is asked about and bodies are left out.
 */
export function countCountryPositions(dataset: Dataset, day: Day): ReadonlyMap<string, number> {
  const counts = new Map(dataset.question.stances.map((stance) => [stance.id, 0]));
  for (const country of dataset.countries.values()) {
    if (country.party || country.kind === 'body') continue;
    const found = positionOfCountry(dataset, country, day);
    if (found.kind !== 'held') continue;
    counts.set(found.position.stance, (counts.get(found.position.stance) ?? 0) + 1);
  }
  return counts;
}

/** For each stance, the speakers who stood there at the end of `day`: the headline count without countries. */
export function countSpeakers(dataset: Dataset, day: Day): ReadonlyMap<string, number> {
  const counts = new Map(dataset.question.stances.map((stance) => [stance.id, 0]));
  for (const { position, muted } of selectStandings(dataset, day)) {
    if (!muted) counts.set(position.stance, (counts.get(position.stance) ?? 0) + 1);
  }
  return counts;
}

/** Countries and bodies of which nobody has spoken by the end of `day`, by kind of silence. */
export function selectSilent(dataset: Dataset, day: Day): ReadonlyMap<Silence, Country[]> {
  const silent = new Map<Silence, Country[]>();
  for (const country of dataset.countries.values()) {
    const silence = silenceOf(dataset, country, day);
    if (silence) silent.set(silence, [...(silent.get(silence) ?? []), country]);
  }
  return silent;
}

/** Where the statement before and after `day` stand in time; null at the ends. For stepping the date. */
export function selectNeighbourDays(dataset: Dataset, day: Day): { previous: Day | null; next: Day | null } {
  return {
    previous: dataset.statements.findLast(({ publicOn }) => publicOn < day)?.publicOn ?? null,
    next: dataset.statements.find(({ publicOn }) => publicOn > day)?.publicOn ?? null,
  };
}

/** The statement an actor's panel shows at `day`: the asked one, or the latest by then, or none. */
export function selectShownStatement(
  dataset: Dataset,
  actorId: string,
  asked: string | null,
  day: Day,
): Statement | null {
  const all = dataset.statementsByActor.get(actorId) ?? [];
  if (asked !== null) return all.find((statement) => statement.id === asked) ?? null;
  const known = all.filter((statement) => statement.publicOn <= day);
  return known.toSorted(byDayMade).at(-1) ?? null;
}
