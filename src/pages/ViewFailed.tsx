import { copy } from '../model/load.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Hrefs } from './hrefs.ts';

/**
 * What stands in the place of a view whose part of the program did not arrive. The address holds all that was asked
 * for, so to try again is to open it again: browsers remember a part that failed until the page goes.
 */
export function ViewFailed({ state, hrefs }: { state: ExplorerState; hrefs: Hrefs }) {
  return (
    <p className="note" role="alert" id="chart" tabIndex={-1}>
      {copy.views.failed}{' '}
      <a href={hrefs.hrefOf(state)} target="_top">
        {copy.table.retry}
      </a>
    </p>
  );
}
