import type { Dataset } from '../model/dataset.ts';
import { selectRows, type Row } from '../model/rows.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Shown } from './useShown.ts';

/** The rows of the table in their order: the statements up to the date of those who are shown and found. */
export function rowsOf(dataset: Dataset, state: ExplorerState, { shown, matches }: Shown): Row[] {
  const actors = new Set(shown.map(({ actor }) => actor.id).filter((id) => matches?.has(id) ?? true));
  return selectRows(dataset, actors, state.at, state.rows);
}
