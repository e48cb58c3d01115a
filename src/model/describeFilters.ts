/** Filters in words: the name of a choice, and the line that says what is narrowed. */
import { describeReach } from './describeCoding.ts';
import type { Dataset } from './dataset.ts';
import { BODY, FILTER_GROUPS, OUTSIDE, regionSlug, type FilterGroup, type Filters } from './filter.ts';
import { copy } from './load.ts';

/** What a choice is called. */
export function describeChoice(dataset: Dataset, group: FilterGroup, choice: string): string {
  switch (group) {
    case 'stance':
      return dataset.stances.get(choice)?.label ?? choice;
    case 'region':
      return regionName(dataset, choice);
    case 'bloc':
      return blocName(dataset, choice);
    case 'kind':
      return (copy.filters.kind as Record<string, string>)[choice] ?? choice;
    case 'reach':
      return describeReach(dataset, { reach: choice }) || choice;
  }
}

/** What a group of choices is called. */
export function describeGroup({ question }: Dataset, group: FilterGroup | 'shifted'): string {
  if (group === 'bloc') return question.blocs?.name ?? '';
  if (group === 'reach') return question.reach?.name ?? '';
  return copy.filters.groups[group];
}

/** The groups that narrow anything, each with its choices in words. */
export function describeFilters(
  dataset: Dataset,
  filters: Filters,
): { group: FilterGroup | 'shifted'; words: string }[] {
  const groups = FILTER_GROUPS.flatMap((group) => {
    if (filters[group].length === 0) return [];
    const choices = filters[group].map((choice) => describeChoice(dataset, group, choice));
    return [{ group, words: `${describeGroup(dataset, group)}: ${choices.join(' / ')}` }];
  });
  return filters.shifted ? [...groups, { group: 'shifted', words: copy.filters.shifted }] : groups;
}

function blocName({ question }: Dataset, choice: string): string {
  if (choice === OUTSIDE) return question.blocs?.none ?? '';
  if (choice === BODY) return copy.filters.bloc.body;
  return question.blocs?.values.find(({ id }) => id === choice)?.label ?? choice;
}

function regionName(dataset: Dataset, slug: string): string {
  const countries = [...dataset.countries.values()];
  return countries.find(({ region }) => region !== null && regionSlug(region) === slug)?.region ?? slug;
}
