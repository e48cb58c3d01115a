/** The one sentence-maker: headline, accessible names, descriptions. Everything past, everything dated. */
import type { Actor, Country, Dataset, Day, Outlet, Quote } from './dataset.ts';
import { formatDay } from './day.ts';
import { formatLanguage, formatList } from './format.ts';
import { copy, fill, plural } from './load.ts';
import { positionOfCountry, silenceOf, type Shift } from './position.ts';
import { countCountryPositions, type Count, type Standing } from './select.ts';

/** The state of play in one sentence, countries first: "As of 30 May 2024, 11 countries had …". */
export function describeState(dataset: Dataset, day: Day): string {
  const counts = countCountryPositions(dataset, day);
  const held = dataset.question.stances.filter((stance) => (counts.get(stance.id) ?? 0) > 0);
  if (held.length === 0) return fill(copy.headlineNone, { day: formatDay(day) });
  const parts = held.map((stance, index) => {
    const n = counts.get(stance.id) ?? 0;
    const sentence = index === 0 ? plural(copy.headlineCount, n) : fill(copy.headlineMore, { n });
    return fill(sentence, { said: stance.said });
  });
  return fill(copy.headline, { day: formatDay(day), counts: formatList(parts) });
}

/** What the headline counts, and whom it leaves out. */
export function describeCounting(dataset: Dataset): string {
  const parties = [...dataset.countries.values()].filter((country) => country.party);
  return fill(copy.headlineNote, { parties: formatList(parties.map((country) => country.name)) });
}

/** "14 countries, 25 speakers". */
export function describeCount(count: Count): string {
  return fill(copy.countLabel, {
    countries: plural(copy.countries, count.countries),
    speakers: plural(copy.speakers, count.speakers),
  });
}

/** A mark's accessible name: name, country, stance, since when, and every sign it carries. */
export function describeStanding(dataset: Dataset, standing: Standing): string {
  const { actor, country, position, shift } = standing;
  const name = fill(copy.markName, {
    name: spokenName(actor),
    country: country.name,
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
  return name + also + (country.party ? `; ${copy.partyToTheWar}` : '');
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

/** "Moved from Opposes to Supports, within limits on 28 May 2024."; says so when that is after `day`. */
export function describeShift(dataset: Dataset, shift: Shift, day: Day): string {
  return fill(shift.on > day ? copy.panel.laterShift : copy.panel.shift, {
    from: stanceLabel(dataset, shift.from),
    to: stanceLabel(dataset, shift.to),
    day: formatDay(shift.on),
  });
}

/** Whose wording a quote is: "as given in English by RT, state-controlled media". */
export function describeAttribution(quote: Quote, outlet: Outlet): string {
  return fill(copy.panel.attribution, {
    language: formatLanguage(quote.language),
    outlet: quote.renderedBy,
    control: copy.control[outlet.control],
  });
}

/** A stance's label; its id should the data lack one. */
export function stanceLabel(dataset: Dataset, id: string): string {
  return dataset.stances.get(id)?.label ?? id;
}
