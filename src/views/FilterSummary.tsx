import { Suspense } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { describeFilters } from '../model/describeFilters.ts';
import type { FilterGroup, Filters } from '../model/filter.ts';
import { copy, fill } from '../model/load.ts';
import type { Standing } from '../model/select.ts';
import { late } from './late.tsx';

/** Loaded when nobody is left. Where it does not arrive, the buttons above take the filters away. */
const WaysOut = late(
  () => import('./WaysOut.tsx').then((file) => file.WaysOut),
  () => null,
);

interface FilterSummaryProps {
  dataset: Dataset;
  /** How many speakers there are at the date, before any filter. */
  all: number;
  /** Those of them whom the search finds. */
  searched: readonly Standing[];
  /** Those who pass the filters. */
  shown: readonly Standing[];
  filters: Filters;
  query: string;
  /** How many of those shown match the search; null where nothing is searched for. */
  matching: number | null;
  /** Takes one group or the search away, or (null) everything. */
  onClear: (group: FilterGroup | 'shifted' | 'q' | null) => void;
}

/** One line on what is filtered, each part of it a button that takes it away; and ways out if nobody is left. */
export function FilterSummary(props: FilterSummaryProps) {
  const { dataset, all, shown, filters, query, matching, onClear } = props;
  const active = describeFilters(dataset, filters);
  const words = copy.filters;
  const isNarrowed = active.length > 0 || matching !== null;
  return (
    <div className="filter-summary">
      <span role="status">
        {active.length > 0 && fill(words.shown, { shown: shown.length, all })}
        {active.length > 0 && matching !== null && '; '}
        {matching !== null && fill(words.matching, { n: matching, q: query.trim() })}
      </span>
      {active.map(({ group, words: filter }) => (
        <button
          key={group}
          type="button"
          className="chip"
          aria-label={fill(words.remove, { filter })}
          onClick={() => onClear(group)}
        >
          {filter} <span aria-hidden="true">×</span>
        </button>
      ))}
      {isNarrowed && (
        <button type="button" className="text-button" onClick={() => onClear(null)}>
          {words.clear}
        </button>
      )}
      {isNarrowed && (matching ?? shown.length) === 0 && (
        <Suspense fallback={null}>
          <WaysOut {...props} groups={active.map(({ group }) => group)} />
        </Suspense>
      )}
    </div>
  );
}
