import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { FILTER_GROUPS, type FilterGroup, type Filters } from '../model/filter.ts';
import { copy, fill } from '../model/load.ts';
import type { Standing } from '../model/select.ts';

/** Loaded when the menu first opens. */
const FilterChoices = lazy(() =>
  import('./FilterChoices.tsx').then(
    (module) => ({ default: module.FilterChoices }),
    () => ({ default: ChoicesFailed }),
  ),
);

export interface FilterMenuProps {
  dataset: Dataset;
  /** Everybody at the date, before any filter. */
  standings: readonly Standing[];
  filters: Filters;
  ready: boolean;
  onToggle: (group: FilterGroup, choice: string) => void;
  onToggleShifted: () => void;
}

/** A button that opens the choices: one group of checkboxes each, every choice with its count. */
export function FilterMenu(props: FilterMenuProps) {
  const { filters, ready } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss(root, open, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
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
          <button type="button" className="tool-button" onClick={() => setOpen(false)}>
            {copy.filters.close}
          </button>
        )}
      </div>
    </div>
  );
}

/** Closes something that is open when Escape is pressed in it, or the pointer goes down outside. */
function useDismiss(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (!open) return undefined;
    const watch = new AbortController();
    const { signal } = watch;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss(true);
    };
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) dismiss(false);
    };
    // Captured, so that Escape closes this before it closes the panel behind.
    document.addEventListener('keydown', onKeyDown, { signal, capture: true });
    document.addEventListener('pointerdown', onPointerDown, { signal });
    return () => watch.abort();
  }, [root, open]);
}

/** What stands in the menu when its choices did not arrive. */
function ChoicesFailed() {
  return <p role="alert">{copy.filters.failed}</p>;
}
