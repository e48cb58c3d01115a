/** What a reader asked for, as one small value, and the ways it changes. No browser in here. */
import { hasCountries } from '../model/country.ts';
import type { Dataset, Day } from '../model/dataset.ts';
import { NO_FILTERS, type FilterGroup, type Filters } from '../model/filter.ts';
import type { RowColumn, RowOrder, Sort } from '../model/order.ts';

/** What the panel shows. */
export type Selection =
  /** `statement` null: the actor's latest statement at the date. */
  { kind: 'actor'; id: string; statement: string | null } | { kind: 'country'; code: string };

/** Views that most readers never open: each is a part of the program that loads when it is asked for. */
export const LATE_VIEWS = ['table', 'map', 'timeline'] as const;
export type LateView = (typeof LATE_VIEWS)[number];

export const VIEWS = ['spectrum', ...LATE_VIEWS] as const;
export type View = (typeof VIEWS)[number];

/** The late views of a question: it may have no map. */
export function lateViewsOf({ question }: Dataset): LateView[] {
  return LATE_VIEWS.filter((view) => view !== 'map' || question.map);
}

export const BYS = ['leader', 'country'] as const;
/** What a mark of the spectrum or a row of the timeline stands for. */
export type By = (typeof BYS)[number];

/** What marks can stand for: countries only where there are any. */
export function bysOf(dataset: Dataset): readonly By[] {
  return hasCountries(dataset) ? BYS : ['leader'];
}

/** What was asked for beside the panel; each field is one key of the address. */
export interface Query {
  /** The date of everything that is shown. */
  at: Day;
  /** The earlier date that it is compared with; null: with none. Always before `at`. */
  from: Day | null;
  view: View;
  by: By;
  /** Order of the groups inside the spectrum's columns, and of the timeline's rows. */
  sort: Sort;
  /** Order of the table's rows. */
  rows: RowOrder;
  filters: Filters;
  /** What was typed into the search. */
  q: string;
}

/** The whole of what was asked for. Written into the address by `formatState`. */
export interface ExplorerState extends Query {
  selection: Selection | null;
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
  return {
    selection,
    at: defaultDay(dataset, selection),
    from: null,
    view: 'spectrum',
    by: 'leader',
    sort: 'country',
    rows: { column: 'date', descending: true },
    filters: NO_FILTERS,
    q: '',
  };
}

/** Opens the panel at the date that is shown; view, filters and search stay. */
export function select(state: ExplorerState, selection: Selection): ExplorerState {
  return { ...state, selection };
}

/** Opens one statement, and moves the date to the day it became public; the rest stays. */
export function selectStatement(
  dataset: Dataset,
  state: ExplorerState,
  actorId: string,
  statementId: string,
): ExplorerState {
  const selection: Selection = { kind: 'actor', id: actorId, statement: statementId };
  return goTo({ ...state, selection }, defaultDay(dataset, selection));
}

/** Closes the panel; everything else stays. */
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
  if (selection?.kind !== 'actor') return goTo(state, at);
  return goTo({ ...state, selection: { ...selection, statement: null } }, at);
}

/** An earlier date that is no longer earlier is dropped. */
function goTo(state: ExplorerState, at: Day): ExplorerState {
  return { ...state, at, from: state.from !== null && state.from < at ? state.from : null };
}

/** Adds a choice to its group, or takes it out. */
export function toggleChoice(state: ExplorerState, group: FilterGroup, choice: string): ExplorerState {
  const chosen: readonly string[] = state.filters[group];
  const next = chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice];
  return { ...state, filters: { ...state.filters, [group]: next } };
}

/** One thing that narrows what is shown: a group of filters, or the search. */
export type Narrowing = FilterGroup | 'shifted' | 'q';

/** Takes one narrowing away, or (null) all of them. */
export function clearFilters(state: ExplorerState, group: Narrowing | null): ExplorerState {
  if (group === null) return { ...state, filters: NO_FILTERS, q: '' };
  if (group === 'q') return { ...state, q: '' };
  return { ...state, filters: { ...state.filters, [group]: NO_FILTERS[group] } };
}

/** Keeps only speakers who moved, or lets the others pass again. */
export function toggleShifted(state: ExplorerState): ExplorerState {
  return { ...state, filters: { ...state.filters, shifted: !state.filters.shifted } };
}

/** Orders the table by a column: a second time the other way round. */
export function sortRows(state: ExplorerState, column: RowColumn): ExplorerState {
  const again = state.rows.column === column;
  return { ...state, rows: { column, descending: again && !state.rows.descending } };
}
