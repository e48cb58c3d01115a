/** The one sentence-maker: headline, accessible names, descriptions. Everything past, everything dated. */
import { hasCountries } from './country.ts';
import type { Actor, Country, Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { formatList, formatWho } from './format.ts';
import { copy, fill, plural } from './load.ts';
import { positionOfCountry, silenceOf } from './position.ts';
import { countCountryPositions, countSpeakers, type Count, type Standing } from './select.ts';

/** The state of play in one sentence: "As of 30 May 2024, 11 countries had …"; without countries, of speakers. */
export function describeState(dataset: Dataset, day: Day): string {
  const ofCountries = hasCountries(dataset);
  const counts = ofCountries ? countCountryPositions(dataset, day) : countSpeakers(dataset, day);
  const counted = ofCountries ? copy.countries : copy.speakers;
  const held = dataset.question.stances.filter((stance) => (counts.get(stance.id) ?? 0) > 0);
  if (held.length === 0)
    return fill(ofCountries ? copy.headlineNone : copy.ofSpeakers.headlineNone, { day: formatDay(day) });
  const parts = held.map((stance, index) => {
    const n = counts.get(stance.id) ?? 0;
    return fill(copy.headlineCount, { n: index === 0 ? plural(counted, n) : n, said: stance.said });
  });
  return fill(copy.headline, { day: formatDay(day), counts: formatList(parts) });
}

/** What the headline counts, and whom it leaves out. */
export function describeCounting(dataset: Dataset): string {
  const parties = [...dataset.countries.values()].filter((country) => country.party);
  if (!hasCountries(dataset)) return copy.ofSpeakers.headlineNote;
  const { party } = dataset.question;
  if (!party || parties.length === 0) return copy.headlineNote;
  const left = fill(party.note, { parties: formatList(parties.map((country) => country.name)) });
  return `${copy.headlineNote} ${left}`;
}

/** "14 countries, 25 speakers". */
export function describeCount({ countries, speakers }: Count): string {
  return fill(copy.countLabel, {
    countries: plural(copy.countries, countries),
    speakers: describeSpeakers({ speakers }),
  });
}

/** "25 speakers". */
export function describeSpeakers({ speakers }: Pick<Count, 'speakers'>): string {
  return plural(copy.speakers, speakers);
}

/** How the counts of a data set are described: without countries, of speakers alone. */
export function selectCountLabel(dataset: Dataset): (count: Count) => string {
  return hasCountries(dataset) ? describeCount : describeSpeakers;
}

/** A mark's accessible name: name, country, stance, since when, and every sign it carries. */
export function describeStanding(dataset: Dataset, standing: Standing): string {
  const { actor, country, position, shift } = standing;
  const name = fill(copy.markName, {
    who: formatWho(spokenName(actor), country),
    stance: stanceLabel(dataset, position.stance),
    day: formatDay(position.since),
  });
  const successor = dataset.actors.get(actor.successor ?? '')?.name ?? '';
  return [
    name,
    shift ? fill(copy.markShift, { stance: stanceLabel(dataset, shift.from) }) : '',
    standing.premiseSign ? copy.markPremise : '',
    standing.muted ? fill(copy.markMuted, { successor }) : '',
  ].join('');
}

/** What is seen is also heard: the short name too, where the full one does not hold it (WCAG 2.5.3). */
function spokenName({ name, shortName }: Actor): string {
  return name.toLowerCase().includes(shortName.toLowerCase()) ? name : `${shortName} (${name})`;
}

/** A country's accessible name in the chart: its position and since when, and where else it has speakers. */
export function describeCountry(
  dataset: Dataset,
  country: Country,
  day: Day,
  elsewhere: readonly string[] = [],
): string {
  const name = fill(copy.groupName, {
    country: country.name,
    position: describePosition(dataset, country, day),
  });
  const also = elsewhere.length > 0 ? fill(copy.groupElsewhere, { stances: formatList(elsewhere) }) : '';
  return name + also + (country.party ? `; ${describeParty(dataset)}` : '');
}

/** What a country is called that is part of what is asked about. */
export function describeParty({ question }: Dataset): string {
  return question.party?.label ?? '';
}

/** A country's position in words: the stance and since when, or why there is none. */
export function describePosition(dataset: Dataset, country: Country, day: Day): string {
  if (silenceOf(dataset, country, day)) return fill(copy.positionSilent, { day: formatDay(day) });
  const found = positionOfCountry(dataset, country, day);
  switch (found.kind) {
    case 'held':
      return fill(copy.positionHeld, {
        stance: stanceLabel(dataset, found.position.stance),
        day: formatDay(found.position.since),
      });
    case 'leaders-differ':
      return copy.positionDiffers;
    case 'no-common-position':
      return copy.positionNoCommon;
    case 'none':
      return copy.positionNone;
  }
}

/** A stance's label; its id should the data lack one. */
export function stanceLabel(dataset: Dataset, id: string): string {
  return dataset.stances.get(id)?.label ?? id;
}
