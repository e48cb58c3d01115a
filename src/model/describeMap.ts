/** The map in words. */
import type { Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { formatList } from './format.ts';
import { copy, fill, plural } from './load.ts';
import { disputedAreas } from './loadDisputed.ts';
import { mapCopy } from './loadMap.ts';
import type { MapGroup, MapStanding } from './mapStanding.ts';

/** The map in words, for those who do not see it: how many countries have each filling. */
export function describeMap(groups: readonly MapGroup[], day: Day): string {
  const asOf = fill(copy.asOf, { day: formatDay(day) });
  const counts = groups.flatMap((group) => {
    const countries = countCountries(group);
    return countries === 0 ? [] : [`${describeFill(group)}: ${plural(copy.countries, countries)}`];
  });
  return fill(mapCopy.summary, { asOf, counts: counts.join('; ') });
}

/** How many countries have a filling; bodies are none. */
export function countCountries({ standings }: MapGroup): number {
  return standings.filter(({ country }) => country.kind === 'country').length;
}

/** What a filling means, in the words of its line in the legend. */
export function describeFill({ fill: one, reason }: MapGroup): string {
  if (one.kind === 'held') return one.stance.label;
  return reason === null ? '' : mapCopy[reason];
}

/** The label of a line of the legend, with the days on which statements were looked for. */
export function describeGroup(group: MapGroup): string {
  const label = describeFill(group);
  if (group.reason !== 'looked-for') return `${label}:`;
  const days = new Set(group.standings.map(({ country }) => formatDay(country.lookedFor ?? '')));
  return `${label} (${formatList([...days])}):`;
}

/** What stands in a line of the legend after those it names, or where it names nobody; null for nothing. */
export function describeRest({ reason, standings }: MapGroup): string | null {
  if (reason === 'not-looked-for') return mapCopy.everyOther;
  return standings.length === 0 ? mapCopy.nobody : null;
}

/** What the legend says of marks and of parties. */
export function describeMapMarks({ question, countries }: Dataset): string {
  const hasParties = [...countries.values()].some((country) => country.party);
  const party = question.party && hasParties ? ` ‡ ${question.party.legend}` : '';
  return `${question.standfirst} ${mapCopy.marks}${party}`;
}

/** How disputed areas are drawn, in short. */
export function describeDisputed(): string {
  return fill(mapCopy.note, { areas: formatList(disputedAreas.flatMap(({ short = [] }) => short)) });
}

/** A line of the legend as one sentence: the label and those that it names, parties marked. */
export function describeMapGroup(group: MapGroup): string {
  const names = group.standings.map(({ country }) => `${country.name}${country.party ? '‡' : ''}`);
  const rest = describeRest(group);
  return `${describeGroup(group)} ${[...names, ...(rest === null ? [] : [rest])].join(', ')}`;
}

/** A body beside the map: its name, and that it has no position of its own where it has none. */
export function describeBody({ country, fill: one }: MapStanding): string {
  return one.kind === 'no-common' ? `${country.name}, ${copy.positionNoCommon}` : country.name;
}
