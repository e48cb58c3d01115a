import type { Actor, Country, Dataset, DatedEvent, Question, Statement } from './dataset.ts';

/**
 * Builds the indexes over checked data. Sorts statements oldest first (by the day they became public, then
 * by the day they were made, then by id) and keeps the given order of countries and actors.
 */
export function createDataset(
  question: Question,
  countries: readonly Country[],
  actors: readonly Actor[],
  statements: readonly Statement[],
  events: readonly DatedEvent[] = [],
): Dataset {
  const sorted = statements.toSorted(byPublicDay);
  const actorById = byKey(actors, (actor) => actor.id);
  return {
    question,
    stances: byKey(question.stances, (stance) => stance.id),
    reaches: byKey(question.reach?.values ?? [], (value) => value.id),
    abouts: byKey(question.about?.values ?? [], (value) => value.id),
    countries: byKey(countries, (country) => country.code),
    actors: actorById,
    events: events.toSorted((a, b) => compareText(a.date, b.date)),
    statements: sorted,
    statementById: byKey(sorted, (statement) => statement.id),
    statementsByActor: groupBy(sorted, (statement) => statement.actor),
    statementsByCountry: groupBy(sorted, (statement) => actorById.get(statement.actor)?.country ?? null),
    actorsByCountry: groupBy(actors, (actor) => actor.country),
  };
}

/** Order of becoming known: public day, then day made, then id (so that `-b` follows). */
export function byPublicDay(a: Statement, b: Statement): number {
  return compareText(a.publicOn, b.publicOn) || byDayMade(a, b);
}

/** Order of being made: the day, then id. */
export function byDayMade(a: Statement, b: Statement): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id);
}

/** Compares by code unit, the same on every machine and in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

/** `Map.groupBy`, which Node 20 does not have; without the items that have no key. */
function groupBy<T>(items: readonly T[], key: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}
