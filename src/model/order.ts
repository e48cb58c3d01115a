/** The orders a reader can ask for. */
import { hasCountries } from './country.ts';
import type { Dataset } from './dataset.ts';

export const GROUP_ORDERS = ['country', 'latest', 'speakers'] as const;
/** Order of the groups in a column: country name, latest statement first, most speakers first. */
export type GroupOrder = (typeof GROUP_ORDERS)[number];

export const ROW_COLUMNS = ['speaker', 'country', 'date', 'stance', 'reach'] as const;
/** A column of the table that rows can be ordered by. */
export type RowColumn = (typeof ROW_COLUMNS)[number];

/** Order of the table's rows. */
export interface RowOrder {
  column: RowColumn;
  descending: boolean;
}

/** The orders of groups that differ: without countries each group is one speaker. */
export function groupOrdersOf(dataset: Dataset): GroupOrder[] {
  return GROUP_ORDERS.filter((order) => order !== 'speakers' || hasCountries(dataset));
}

/** The columns of the table that say something for this question. */
export function rowColumnsOf(dataset: Dataset): RowColumn[] {
  const has: Partial<Record<RowColumn, boolean>> = {
    country: hasCountries(dataset),
    reach: dataset.question.reach !== null,
  };
  return ROW_COLUMNS.filter((column) => has[column] ?? true);
}
