import { useEffect, useRef } from 'react';
import type { Dataset, Day, DetailStatus, StatementDetail } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { describeTable } from '../model/describeTable.ts';
import { copy, fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { describeRowColumn } from '../model/describeOrder.ts';
import { rowColumnsOf, type RowColumn, type RowOrder } from '../model/order.ts';
import type { Row } from '../model/rows.ts';
import { StatementRow } from './StatementRow.tsx';
import { useAddedStyles } from './useAddedStyles.ts';
import { useGrowing } from './useGrowing.ts';
import styles from './table.css?inline';

interface StatementTableProps {
  dataset: Dataset;
  day: Day;
  rows: readonly Row[];
  order: RowOrder;
  /** Where the words and sources are. */
  status: DetailStatus['kind'];
  detailOf: (row: Row) => StatementDetail | null;
  /** What is selected, in one text; null where nothing is. */
  selected: string | null;
  isSelected: (row: Row) => boolean;
  /** Changes when other rows are asked for, or another order: then the list is drawn from the top. */
  topic: string;
  statementHref: (actor: string, id: string) => string;
  onSort: (column: RowColumn) => void;
  /** Asks again for words that did not arrive. */
  onRetry: () => void;
}

const PLAIN_COLUMNS = ['limits', 'words', 'sources'] as const;

/**
 * Every statement as a row: the accessible twin of the chart, and what prints. Roles are written out because
 * the rows are laid out as a grid, and as cards on a small screen.
 */
export function StatementTable(props: StatementTableProps) {
  useAddedStyles(styles);
  const { dataset, day, rows, order, status, selected, isSelected } = props;
  const columns = rowColumnsOf(dataset);
  const root = useRef<HTMLDivElement>(null);
  const drawn = useGrowing(rows.length, props.topic);
  const reached = useRef<string | null>(null);
  const isDrawn = selected !== null && rows.slice(0, drawn).some(isSelected);
  useEffect(() => {
    if (selected === null) reached.current = null;
    // Once: another order or a search must not carry the reader away.
    if (!isDrawn || reached.current === selected) return;
    reached.current = selected;
    const row = root.current?.querySelector('.row-selected');
    const place = row?.getBoundingClientRect();
    const height = row?.ownerDocument.documentElement.clientHeight ?? 0;
    // To the middle: rows around it grow when they are laid out, and would push it over an edge.
    if (place && (place.top < 0 || place.bottom > height)) row?.scrollIntoView({ block: 'center' });
  }, [selected, isDrawn]);
  return (
    <div className={classOf(columns)} id="chart" tabIndex={-1} ref={root}>
      <h2 id="table-title" className="visually-hidden">
        {fill(lateCopy.table.caption, { asOf: fill(copy.asOf, { day: formatDay(day) }) })}
      </h2>
      {status === 'failed' && (
        <p className="note" role="alert">
          {lateCopy.table.failed}{' '}
          <button type="button" className="text-button" onClick={props.onRetry}>
            {lateCopy.table.retry}
          </button>
        </p>
      )}
      <p className="table-count" role="status">
        {describeTable(rows, day)}
      </p>
      <div role="table" aria-labelledby="table-title" aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className="table-head">
          <div role="row" className="table-row">
            {columns.map((column) => (
              <div key={column} role="columnheader" aria-sort={sortOf(order, column)}>
                <button type="button" className="sort-button" onClick={() => props.onSort(column)}>
                  {describeRowColumn(dataset, column)} <span aria-hidden="true">{signOf(order, column)}</span>
                </button>
              </div>
            ))}
            {PLAIN_COLUMNS.map((column) => (
              <div key={column} role="columnheader">
                {lateCopy.table[column]}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows.slice(0, drawn).map((row) => (
            <StatementRow
              key={row.statement.id}
              dataset={dataset}
              statement={row.statement}
              actor={row.actor}
              country={row.country}
              detail={props.detailOf(row)}
              selected={isSelected(row)}
              statementHref={props.statementHref(row.actor.id, row.statement.id)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The grid of the rows depends on which columns there are. */
function classOf(columns: readonly RowColumn[]): string {
  const missing = (['country', 'reach'] as const).filter((column) => !columns.includes(column));
  return ['statement-table', ...missing.map((column) => `without-${column}`)].join(' ');
}

function sortOf(order: RowOrder, column: RowColumn): 'ascending' | 'descending' | 'none' {
  if (order.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

function signOf(order: RowOrder, column: RowColumn): string {
  if (order.column !== column) return '↕';
  return order.descending ? '↓' : '↑';
}
