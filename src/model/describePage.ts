/** Title and description of a page: a generated sentence with the date in it, past tense. */
import type { Dataset, Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { describePosition, describeState, stanceLabel } from './describe.ts';
import { copy, fill } from './load.ts';
import { selectShownStatement } from './select.ts';

/** What a page is about. */
export type PageTopic =
  | { kind: 'front' }
  | { kind: 'actor'; id: string; statement: string | null }
  | { kind: 'country'; code: string };

/** Words for a page's head. */
export interface PageWords {
  title: string;
  description: string;
}

/** The title (with the site's name) and the description of a page at a date. */
export function describePage(dataset: Dataset, topic: PageTopic, day: Day): PageWords {
  const words = wordsOf(dataset, topic, day);
  return { ...words, title: fill(copy.title.site, { title: words.title }) };
}

function wordsOf(dataset: Dataset, topic: PageTopic, day: Day): PageWords {
  const front = { title: dataset.question.text, description: describeState(dataset, day) };
  if (topic.kind === 'front') return front;
  if (topic.kind === 'country') {
    const country = dataset.countries.get(topic.code);
    if (!country) return front;
    const values = {
      country: country.name,
      asOf: fill(copy.asOf, { day: formatDay(day) }),
      position: describePosition(dataset, country, day),
    };
    return { title: fill(copy.title.country, values), description: fill(copy.description.country, values) };
  }
  const actor = dataset.actors.get(topic.id);
  const statement = selectShownStatement(dataset, topic.id, topic.statement, day);
  if (!actor || !statement) return front;
  const values = {
    name: actor.name,
    country: dataset.countries.get(actor.country)?.name ?? actor.country,
    stance: stanceLabel(dataset, statement.stance),
    day: formatDay(statement.date),
  };
  return { title: fill(copy.title.actor, values), description: fill(copy.description.actor, values) };
}
