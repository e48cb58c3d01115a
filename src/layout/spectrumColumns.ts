/** First stage of the spectrum: who stands in which column and group, in reading order. No positions yet. */
import { ascending, group } from 'd3';
import type { Country, Stance, Tone } from '../model/dataset.ts';
import { countStandings, type Count, type Standing } from '../model/select.ts';

/** The speakers of one country in one column (or in its sub-heading). */
export interface SpectrumGroup {
  /** Stance, sub-heading and country: unique in the chart. */
  key: string;
  country: Country;
  /** True under the column's sub-heading. */
  inSubgroup: boolean;
  standings: Standing[];
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
export function groupSpectrum(stances: readonly Stance[], standings: readonly Standing[]): SpectrumColumn[] {
  const byStance = group(standings, (standing) => standing.position.stance);
  const stancesOfCountry = group(standings, (standing) => standing.country.code);
  return stances.flatMap((stance) => {
    const held = byStance.get(stance.id) ?? [];
    if (held.length === 0 && !stance.onScale) return [];
    const elsewhere = (code: string): Tone[] => {
      const taken = new Set((stancesOfCountry.get(code) ?? []).map((standing) => standing.position.stance));
      return stances.filter((other) => other !== stance && taken.has(other.id)).map((other) => other.tone);
    };
    const [subgroup, main] = partition(held, (standing) => isInSubgroup(stance, standing));
    const groups = [
      ...groupByCountry(main, `${stance.id}:`, false, elsewhere),
      ...groupByCountry(subgroup, `${stance.id}:${stance.subgroup?.reach ?? ''}`, true, elsewhere),
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
  const groups = [...group(standings, (standing) => standing.country).entries()].map(
    ([country, members]) => ({
      key: `${prefix}:${country.code}`,
      country,
      inSubgroup,
      standings: members.toSorted((a, b) => compareNames(a.actor.shortName, b.actor.shortName)),
      elsewhere: elsewhere(country.code),
    }),
  );
  return groups.toSorted((a, b) => compareNames(a.country.name, b.country.name));
}

/** Alphabetical, accents aside, the same on every machine. */
function compareNames(a: string, b: string): number {
  return ascending(folded(a), folded(b)) || ascending(a, b);
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Øø]/g, 'o')
    .replace(/[Łł]/g, 'l')
    .toLowerCase();
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
