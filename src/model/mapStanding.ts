/** What the map shows of each country and body at a date. */
import type { Country, Dataset, Day, Stance } from './dataset.ts';
import { positionOfCountry, silenceOf, type Silence } from './position.ts';
import type { Standing } from './select.ts';

/** Why an area is coloured as it is. */
export type MapFill =
  | { kind: 'held'; stance: Stance }
  /** Two who spoke for it differ: the stances of both, in the order of the scale. */
  | { kind: 'differs'; stances: readonly Stance[] }
  /** Nobody spoke for it. */
  | { kind: 'none' }
  /** A body without a position of its own. */
  | { kind: 'no-common' }
  /** It has spoken, and the filters leave out all of its speakers. */
  | { kind: 'left-out' }
  | { kind: Silence };

/** One country or body on the map. */
export interface MapStanding {
  country: Country;
  fill: MapFill;
  /** Whether the search finds one of its speakers who are shown; null where nothing is searched for. */
  match: boolean | null;
}

/**
 * Every country and body of the data as the map shows it at the end of `day`. `shown` are the standings that pass
 * the filters: the same countries have a position here as in the spectrum by country.
 */
export function selectMapStandings(
  dataset: Dataset,
  shown: readonly Standing[],
  matches: ReadonlySet<string> | null,
  day: Day,
): MapStanding[] {
  const standings = new Map<string, Standing[]>();
  for (const standing of shown) {
    const code = standing.country?.code ?? '';
    standings.set(code, [...(standings.get(code) ?? []), standing]);
  }
  return [...dataset.countries.values()].map((country) => {
    const own = standings.get(country.code) ?? [];
    return {
      country,
      fill: fillOf(dataset, country, own.length > 0, day),
      match: matches && own.some(({ actor }) => matches.has(actor.id)),
    };
  });
}

function fillOf(dataset: Dataset, country: Country, isShown: boolean, day: Day): MapFill {
  const silence = silenceOf(dataset, country, day);
  if (silence) return { kind: silence };
  if (!isShown) return { kind: 'left-out' };
  const found = positionOfCountry(dataset, country, day);
  if (found.kind === 'held') {
    const stance = dataset.stances.get(found.position.stance);
    return stance ? { kind: 'held', stance } : { kind: 'none' };
  }
  if (found.kind === 'no-common-position') return { kind: 'no-common' };
  if (found.kind !== 'leaders-differ') return { kind: 'none' };
  const ids = new Set(found.statements.map(({ stance }) => stance));
  return { kind: 'differs', stances: dataset.question.stances.filter(({ id }) => ids.has(id)) };
}

/** One line of the map's legend with the countries and bodies it stands for. */
export interface MapGroup {
  /** The id of a stance, or a reason. */
  key: string;
  /** Why there is no stance; null where there is one. */
  reason: MapReason | null;
  fill: MapFill;
  standings: readonly MapStanding[];
}

/** Other reasons than a stance, in the order of the legend; a body without a position says so itself. */
const REASONS = ['differs', 'none', 'none-by-this-date', 'looked-for', 'not-looked-for', 'left-out'] as const;
export type MapReason = (typeof REASONS)[number];

/**
 * The map's legend: all stances of the scale, then whatever else is on the map. "Not looked for" is always there,
 * because it is every country that the data do not name.
 */
export function groupMapStandings(dataset: Dataset, standings: readonly MapStanding[]): MapGroup[] {
  const held = dataset.question.stances.flatMap((stance): MapGroup[] => {
    const own = standings.filter(({ fill: one }) => one.kind === 'held' && one.stance.id === stance.id);
    const group = {
      key: stance.id,
      reason: null,
      fill: { kind: 'held', stance },
      standings: own,
    } as const;
    return own.length === 0 && !stance.onScale ? [] : [group];
  });
  const others = REASONS.flatMap((kind): MapGroup[] => {
    const own = standings.filter(({ fill: one }) => one.kind === kind);
    const first = own[0]?.fill ?? (kind === 'not-looked-for' ? { kind } : null);
    return first ? [{ key: kind, reason: kind, fill: first, standings: own }] : [];
  });
  return [...held, ...others];
}

/**
 * Every country and body in the order of the legend, and after them those that no line of it has: the order that the
 * map itself, which has no first and no last, is read in.
 */
export function selectMapOrder(dataset: Dataset, standings: readonly MapStanding[]): string[] {
  const listed = groupMapStandings(dataset, standings).flatMap((group) => group.standings);
  return [...new Set([...listed, ...standings].map(({ country }) => country.code))];
}
