import type { Dataset } from '../model/dataset.ts';
import { describeChoice, describeGroup } from '../model/describeFilters.ts';
import { filterStandings, type FilterGroup, type Filters } from '../model/filter.ts';
import { countChoices, groupsWithChoice } from '../model/filterGroups.ts';
import { copy } from '../model/load.ts';
import type { Standing } from '../model/select.ts';

export interface FilterChoicesProps {
  dataset: Dataset;
  /** Everybody at the date whom the search finds, before any filter. */
  standings: readonly Standing[];
  filters: Filters;
  onToggle: (group: FilterGroup, choice: string) => void;
  onToggleShifted: () => void;
}

/** What can be filtered by: one group of checkboxes each, every choice with the number it would leave. */
export function FilterChoices({
  dataset,
  standings,
  filters,
  onToggle,
  onToggleShifted,
}: FilterChoicesProps) {
  return (
    <>
      {groupsWithChoice(dataset).map((group) => (
        <fieldset key={group}>
          <legend>{describeGroup(dataset, group)}</legend>
          {[...countChoices(dataset, standings, filters, group)].map(([choice, count]) => (
            <Choice
              key={choice}
              label={describeChoice(dataset, group, choice)}
              count={count}
              checked={(filters[group] as readonly string[]).includes(choice)}
              onChange={() => onToggle(group, choice)}
            />
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>{copy.filters.groups.shifted}</legend>
        <Choice
          label={copy.filters.shifted}
          count={filterStandings(standings, { ...filters, shifted: true }).length}
          checked={filters.shifted}
          onChange={onToggleShifted}
        />
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  label: string;
  count: number;
  checked: boolean;
  onChange: () => void;
}

function Choice({ label, count, checked, onChange }: ChoiceProps) {
  return (
    <label className={count === 0 && !checked ? 'choice choice-empty' : 'choice'}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{label}</span> <span className="choice-count">{count}</span>
    </label>
  );
}
