/** Filters in words: the name of a choice, and the line that says what is narrowed. */
import type { Dataset } from './dataset.ts';
import { FILTER_GROUPS, regionSlug, type FilterGroup, type Filters } from './filter.ts';
import { copy } from './load.ts';

/** What a choice is called. */
export function describeChoice(dataset: Dataset, group: FilterGroup, choice: string): string {
  switch (group) {
    case 'stance':
      return dataset.stances.get(choice)?.label ?? choice;
    case 'region':
      return regionName(dataset, choice);
    case 'bloc':
      return (copy.filters.bloc as Record<string, string>)[choice] ?? choice;
    case 'kind':
      return (copy.filters.kind as Record<string, string>)[choice] ?? choice;
    case 'reach':
      return (copy.panel.reach as Record<string, string>)[choice] ?? choice;
  }
}

/** The groups that narrow anything, each with its choices in words. */
export function describeFilters(
  dataset: Dataset,
  filters: Filters,
): { group: FilterGroup | 'shifted'; words: string }[] {
  const groups = FILTER_GROUPS.flatMap((group) => {
    if (filters[group].length === 0) return [];
    const choices = filters[group].map((choice) => describeChoice(dataset, group, choice));
    return [{ group, words: `${copy.filters.groups[group]}: ${choices.join(' / ')}` }];
  });
  return filters.shifted ? [...groups, { group: 'shifted', words: copy.filters.shifted }] : groups;
}

function regionName(dataset: Dataset, slug: string): string {
  const countries = [...dataset.countries.values()];
  return countries.find(({ region }) => region !== null && regionSlug(region) === slug)?.region ?? slug;
}
