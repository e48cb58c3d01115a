/** First stage of the spectrum: who stands in which column and group, in reading order. No positions yet. */
import { ascending, descending, group, max } from 'd3';
import type { Country, Stance, Tone } from '../model/dataset.ts';
import type { Sort } from '../model/order.ts';
import { foldText } from '../model/search.ts';
import { countStandings, type Count, type Standing } from '../model/select.ts';

/** The speakers of one country in one column (or in its sub-heading); of no country, one speaker alone. */
export interface SpectrumGroup {
  /** Stance, sub-heading and country: unique in the chart. */
  key: string;
  /** Null: a speaker of none, whose mark stands without a name over it. */
  country: Country | null;
  /** True under the column's sub-heading. */
  inSubgroup: boolean;
  /** Speakers with a row each; those of a country drawn as a whole are in `small`. */
  standings: readonly Standing[];
  /** Speakers drawn as small signs in a row. */
  small: readonly Standing[];
  /** Tones of the other columns in which this country has speakers, in scale order. */
  elsewhere: Tone[];
}

/** One stance with everybody who holds it. */
export interface SpectrumColumn {
  stance: Stance;
  count: Count;
  groups: SpectrumGroup[];
}

/** Groups standings by stance and country. The off-scale column is left out when nobody is in it. */
export function groupSpectrum(
  stances: readonly Stance[],
  standings: readonly Standing[],
  order: Sort = 'country',
): SpectrumColumn[] {
  const byStance = group(standings, (standing) => standing.position.stance);
  const stancesOfCountry = group(standings, (standing) => standing.country?.code);
  return stances.flatMap((stance) => {
    const held = byStance.get(stance.id) ?? [];
    if (held.length === 0 && !stance.onScale) return [];
    const elsewhere = (code: string): Tone[] => {
      const taken = new Set((stancesOfCountry.get(code) ?? []).map((standing) => standing.position.stance));
      return stances.filter((other) => other !== stance && taken.has(other.id)).map((other) => other.tone);
    };
    const [subgroup, main] = partition(held, (standing) => isInSubgroup(stance, standing));
    const groups = [
      ...sortGroups(groupByCountry(main, `${stance.id}:`, false, elsewhere), order),
      ...sortGroups(
        groupByCountry(subgroup, `${stance.id}:${stance.subgroup?.reach ?? ''}`, true, elsewhere),
        order,
      ),
    ];
    return [{ stance, count: countStandings(held), groups }];
  });
}

function isInSubgroup(stance: Stance, standing: Standing): boolean {
  return stance.subgroup !== null && standing.position.statement.reach === stance.subgroup.reach;
}

function groupByCountry(
  standings: readonly Standing[],
  prefix: string,
  inSubgroup: boolean,
  elsewhere: (code: string) => Tone[],
): SpectrumGroup[] {
  const groups = group(standings, ({ country, actor }) => country?.code ?? `/${actor.id}`);
  return [...groups].map(([key, members]) => {
    const country = members[0]?.country ?? null;
    return {
      key: `${prefix}:${key}`,
      country,
      inSubgroup,
      standings: members.toSorted((a, b) => compareNames(a.actor.shortName, b.actor.shortName)),
      small: [],
      elsewhere: country ? elsewhere(country.code) : [],
    };
  });
}

/** Groups in the order asked for; equals by country name, and last, by their own, those of no country. */
export function sortGroups(groups: readonly SpectrumGroup[], order: Sort): SpectrumGroup[] {
  return groups.toSorted(
    (a, b) => ORDERS[order](a, b) || ascending(isAlone(a), isAlone(b)) || compareNames(nameOf(a), nameOf(b)),
  );
}

function isAlone({ country }: SpectrumGroup): boolean {
  return country === null;
}

function nameOf({ country, standings }: SpectrumGroup): string {
  return country?.name ?? standings[0]?.actor.shortName ?? '';
}

const ORDERS: Record<Sort, (a: SpectrumGroup, b: SpectrumGroup) => number> = {
  country: () => 0,
  latest: (a, b) => descending(latestDay(a), latestDay(b)),
  speakers: (a, b) => descending(speakersOf(a).length, speakersOf(b).length),
  shift: () => 0,
};

function latestDay(one: SpectrumGroup): string {
  return max(speakersOf(one), (standing) => standing.position.statement.publicOn) ?? '';
}

function speakersOf(one: SpectrumGroup): readonly Standing[] {
  return [...one.standings, ...one.small];
}

/** Alphabetical, accents aside, the same on every machine. */
export function compareNames(a: string, b: string): number {
  return ascending(foldText(a), foldText(b)) || ascending(a, b);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
