import { Suspense } from 'react';
import { FILTER_GROUPS } from '../model/filter.ts';
import { copy, fill } from '../model/load.ts';
import { Disclosure } from './Disclosure.tsx';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import { late } from './late.tsx';

/** Loaded when the menu first opens. */
const FilterChoices = late(
  () => import('./FilterChoices.tsx').then((file) => file.FilterChoices),
  ChoicesFailed,
);

interface FilterMenuProps extends FilterChoicesProps {
  ready: boolean;
}

/** A button that opens the choices: one group of checkboxes each, every choice with its count. */
export function FilterMenu(props: FilterMenuProps) {
  const { filters, ready } = props;
  const chosen = FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, filters.shifted ? 1 : 0);
  return (
    <Disclosure
      id="filter-choices"
      label={chosen === 0 ? copy.filters.open : fill(copy.filters.openCount, { n: chosen })}
      className="filter-menu"
      boxClassName="filter-choices"
      ready={ready}
      closeLabel={copy.filters.close}
    >
      <Suspense fallback={<p role="status">{copy.filters.loading}</p>}>
        <FilterChoices {...props} />
      </Suspense>
    </Disclosure>
  );
}

/** What stands in the menu when its choices did not arrive. */
function ChoicesFailed() {
  return <p role="alert">{copy.filters.failed}</p>;
}
