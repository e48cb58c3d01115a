/**
 * The query string, one row per key: how a value is read, and how it is written. A reader of a value returns
 * what it understood and what it did not; nothing throws. Lists are written with commas, in the order of the
 * data, so that one state has one address.
 */
import { isDay } from '../model/day.ts';
import type { Dataset } from '../model/dataset.ts';
import { choicesOf, FILTER_GROUPS, type FilterGroup } from '../model/filter.ts';
import { rowColumnsOf, sortsOf } from '../model/order.ts';
import { bysOf, lateViewsOf, VIEWS, type ExplorerState } from './explorer.ts';

/** One key of the address. */
export interface QueryKey {
  key: string;
  /** The state with the value read in; `ignored` are the parts that were not understood. */
  read: (
    state: ExplorerState,
    value: string,
    dataset: Dataset,
  ) => { state: ExplorerState; ignored: string[] };
  /** The value to write; compared with that of the default state, which is left out. */
  write: (state: ExplorerState, dataset: Dataset) => string;
}

const LONGEST_SEARCH = 80;

/** Every key, in the order they are written. */
export const QUERY_KEYS: readonly QueryKey[] = [
  oneOf(
    'view',
    (dataset) => [VIEWS[0], ...lateViewsOf(dataset)],
    (state) => state.view,
    (state, view) => ({ ...state, view }),
  ),
  {
    key: 'at',
    read: (state, value, { question }) =>
      isDay(value) && value >= question.firstDay && value <= question.lastDay
        ? understood({ ...state, at: value })
        : { state, ignored: [value] },
    write: (state) => state.at,
  },
  {
    key: 'from',
    // Read after the date, which it has to be before.
    read: (state, value, { question }) =>
      isDay(value) && value >= question.firstDay && value < state.at
        ? understood({ ...state, from: value })
        : { state, ignored: [value] },
    write: (state) => state.from ?? '',
  },
  oneOf(
    'by',
    bysOf,
    (state) => state.by,
    (state, by) => ({ ...state, by }),
  ),
  oneOf(
    'sort',
    (dataset) => sortsOf(dataset, true),
    (state) => state.sort,
    (state, sort) => ({ ...state, sort }),
  ),
  {
    key: 'rows',
    read: (state, value, dataset) => {
      const descending = value.startsWith('-');
      const column = rowColumnsOf(dataset).find((one) => one === value.replace(/^-/, ''));
      return column ? understood({ ...state, rows: { column, descending } }) : { state, ignored: [value] };
    },
    write: ({ rows }) => (rows.descending ? '-' : '') + rows.column,
  },
  ...FILTER_GROUPS.map(filterKey),
  {
    key: 'shifted',
    read: (state, value) =>
      value === '1'
        ? understood({ ...state, filters: { ...state.filters, shifted: true } })
        : { state, ignored: [value] },
    write: (state) => (state.filters.shifted ? '1' : ''),
  },
  {
    key: 'q',
    read: (state, value) => understood({ ...state, q: cleanSearch(value) }),
    write: (state) => state.q,
  },
];

function oneOf<Value extends string>(
  key: string,
  valuesOf: (dataset: Dataset) => readonly Value[],
  get: (state: ExplorerState) => Value,
  set: (state: ExplorerState, value: Value) => ExplorerState,
): QueryKey {
  return {
    key,
    read: (state, value, dataset) => {
      const known = valuesOf(dataset).find((one) => one === value);
      return known === undefined ? { state, ignored: [value] } : understood(set(state, known));
    },
    write: get,
  };
}

function filterKey(group: FilterGroup): QueryKey {
  return {
    key: group,
    read: (state, value, dataset) => {
      const asked = value.split(',');
      const choices = choicesOf(dataset, group);
      const known = choices.filter((choice) => asked.includes(choice));
      const ignored = asked.filter((one) => !choices.includes(one));
      return { state: { ...state, filters: { ...state.filters, [group]: known } }, ignored };
    },
    write: (state, dataset) => {
      const chosen: readonly string[] = state.filters[group];
      if (chosen.length === 0) return '';
      return choicesOf(dataset, group)
        .filter((choice) => chosen.includes(choice))
        .join(',');
    },
  };
}

/** What was typed, at most 80 characters, without halves of characters that no address can hold. */
export function cleanSearch(typed: string): string {
  return [...typed.replace(/\p{Cs}/gu, '')].slice(0, LONGEST_SEARCH).join('');
}

function understood(state: ExplorerState): { state: ExplorerState; ignored: string[] } {
  return { state, ignored: [] };
}
