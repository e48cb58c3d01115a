import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { RowColumn } from '../model/order.ts';
import type { Row } from '../model/rows.ts';
import type { DetailStore } from '../state/details.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { StatementTable } from '../views/StatementTable.tsx';
import type { Hrefs } from './hrefs.ts';
import { rowsOf } from './rowsOf.ts';
import type { Shown } from './useShown.ts';

export interface TableViewProps {
  dataset: Dataset;
  state: ExplorerState;
  shown: Shown;
  details: DetailStore;
  hrefs: Hrefs;
  onSort: (column: RowColumn) => void;
}

/** The table of every statement up to the date, of the actors that every view shows. */
export function TableView({ dataset, state, shown, details, hrefs, onSort }: TableViewProps) {
  const { at, rows: order, selection } = state;
  const picked = selection?.kind === 'actor' ? selection : null;
  useEffect(() => details.askAll(), [details]);
  const status = useSyncExternalStore(details.subscribe, details.readAll, details.readAll);
  const rows = useMemo(() => rowsOf(dataset, state, shown), [dataset, state, shown]);
  const words = useMemo(() => {
    if (status !== 'ready') return new Map();
    const actors = [...dataset.actors.keys()].map((id) => details.read(id));
    return new Map(
      actors
        .flatMap((one) => (one.kind === 'ready' ? one.detail.statements : []))
        .map((one) => [one.id, one]),
    );
  }, [dataset, details, status]);
  return (
    <StatementTable
      dataset={dataset}
      day={at}
      rows={rows}
      order={order}
      status={status}
      detailOf={(row: Row) => words.get(row.statement.id) ?? null}
      selected={picked && `${picked.id} ${picked.statement ?? ''}`}
      isSelected={({ statement }) =>
        statement.actor === picked?.id && (picked.statement ?? statement.id) === statement.id
      }
      topic={JSON.stringify([at, order, state.filters, state.q])}
      onSort={onSort}
      onRetry={details.askAll}
      statementHref={hrefs.rowHref}
    />
  );
}
