/** The orders a reader can ask for. */
import { hasCountries } from './country.ts';
import type { Dataset } from './dataset.ts';

export const GROUP_ORDERS = ['country', 'latest', 'speakers'] as const;
/** Order of the groups in a column: country name, latest statement first, most speakers first. */
export type GroupOrder = (typeof GROUP_ORDERS)[number];

export const SORTS = [...GROUP_ORDERS, 'shift'] as const;
/** Also by the first shift, which only the timeline offers; elsewhere that is the order of country names. */
export type Sort = (typeof SORTS)[number];

export const ROW_COLUMNS = ['speaker', 'country', 'date', 'stance', 'reach'] as const;
/** A column of the table that rows can be ordered by. */
export type RowColumn = (typeof ROW_COLUMNS)[number];

/** Order of the table's rows. */
export interface RowOrder {
  column: RowColumn;
  descending: boolean;
}

/** The orders that differ, those of the timeline too where it is `timed`: without countries each group is one speaker. */
export function sortsOf(dataset: Dataset, timed: boolean): Sort[] {
  const sorts: readonly Sort[] = timed ? SORTS : GROUP_ORDERS;
  return sorts.filter((order) => order !== 'speakers' || hasCountries(dataset));
}

/** The columns of the table that say something for this question. */
export function rowColumnsOf(dataset: Dataset): RowColumn[] {
  const has: Partial<Record<RowColumn, boolean>> = {
    country: hasCountries(dataset),
    reach: dataset.question.reach !== null,
  };
  return ROW_COLUMNS.filter((column) => has[column] ?? true);
}
