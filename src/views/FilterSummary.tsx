import type { Dataset } from '../model/dataset.ts';
import { describeFilters, describeGroup } from '../model/describeFilters.ts';
import { filterStandings, NO_FILTERS, type FilterGroup, type Filters } from '../model/filter.ts';
import { copy, fill, plural } from '../model/load.ts';
import type { Standing } from '../model/select.ts';

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

/** One line on what is filtered, each part of it a button that takes it away; and what to relax if nobody is left. */
export function FilterSummary(props: FilterSummaryProps) {
  const { dataset, all, searched, shown, filters, query, matching, onClear } = props;
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
        <p className="relax">
          {words.empty}{' '}
          {active.map(({ group }) => (
            <Relax
              key={group}
              group={describeGroup(dataset, group)}
              without={filterStandings(searched, { ...filters, [group]: NO_FILTERS[group] }).length}
              onRelax={() => onClear(group)}
            />
          ))}
          {matching !== null && (
            <Relax group={words.search} without={shown.length} onRelax={() => onClear('q')} />
          )}
        </p>
      )}
    </div>
  );
}

interface RelaxProps {
  /** What would be taken away. */
  group: string;
  /** How many speakers there would be without it. */
  without: number;
  onRelax: () => void;
}

/** A way out of an empty picture; none where it would lead to another empty one. */
function Relax({ group, without, onRelax }: RelaxProps) {
  if (without === 0) return null;
  return (
    <button type="button" className="text-button" onClick={onRelax}>
      {fill(plural(copy.filters.relax, without), { group })}
    </button>
  );
}
