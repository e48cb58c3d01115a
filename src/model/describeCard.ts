/** What a share image shows, in words: its alternative text. */
import { describeQualifier, describeRole, selectCardGroups } from './cardContent.ts';
import { countryOf } from './country.ts';
import type { Archive, Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { describeAttribution } from './describeAttribution.ts';
import { describePosition, describeState, stanceLabel } from './describe.ts';
import type { PageTopic } from './describeTitle.ts';
import { formatList } from './format.ts';
import { copy, fill } from './load.ts';
import { cardCopy } from './loadCard.ts';
import { selectShownStatement } from './select.ts';

/** The view that a card of the front page shows. */
export type CardView = 'spectrum' | 'map' | 'timeline';

/**
 * The alternative text of the card of a page at a date: past tense, dated, the words included. Of the front page there
 * is a card for each view.
 */
export function describeCard(
  archive: Archive,
  topic: PageTopic,
  day: Day,
  view: CardView = 'spectrum',
): string {
  const { dataset } = archive;
  if (topic.kind === 'actor') return describeStatementCard(archive, topic, day);
  if (topic.kind === 'country') return describeCountryCard(dataset, topic.code, day);
  const words = { spectrum: cardCopy.altFront, map: cardCopy.altMap, timeline: cardCopy.altTimeline };
  return fill(words[view], { question: dataset.question.text, state: describeState(dataset, day) });
}

/** What the numbers on a card of the whole chart count, and when. */
export function describeChart(counted: 'speakers' | 'countries', day: Day): string {
  return fill(cardCopy.chart[counted], { day: formatDay(day) });
}

/** What the rows on a card of the timeline are, and until when. */
export function describeTimelineCard(counted: 'speakers' | 'countries', day: Day): string {
  return fill(cardCopy.timeline[counted], { day: formatDay(day) });
}

function describeStatementCard(
  { dataset, details }: Archive,
  topic: Extract<PageTopic, { kind: 'actor' }>,
  day: Day,
): string {
  const statement = selectShownStatement(dataset, topic.id, topic.statement, day);
  const detail = details.get(topic.id)?.statements.find((one) => one.id === statement?.id);
  const actor = dataset.actors.get(topic.id);
  if (!statement || !detail || !actor) return '';
  const { quote, summary } = detail;
  const outlet = detail.sources.find((source) => source.url === quote?.url)?.outlet;
  const role = describeRole(detail.office, actor.name, countryOf(dataset, actor));
  const tone = dataset.stances.get(statement.stance)?.tone ?? 'none';
  const qualifier = describeQualifier(dataset, statement, tone);
  const values = {
    who: role === '' ? actor.name : fill(cardCopy.who, { name: actor.name, role }),
    day: formatDay(statement.date),
    stance: stanceLabel(dataset, statement.stance),
    qualifier: qualifier === '' ? '' : fill(cardCopy.altQualifier, { qualifier }),
  };
  if (!quote || !outlet) return fill(cardCopy.altReported, { ...values, words: summary });
  const attribution = describeAttribution(quote, outlet);
  return fill(cardCopy.altQuoted, { ...values, words: quote.exact, attribution });
}

function describeCountryCard(dataset: Dataset, code: string, day: Day): string {
  const country = dataset.countries.get(code);
  if (!country) return '';
  const sentence = fill(cardCopy.altCountry, {
    country: country.name,
    asOf: fill(copy.asOf, { day: formatDay(day) }),
    position: describePosition(dataset, country, day),
  });
  const names = selectCardGroups(dataset, code, day).flatMap((group) => group.names);
  if (names.length === 0) return sentence;
  return fill(cardCopy.altSpeakers, { sentence, speakers: formatList(names) });
}
