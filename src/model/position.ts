/**
 * Where somebody stands at a date. The rules are those of DESIGN's "Words", in one place:
 * - a statement counts from the day it became public; "latest" is the day it was made;
 * - a stance off the scale counts only for somebody who takes no other;
 * - a statement that fixes a position goes before any that does not;
 * - only such statements make a shift, at either end.
 */
import { byDayMade } from './createDataset.ts';
import type { Actor, Country, Dataset, Day, Statement } from './dataset.ts';

/** A stance held at a date, and the statement it rests on. */
export interface Position {
  stance: string;
  statement: Statement;
  /** True when it rests on a statement that fixes it. */
  settled: boolean;
  /** The day the unbroken run of this stance began. */
  since: Day;
}

/** Two consecutive settled positions that differ in stance. */
export interface Shift {
  from: string;
  to: string;
  /** The day from which both were public. */
  on: Day;
  before: Statement;
  after: Statement;
}

/** A country's position, or why it has none to show. */
export type CountryPosition =
  | { kind: 'held'; position: Position }
  /** Two who speak for it took different stances on the same day, and nobody has spoken since. */
  | { kind: 'leaders-differ'; statements: readonly Statement[] }
  /** A body without a position of its own. */
  | { kind: 'no-common-position' }
  /** Nobody has spoken for it by this date; its speakers, if any, spoke for themselves. */
  | { kind: 'none' };

/** The three kinds of silence; never shown as a stance. */
export type Silence = 'none-by-this-date' | 'looked-for' | 'not-looked-for';

/** True for a statement that fixes where its speaker stands: it settles, and is about what counts for that. */
export function fixesPosition(dataset: Dataset, statement: Statement): boolean {
  return statement.settles && isAboutOwn(dataset, statement);
}

/** True for a statement about what counts for a position; for every one where the question does not ask. */
export function isAboutOwn({ question, abouts }: Dataset, { about }: Pick<Statement, 'about'>): boolean {
  return question.about === null || abouts.get(about ?? '')?.counts === true;
}

/** The position of an actor at the end of `day`; null before its first statement. */
export function positionOfActor(dataset: Dataset, actorId: string, day: Day): Position | null {
  const known = knownBy(dataset.statementsByActor.get(actorId) ?? [], day);
  return positionFrom(dataset, known);
}

/** The shifts of an actor up to the end of `day`, oldest first. */
export function shiftsOfActor(dataset: Dataset, actorId: string, day: Day): Shift[] {
  return shiftsIn(dataset, knownBy(dataset.statementsByActor.get(actorId) ?? [], day));
}

/** The position of a country or body at the end of `day`. No office outranks another. */
export function positionOfCountry(dataset: Dataset, country: Country, day: Day): CountryPosition {
  if (!country.hasPosition) return { kind: 'no-common-position' };
  const known = knownBy(spokenFor(dataset, country), day);
  const deciding = decidingStatements(dataset, known);
  const last = deciding.at(-1);
  if (!last) return { kind: 'none' };
  const sameDay = lastWordOfEach(deciding.filter((statement) => statement.date === last.date));
  if (new Set(sameDay.map((statement) => statement.stance)).size > 1) {
    return { kind: 'leaders-differ', statements: sameDay };
  }
  return { kind: 'held', position: toPosition(dataset, deciding, last) };
}

/** The shifts of a country's position up to the end of `day`, oldest first. */
export function shiftsOfCountry(dataset: Dataset, country: Country, day: Day): Shift[] {
  if (!country.hasPosition) return [];
  const known = knownBy(spokenFor(dataset, country), day);
  return shiftsIn(dataset, withoutDisagreement(dataset, known));
}

/** True when the actor's successor has spoken by the end of `day`: muted and not counted. */
export function isSucceeded(dataset: Dataset, actor: Actor, day: Day): boolean {
  if (actor.successor === null) return false;
  return knownBy(dataset.statementsByActor.get(actor.successor) ?? [], day).length > 0;
}

/** True when the actor has disputed the premise by the end of `day` in any statement. */
export function hasDisputedPremise(dataset: Dataset, actorId: string, day: Day): boolean {
  const known = knownBy(dataset.statementsByActor.get(actorId) ?? [], day);
  return known.some((statement) => statement.disputesPremise);
}

/** The kind of silence of a country at the end of `day`; null when any of its speakers has spoken. */
export function silenceOf(dataset: Dataset, country: Country, day: Day): Silence | null {
  const all = dataset.statementsByCountry.get(country.code) ?? [];
  if (knownBy(all, day).length > 0) return null;
  if (all.length > 0) return 'none-by-this-date';
  return country.lookedFor === null ? 'not-looked-for' : 'looked-for';
}

/** The statements public by the end of `day`, in the order they were made. */
function knownBy(statements: readonly Statement[], day: Day): Statement[] {
  return statements.filter((statement) => statement.publicOn <= day).toSorted(byDayMade);
}

function spokenFor(dataset: Dataset, country: Country): Statement[] {
  const all = dataset.statementsByCountry.get(country.code) ?? [];
  return all.filter((statement) => statement.speaksFor === 'country');
}

function positionFrom(dataset: Dataset, known: readonly Statement[]): Position | null {
  const deciding = decidingStatements(dataset, known);
  const last = deciding.at(-1);
  return last ? toPosition(dataset, deciding, last) : null;
}

/** The statements among which the last one decides: the best kind that there is. */
function decidingStatements(dataset: Dataset, known: readonly Statement[]): readonly Statement[] {
  const onScale = known.filter((statement) => dataset.stances.get(statement.stance)?.onScale === true);
  const eligible = onScale.length > 0 ? onScale : known;
  const fixing = eligible.filter((statement) => fixesPosition(dataset, statement));
  return fixing.length > 0 ? fixing : eligible;
}

function toPosition(dataset: Dataset, deciding: readonly Statement[], statement: Statement): Position {
  const before = deciding.slice(0, deciding.indexOf(statement));
  const broken = before.findLastIndex((earlier) => earlier.stance !== statement.stance);
  const first = before[broken + 1] ?? statement;
  return {
    stance: statement.stance,
    statement,
    settled: fixesPosition(dataset, statement),
    since: first.publicOn,
  };
}

function shiftsIn(dataset: Dataset, known: readonly Statement[]): Shift[] {
  const fixing = decidingStatements(dataset, known).filter((statement) => fixesPosition(dataset, statement));
  return fixing.flatMap((after, index) => {
    const before = fixing[index - 1];
    if (!before || before.stance === after.stance) return [];
    const on = before.publicOn > after.publicOn ? before.publicOn : after.publicOn;
    return [{ from: before.stance, to: after.stance, on, before, after }];
  });
}

/** Drops the days on which those who speak for a country contradict each other: they fix nothing. */
function withoutDisagreement(dataset: Dataset, known: readonly Statement[]): Statement[] {
  const fixing = known.filter((statement) => fixesPosition(dataset, statement));
  return fixing.filter((statement) => {
    const sameDay = lastWordOfEach(fixing.filter((other) => other.date === statement.date));
    return sameDay.includes(statement) && sameDay.every((other) => other.stance === statement.stance);
  });
}

/** Each actor's last statement among statements of one day. */
function lastWordOfEach(sameDay: readonly Statement[]): Statement[] {
  return [...new Map(sameDay.map((statement) => [statement.actor, statement])).values()];
}
