import type { Dataset } from '../model/dataset.ts';
import { copy, fill } from '../model/load.ts';
import { describeGroupOrder, describeRowColumn } from '../model/describeOrder.ts';
import { rowColumnsOf, sortsOf } from '../model/order.ts';
import type { Findable } from '../model/search.ts';
import {
  bysOf,
  clearFilters,
  lateViewsOf,
  select,
  toggleChoice,
  toggleShifted,
  type ExplorerState,
} from '../state/explorer.ts';
import type { DetailStore } from '../state/details.ts';
import { QUERY_KEYS } from '../state/queryKeys.ts';
import { formatState } from '../state/url.ts';
import { FilterMenu } from '../views/FilterMenu.tsx';
import { FilterSummary } from '../views/FilterSummary.tsx';
import { OrderSelect } from '../views/OrderSelect.tsx';
import { SearchBox } from '../views/SearchBox.tsx';
import { ShareMenu } from '../views/ShareMenu.tsx';
import { ViewSwitch } from '../views/ViewSwitch.tsx';
import { LazyShareWays } from './sharePart.tsx';
import type { Shown } from './useShown.ts';

interface ExplorerToolsProps {
  dataset: Dataset;
  state: ExplorerState;
  /** The absolute address of the site, and its base path. */
  site: string;
  base: string;
  shown: Shown;
  ready: boolean;
  hrefOf: (state: ExplorerState) => string;
  /** A choice, which Back undoes. */
  go: (state: ExplorerState) => void;
  /** One of many changes in a row, such as typing. */
  drift: (state: ExplorerState) => void;
  details: DetailStore;
}

/** Search, filters, orders and views: everything that narrows or arranges what is shown. */
export function ExplorerTools(props: ExplorerToolsProps) {
  const { dataset, state, site, base, shown, ready, hrefOf, go, drift, details } = props;
  const open = (item: Findable): void => {
    if (item.kind === 'actor') go(select(state, { kind: 'actor', id: item.actor.id, statement: null }));
    else go(select(state, { kind: 'country', code: item.country.code }));
  };
  return (
    <search className="tools">
      <SearchBox
        dataset={dataset}
        query={state.q}
        found={shown.found}
        ready={ready}
        onType={(q) => drift({ ...state, q })}
        onOpen={open}
        onHint={details.ask}
      />
      <FilterMenu
        dataset={dataset}
        standings={shown.searched}
        filters={state.filters}
        ready={ready}
        onToggle={(group, choice) => go(toggleChoice(state, group, choice))}
        onToggleShifted={() => go(toggleShifted(state))}
      />
      <Order
        dataset={dataset}
        state={state}
        ready={ready}
        onChange={(key, value) => go(readKey(dataset, state, key, value))}
      />
      <ViewSwitch
        label={copy.views.label}
        current={state.view === 'spectrum' ? state.by : state.view}
        options={[
          ...bysOf(dataset).map((by) => ({
            id: by,
            label: copy.views[by],
            href: hrefOf({ ...state, view: 'spectrum', by }),
          })),
          ...lateViewsOf(dataset).map((view) => ({
            id: view,
            label: copy.views[view],
            href: hrefOf({ ...state, view }),
          })),
        ]}
      />
      <ShareMenu of="view" name={copy.share.ofView} ready={ready}>
        <LazyShareWays
          {...{ dataset, state, site, base }}
          subject={{ kind: 'view', country: null }}
          cardPath={formatState(dataset, state)}
          view={{ shown, details }}
        />
      </ShareMenu>
      <FilterSummary
        dataset={dataset}
        all={shown.standings.length}
        searched={shown.searched}
        shown={shown.shown}
        filters={state.filters}
        query={state.q}
        matching={shown.matches?.size ?? null}
        onClear={(group) => go(clearFilters(state, group))}
      />
    </search>
  );
}

interface OrderProps {
  dataset: Dataset;
  state: ExplorerState;
  ready: boolean;
  /** The key of the address and its new value. */
  onChange: (key: 'sort' | 'rows', value: string) => void;
}

/** The orders of the view that is shown. */
function Order({ dataset, state, ready, onChange }: OrderProps) {
  const words = copy.order;
  if (state.view === 'map') return null;
  if (state.view !== 'table') {
    return (
      <OrderSelect
        label={words.label}
        value={state.sort}
        options={sortsOf(dataset, state.view === 'timeline').map((order) => ({
          value: order,
          label: describeGroupOrder(dataset, order),
        }))}
        ready={ready}
        onChange={(value) => onChange('sort', value)}
      />
    );
  }
  const options = rowColumnsOf(dataset).flatMap((column) => {
    const order = describeRowColumn(dataset, column);
    return [
      { value: column, label: order },
      { value: `-${column}`, label: fill(words.descending, { order }) },
    ];
  });
  return (
    <OrderSelect
      label={words.label}
      value={(state.rows.descending ? '-' : '') + state.rows.column}
      options={options}
      ready={ready}
      onChange={(value) => onChange('rows', value)}
    />
  );
}

/** The state with one key of the address set, read as if it came from an address. */
function readKey(dataset: Dataset, state: ExplorerState, key: string, value: string): ExplorerState {
  return QUERY_KEYS.find((one) => one.key === key)?.read(state, value, dataset).state ?? state;
}
