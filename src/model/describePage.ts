/** Title and description of a page: a generated sentence with the date in it, past tense. */
import { countryOf } from './country.ts';
import type { Actor, Archive, Country, Dataset, Day, Statement, StatementDetail } from './dataset.ts';
import { formatDay } from './day.ts';
import { describeAttribution } from './describeAttribution.ts';
import { describePosition, describeState, stanceLabel } from './describe.ts';
import { describeTitle, type PageTopic } from './describeTitle.ts';
import { copy, fill, plural } from './load.ts';
import { headWords } from './loadHead.ts';
import { positionOfActor, silenceOf, type Silence } from './position.ts';
import { selectShownStatement } from './select.ts';

/** Words for a page's head. */
export interface PageWords {
  /** Without the name of the site. */
  title: string;
  description: string;
}

const words = headWords.description;

/** The title and the description of a page at a date. */
export function describePage(archive: Archive, topic: PageTopic, day: Day): PageWords {
  const { dataset } = archive;
  return { title: describeTitle(dataset, topic, day), description: descriptionOf(archive, topic, day) };
}

function descriptionOf(archive: Archive, topic: PageTopic, day: Day): string {
  const { dataset } = archive;
  if (topic.kind === 'front') return describeState(dataset, day);
  if (topic.kind === 'country') {
    const country = dataset.countries.get(topic.code);
    return country ? describeCountryPage(dataset, country, day) : describeState(dataset, day);
  }
  const actor = dataset.actors.get(topic.id);
  if (!actor) return describeState(dataset, day);
  const statement = selectShownStatement(dataset, actor.id, topic.statement, day);
  const detail = archive.details.get(actor.id)?.statements.find(({ id }) => id === statement?.id);
  if (!statement || !detail) return fill(words.none, { name: actor.name, day: formatDay(day) });
  return topic.statement === null
    ? describeActorPage(dataset, actor, detail, day)
    : describeStatementPage(dataset, statement, detail);
}

/** Where an actor stood, how much was found, and the latest of it. */
function describeActorPage(dataset: Dataset, actor: Actor, latest: StatementDetail, day: Day): string {
  const known = (dataset.statementsByActor.get(actor.id) ?? []).filter(({ publicOn }) => publicOn <= day);
  const position = positionOfActor(dataset, actor.id, day);
  const stance = stanceLabel(dataset, position?.stance ?? '');
  const country = countryOf(dataset, actor);
  return fill(words.actor, {
    day: formatDay(day),
    who: country ? fill(headWords.who, { name: actor.name, country: country.name }) : actor.name,
    statements: plural(headWords.statements, known.length),
    position: fill(copy.positionHeld, { stance, day: formatDay(position?.since ?? day) }),
    summary: latest.summary,
  });
}

/** The words that were said and whose rendering they are, or the summary, which says that it is one. */
function describeStatementPage(dataset: Dataset, statement: Statement, detail: StatementDetail): string {
  const actor = dataset.actors.get(statement.actor);
  const country = countryOf(dataset, actor);
  const values = {
    day: formatDay(statement.date),
    name: actor?.name ?? statement.actor,
    office: officeIn(actor, detail.office, country),
    stance: stanceLabel(dataset, statement.stance),
    summary: detail.summary,
  };
  const { quote } = detail;
  const outlet = detail.sources.find(({ url }) => url === quote?.url)?.outlet;
  if (!quote || !outlet) {
    return fill(detail.datePrecision === 'day' ? words.said : words.published, values);
  }
  return fill(words.quoted, {
    ...values,
    attribution: describeAttribution(quote, outlet),
    quote: quote.exact,
  });
}

/**
 * A person's office with the country it is of; of others the country alone, since their name says the rest. Without a
 * country, the office.
 */
function officeIn(actor: Actor | undefined, office: string, country: Country | null): string {
  if (!country) return office;
  if (actor?.kind !== 'person') return country.name;
  return office.includes(country.name) ? office : `${office}, ${country.name}`;
}

function describeCountryPage(dataset: Dataset, country: Country, day: Day): string {
  const silence = silenceOf(dataset, country, day);
  if (silence) return describeSilence(country, silence, day);
  const all = dataset.statementsByCountry.get(country.code) ?? [];
  const known = all.filter(({ publicOn }) => publicOn <= day);
  return fill(words.country, {
    day: formatDay(day),
    country: country.name,
    position: describePosition(dataset, country, day),
    statements: plural(headWords.statements, known.length),
    speakers: plural(copy.speakers, new Set(known.map(({ actor }) => actor)).size),
    first: formatDay(known[0]?.publicOn ?? day),
  });
}

function describeSilence(country: Country, silence: Silence, day: Day): string {
  const values = { name: country.name, day: formatDay(day), lookedFor: formatDay(country.lookedFor ?? day) };
  switch (silence) {
    case 'none-by-this-date':
      return fill(words.none, values);
    case 'looked-for':
      return fill(words.lookedFor, values);
    case 'not-looked-for':
      return fill(words.notLookedFor, values);
  }
}
