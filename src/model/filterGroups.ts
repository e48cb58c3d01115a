/** What can be chosen among for this question, and what each choice would leave. */
import type { Dataset } from './dataset.ts';
import {
  choicesOf,
  filterStandings,
  FILTER_GROUPS,
  passes,
  type FilterGroup,
  type Filters,
} from './filter.ts';
import type { Standing } from './select.ts';

/** The groups that offer a choice for this question, in the order they are shown. */
export function groupsWithChoice(dataset: Dataset): FilterGroup[] {
  return FILTER_GROUPS.filter((group) => choicesOf(dataset, group).length > 1);
}

/** How many would stand if a choice were the only one of its group, all other groups as they are. */
export function countChoices(
  dataset: Dataset,
  standings: readonly Standing[],
  filters: Filters,
  group: FilterGroup,
): ReadonlyMap<string, number> {
  const others = filterStandings(standings, { ...filters, [group]: [] });
  return new Map(
    choicesOf(dataset, group).map((choice) => [
      choice,
      others.filter((standing) => passes(standing, group, [choice])).length,
    ]),
  );
}
