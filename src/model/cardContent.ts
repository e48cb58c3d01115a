/** What stands on a share image: chosen and worded here, placed by `layout/card.ts`. All of it past and dated. */
import { countryOf } from './country.ts';
import { describeAbout, describeReach } from './describeCoding.ts';
import type { Archive, Country, Dataset, Day, Statement, StatementDetail, Tone } from './dataset.ts';
import { formatDay } from './day.ts';
import { describeAttribution } from './describeAttribution.ts';
import { describePosition, stanceLabel } from './describe.ts';
import type { PageTopic } from './describeTitle.ts';
import { describeSilence } from './describeSilence.ts';
import { formatList } from './format.ts';
import { formatOffice } from './formatOffice.ts';
import { copy, fill, plural } from './load.ts';
import { lateCopy } from './loadLate.ts';
import { cardCopy } from './loadCard.ts';
import { isAboutOwn, isSucceeded, positionOfActor, positionOfCountry, silenceOf } from './position.ts';
import { selectShownStatement } from './select.ts';

/** The speakers of a country who stood at one stance, or (tone null) who were followed in office. */
export interface CardGroup {
  tone: Tone | null;
  label: string;
  names: readonly string[];
}

/** The words of a card: a quote, a report that says it is none, or a country's speakers. */
export type CardBody =
  | { kind: 'quote'; words: string; attribution: string; label: string; summary: string }
  | { kind: 'report'; label: string; words: string }
  | {
      kind: 'speakers';
      label: string;
      groups: readonly CardGroup[];
      formatNames: (names: readonly string[]) => string[];
    }
  | { kind: 'none' };

/** Everything on the card of a statement, a speaker or a country. An empty text is left out. */
export interface CardContent {
  question: string;
  /** Code of the flag; empty for somebody without a country. */
  flag: string;
  name: string;
  /** Other spellings, for where the name cannot be set. */
  otherNames: readonly string[];
  /** Under the name: the office held that day and the country, or the date of a position. */
  role: string;
  /** Of rule and sign; null where there is no position. */
  tone: Tone | null;
  stance: string;
  /** Beside the stance: its reach, or since when. */
  qualifier: string;
  body: CardBody;
  /** Date and outlets, the fullest wording first. */
  footer: readonly string[];
  /** The site's address, or its name. */
  site: string;
}

/** The topic of a page that has a card about somebody. */
export type CardTopic = Exclude<PageTopic, { kind: 'front' }>;

/** The card of an actor, a statement or a country at the date its page opens at; null for nobody known. */
export function selectCardContent(
  archive: Archive,
  topic: CardTopic,
  day: Day,
  site: string,
): CardContent | null {
  return topic.kind === 'country'
    ? countryContent(archive.dataset, topic.code, day, site)
    : statementContent(archive, topic, day, site);
}

function statementContent(
  { dataset, details }: Archive,
  topic: Extract<CardTopic, { kind: 'actor' }>,
  day: Day,
  site: string,
): CardContent | null {
  const actor = dataset.actors.get(topic.id);
  const statement = selectShownStatement(dataset, topic.id, topic.statement, day);
  const detail = details.get(topic.id)?.statements.find((one) => one.id === statement?.id);
  if (!actor || !statement || !detail) return null;
  const country = countryOf(dataset, actor);
  const found = dataset.statementsByActor.get(actor.id)?.length ?? 1;
  const latest = topic.statement === null && found > 1 ? fill(cardCopy.latest, { n: found }) : '';
  const tone = dataset.stances.get(statement.stance)?.tone ?? 'none';
  return {
    question: dataset.question.text,
    flag: country?.code ?? '',
    name: actor.name,
    otherNames: actor.aliases,
    role: describeRole(detail.office, actor.name, country),
    tone,
    stance: stanceLabel(dataset, statement.stance),
    qualifier: describeQualifier(dataset, statement, tone),
    body: wordsOf(detail),
    footer: footersOf(statement, detail, latest),
    site,
  };
}

/** Office and country; a body or an office that speaks under its own name is not named twice. */
export function describeRole(office: string, name: string, country: Country | null): string {
  const own = formatOffice(office, country);
  if (!country) return own === name ? '' : own;
  if (own === '' || own === name) return country.name === name ? '' : country.name;
  return own.includes(country.name) ? own : fill(cardCopy.role, { office: own, country: country.name });
}

/**
 * What narrows a statement's stance: its depth, and whatever keeps it from being its speaker's own position.
 * That one which was left open settles nothing is in its name.
 */
