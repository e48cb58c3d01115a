/** What a reader asked for, as one small value, and the ways it changes. No browser in here. */
import type { Dataset, Day } from '../model/dataset.ts';

/** What the panel shows. */
export type Selection =
  /** `statement` null: the actor's latest statement at the date. */
  { kind: 'actor'; id: string; statement: string | null } | { kind: 'country'; code: string };

/** The whole of what was asked for. Written into the address by `formatState`. */
export interface ExplorerState {
  selection: Selection | null;
  /** The date of everything that is shown. */
  at: Day;
}

/** The date a page opens at when its address names none. */
export function defaultDay(dataset: Dataset, selection: Selection | null): Day {
  const { opensOn } = dataset.question;
  if (selection === null) return opensOn;
  if (selection.kind === 'country') {
    return dataset.statementsByCountry.get(selection.code)?.at(-1)?.publicOn ?? opensOn;
  }
  if (selection.statement !== null) {
    return dataset.statementById.get(selection.statement)?.publicOn ?? opensOn;
  }
  return dataset.statementsByActor.get(selection.id)?.at(-1)?.publicOn ?? opensOn;
}

/** The state of an address that names nothing but the selection. */
export function openState(dataset: Dataset, selection: Selection | null): ExplorerState {
  return { selection, at: defaultDay(dataset, selection) };
}

/** Opens the panel at the date that is shown. */
export function select(state: ExplorerState, selection: Selection): ExplorerState {
  return { ...state, selection };
}

/** Opens one statement, and moves the date to the day it became public. */
export function selectStatement(dataset: Dataset, actorId: string, statementId: string): ExplorerState {
  return openState(dataset, { kind: 'actor', id: actorId, statement: statementId });
}

/** Closes the panel; the date stays. */
export function closePanel(state: ExplorerState): ExplorerState {
  return { ...state, selection: null };
}

/**
 * Moves the date, kept within the days of the data. An open statement gives way to its actor's latest at
 * the new date, so that panel and chart never speak of two dates.
 */
export function moveTo(dataset: Dataset, state: ExplorerState, day: Day): ExplorerState {
  const { firstDay, lastDay } = dataset.question;
  const at = day < firstDay ? firstDay : day > lastDay ? lastDay : day;
  const { selection } = state;
  if (selection?.kind !== 'actor') return { ...state, at };
  return { at, selection: { ...selection, statement: null } };
}
