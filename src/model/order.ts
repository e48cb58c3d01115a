/** The orders a reader can ask for. */

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
