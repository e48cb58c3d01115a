import { copy } from '../model/load.ts';

/** What stands in the table's place when its part of the program did not arrive. */
export function TableFailed() {
  return (
    <p className="note" role="alert" id="chart" tabIndex={-1}>
      {copy.table.failedView}
    </p>
  );
}
