import { lazy, Suspense, useRef, useState } from 'react';
import { FILTER_GROUPS } from '../model/filter.ts';
import { copy, fill } from '../model/load.ts';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import { useDismiss } from './useDismiss.ts';

/** Loaded when the menu first opens. */
const FilterChoices = lazy(() =>
  import('./FilterChoices.tsx').then(
    (module) => ({ default: module.FilterChoices }),
    () => ({ default: ChoicesFailed }),
  ),
);

interface FilterMenuProps extends FilterChoicesProps {
  ready: boolean;
}

/** A button that opens the choices: one group of checkboxes each, every choice with its count. */
export function FilterMenu(props: FilterMenuProps) {
  const { filters, ready } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  useDismiss(root, open, close);
  const chosen = FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, filters.shifted ? 1 : 0);
  return (
    <div className="filter-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="tool-button"
        aria-expanded={open}
        aria-controls="filter-choices"
        disabled={!ready}
        onClick={() => setOpen(!open)}
      >
        {chosen === 0 ? copy.filters.open : fill(copy.filters.openCount, { n: chosen })}
      </button>
      <div className="filter-choices" id="filter-choices" hidden={!open}>
        {open && (
          <Suspense fallback={<p role="status">{copy.filters.loading}</p>}>
            <FilterChoices {...props} />
          </Suspense>
        )}
        {open && (
          <button type="button" className="tool-button" onClick={() => close(true)}>
            {copy.filters.close}
          </button>
        )}
      </div>
    </div>
  );
}

/** What stands in the menu when its choices did not arrive. */
function ChoicesFailed() {
  return <p role="alert">{copy.filters.failed}</p>;
}
