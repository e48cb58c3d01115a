/** Orders in words. */
import { hasCountries } from './country.ts';
import type { Dataset } from './dataset.ts';
import { copy } from './load.ts';
import type { RowColumn, Sort } from './order.ts';

/** What an order of groups is called. */
export function describeGroupOrder(dataset: Dataset, order: Sort): string {
  return order === 'country' && !hasCountries(dataset) ? copy.order.rows.speaker : copy.order[order];
}

/** What a column of the table is called. */
export function describeRowColumn({ question }: Dataset, column: RowColumn): string {
  return column === 'reach' ? (question.reach?.name ?? '') : copy.order.rows[column];
}
