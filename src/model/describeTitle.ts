/** The title of a page: what it is about, with the date in it. */
import { countryOf } from './country.ts';
import type { Dataset, Day, Statement } from './dataset.ts';
import { formatDay } from './day.ts';
import { describePosition, stanceLabel } from './describe.ts';
import { formatWho } from './format.ts';
import { copy, fill } from './load.ts';
import { positionOfActor, silenceOf } from './position.ts';

/** What a page is about. */
export type PageTopic =
  | { kind: 'front' }
  /** `statement` null: where the actor stood at the date. */
  | { kind: 'actor'; id: string; statement: string | null }
  | { kind: 'country'; code: string };

/** The title of a page at a date, without the name of the site. No two pages have the same. */
export function describeTitle(dataset: Dataset, topic: PageTopic, day: Day): string {
  const front = dataset.question.text;
  if (topic.kind === 'front') return front;
  if (topic.kind === 'country') {
    const country = dataset.countries.get(topic.code);
    if (!country) return front;
    if (silenceOf(dataset, country, day)) return titleOfSilent(country.name, day);
    return fill(copy.title.country, {
      country: country.name,
      asOf: asOf(day),
      position: describePosition(dataset, country, day),
    });
  }
  const actor = dataset.actors.get(topic.id);
  if (!actor) return front;
  const who = formatWho(actor.name, countryOf(dataset, actor));
  const statement = dataset.statementById.get(topic.statement ?? '');
  if (statement) return titleOfStatement(dataset, statement, who);
  const position = positionOfActor(dataset, actor.id, day);
  if (!position) return titleOfSilent(actor.name, day);
  const stance = stanceLabel(dataset, position.stance);
  return fill(copy.title.actor, { who, asOf: asOf(day), stance });
}

/** A title with the name of the site, as windows show it. */
export function titleWithSite(title: string): string {
  return fill(copy.title.site, { title });
}

/** Says which it is where its speaker made several statements on one day. */
function titleOfStatement(dataset: Dataset, statement: Statement, who: string): string {
  const all = dataset.statementsByActor.get(statement.actor) ?? [];
  const sameDay = all.filter(({ date }) => date === statement.date).map(({ id }) => id);
  const index = sameDay.toSorted().indexOf(statement.id);
  const stance = stanceLabel(dataset, statement.stance);
  const words = index === 0 ? copy.title.statement : copy.title.statementAgain;
  return fill(words, { who, stance, day: formatDay(statement.date), n: index + 1 });
}

function titleOfSilent(name: string, day: Day): string {
  return fill(copy.title.silent, { name, day: formatDay(day) });
}

function asOf(day: Day): string {
  return fill(copy.asOf, { day: formatDay(day) });
}
