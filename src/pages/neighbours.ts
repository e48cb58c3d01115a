/** What stands before and after the panel's subject, in the order of the view. */
import type { Dataset } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import type { Row } from '../model/rows.ts';
import { selectShownStatement } from '../model/select.ts';
import type { ExplorerState, Selection } from '../state/explorer.ts';
import type { Stop } from '../layout/navigate.ts';
import type { Neighbour } from '../views/Panel.tsx';
import type { Hrefs } from './hrefs.ts';

/** The two neighbours; null at the ends, and where the subject itself is not in the view. */
export interface Neighbours {
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** In the chart: speakers follow speakers and countries follow countries, each once. */
export function neighboursInChart(
  dataset: Dataset,
  selection: Selection,
  stops: readonly Pick<Stop, 'id'>[],
  hrefs: Hrefs,
): Neighbours {
  const kind = selection.kind;
  const own = kind === 'actor' ? selection.id : selection.code;
  const inOrder = stops
    .filter((stop) => stop.id.startsWith(`${kind}:`))
    .map((stop) => stop.id.slice(stop.id.lastIndexOf(':') + 1));
  return around(
    [...new Set(inOrder)],
    (id) => id === own,
    (id): Neighbour => {
      if (kind === 'actor') return { name: dataset.actors.get(id)?.name ?? id, href: hrefs.actorHref(id) };
      return { name: dataset.countries.get(id)?.name ?? id, href: hrefs.countryHref(id) };
    },
  );
}

/** In the table: statement follows statement. Without one that was asked for, the one that the panel shows counts. */
export function neighboursInTable(
  dataset: Dataset,
  state: ExplorerState,
  selection: Selection & { kind: 'actor' },
  rows: readonly Row[],
  hrefs: Hrefs,
): Neighbours {
  const own = selectShownStatement(dataset, selection.id, selection.statement, state.at);
  return around(
    rows,
    ({ statement }) => statement === own,
    ({ actor, statement }) => ({
      name: fill(lateCopy.panel.row, { name: actor.name, day: formatDay(statement.date) }),
      href: hrefs.rowHref(actor.id, statement.id),
    }),
  );
}

function around<Item>(
  items: readonly Item[],
  isOwn: (item: Item) => boolean,
  toNeighbour: (item: Item) => Neighbour,
): Neighbours {
  const index = items.findIndex(isOwn);
  const [before, after] = index === -1 ? [] : [items[index - 1], items[index + 1]];
  return { previous: before ? toNeighbour(before) : null, next: after ? toNeighbour(after) : null };
}
