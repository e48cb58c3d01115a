import type { Dataset } from './dataset.ts';
import { choicesOf, FILTER_GROUPS, type FilterGroup } from './filter.ts';

/** The groups that offer a choice for this question, in the order they are shown. */
export function groupsWithChoice(dataset: Dataset): FilterGroup[] {
  return FILTER_GROUPS.filter((group) => choicesOf(dataset, group).length > 1);
}