export function describeQualifier(dataset: Dataset, statement: Statement, tone: Tone): string {
  const depth = describeReach(dataset, statement);
  const note = noteOn(dataset, statement, tone);
  return depth === '' || note === '' ? depth + note : fill(cardCopy.qualifier, { depth, note });
}

function noteOn(dataset: Dataset, statement: Statement, tone: Tone): string {
  if (!isAboutOwn(dataset, statement)) return describeAbout(dataset, statement);
  return statement.settles || tone === 'open' ? '' : lateCopy.panel.doesNotSettle;
}

function wordsOf({ quote, summary, sources }: StatementDetail): CardBody {
  const outlet = sources.find((source) => source.url === quote?.url)?.outlet;
  if (!quote || !outlet) return { kind: 'report', label: lateCopy.panel.reported, words: summary };
  const attribution = describeAttribution(quote, outlet);
  return { kind: 'quote', words: quote.exact, attribution, label: lateCopy.panel.summary, summary };
}

/** When it was said and who reported it: all outlets, then fewer by name, then their number, then none. */
function footersOf(statement: Statement, detail: StatementDetail, latest: string): string[] {
  const date = detail.datePrecision === 'day' ? lateCopy.panel.said : cardCopy.published;
  const said = fill(date, { day: formatDay(statement.date) });
  const later = fill(lateCopy.panel.madePublic, { day: formatDay(statement.publicOn) });
  const when = [latest, said, statement.publicOn === statement.date ? '' : later]
    .filter((part) => part !== '')
    .join('. ');
  const outlets = [...new Set(detail.sources.map((source) => source.outlet.name))];
  const wordings = [...formatShorter(outlets), plural(cardCopy.outletsOnly, outlets.length)];
  return [...wordings.map((wording) => fill(cardCopy.footer, { when, outlets: wording })), when, said];
}

function countryContent(dataset: Dataset, code: string, day: Day, site: string): CardContent | null {
  const country = dataset.countries.get(code);
  if (!country) return null;
  const found = positionOfCountry(dataset, country, day);
  const silence = silenceOf(dataset, country, day);
  const held = found.kind === 'held' && !silence ? found.position : null;
  const stance = held ? stanceLabel(dataset, held.stance) : describePosition(dataset, country, day);
  return {
    question: dataset.question.text,
    flag: country.code,
    name: country.name,
    otherNames: country.aliases,
    role: fill(cardCopy.asOf, { day: formatDay(day) }),
    tone: held ? (dataset.stances.get(held.stance)?.tone ?? 'none') : null,
    stance: stance.charAt(0).toUpperCase() + stance.slice(1),
    qualifier: held ? fill(cardCopy.since, { day: formatDay(held.since) }) : '',
    body: silence
      ? { kind: 'report', label: '', words: describeSilence(dataset, country, silence) }
      : {
          kind: 'speakers',
          label: lateCopy.country.speakers,
          groups: selectCardGroups(dataset, code, day),
          formatNames: formatShorter,
        },
    footer: [fill(copy.footer.lastDay, { day: formatDay(dataset.question.lastDay) })],
    site,
  };
}

/** The speakers of a country who had spoken by the end of `day`, by stance in scale order. */
export function selectCardGroups(dataset: Dataset, code: string, day: Day): CardGroup[] {
  const speakers = (dataset.actorsByCountry.get(code) ?? []).flatMap((actor) => {
    const position = positionOfActor(dataset, actor.id, day);
    if (!position) return [];
    return [{ name: actor.shortName, stance: position.stance, followed: isSucceeded(dataset, actor, day) }];
  });
  const groups = dataset.question.stances.map(({ id, tone, shortLabel }): CardGroup => {
    const held = speakers.filter(({ stance, followed }) => stance === id && !followed);
    return { tone, label: shortLabel, names: held.map(({ name }) => name) };
  });
  const followed = speakers.filter((speaker) => speaker.followed).map(({ name }) => name);
  return [...groups, { tone: null, label: cardCopy.followed, names: followed }].filter(
    ({ names }) => names.length > 0,
  );
}

/** A list in words, the whole of it first, then with ever fewer names and the number of the others. */
function formatShorter(names: readonly string[]): string[] {
  const shorter = names.slice(1).map((_, index) => {
    const named = names.slice(0, names.length - 1 - index);
    const others = plural(cardCopy.more, names.length - named.length);
    return fill(cardCopy.listMore, { list: named.join(', '), others });
  });
  return [formatList(names), ...shorter];
}
