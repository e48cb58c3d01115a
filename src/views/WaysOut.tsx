import type { ReactNode } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { describeGroup } from '../model/describeFilters.ts';
import { filterStandings, NO_FILTERS, type FilterGroup, type Filters } from '../model/filter.ts';
import { fill, plural } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import type { Standing } from '../model/select.ts';

/** Who could be shown, and what keeps them away. */
export interface WaysOutProps {
  dataset: Dataset;
  /** The speakers whom the search finds, before any filter. */
  searched: readonly Standing[];
  /** Those who pass the filters. */
  shown: readonly Standing[];
  filters: Filters;
  /** How many of those shown match the search; null where nothing is searched for. */
  matching: number | null;
  /** The groups that narrow. */
  groups: readonly (FilterGroup | 'shifted')[];
  /** Takes one group or the search away. */
  onClear: (group: FilterGroup | 'shifted' | 'q') => void;
}

/** What to relax where nobody is left: each group, and the search, with how many would then be shown. */
export function WaysOut(props: WaysOutProps): ReactNode {
  const { dataset, groups, searched, shown, filters, matching, onClear } = props;
  const words = lateCopy.filters;
  return (
    <p className="relax">
      {words.empty}{' '}
      {groups.map((group) => (
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
      {fill(plural(lateCopy.filters.relax, without), { group })}
    </button>
  );
}
