/** What a view says of itself where it leaves the site, as a picture or on paper. */
import type { Dataset } from './dataset.ts';
import { formatDay } from './day.ts';
import { describeFilters } from './describeFilters.ts';
import type { Filters } from './filter.ts';
import { copy, fill, plural } from './load.ts';

/** What narrows a view, and how many speakers that leaves. */
export interface Narrowing {
  filters: Filters;
  query: string;
  /** How many had spoken by the date, how many pass the filters. */
  all: number;
  shown: number;
  /** How many of those shown the search finds; null where nothing is searched for. */
  matching: number | null;
}

/** What is filtered and what is searched for, a sentence each; nothing where the view is whole. */
export function describeNarrowing(dataset: Dataset, narrowing: Narrowing): string[] {
  const { filters, query, all, shown, matching } = narrowing;
  const active = describeFilters(dataset, filters).map(({ words }) => words);
  return [
    ...(active.length > 0 ? [fill(copy.picture.filtered, { shown, all, filters: active.join('; ') })] : []),
    ...(matching !== null ? [fill(copy.picture.searched, { q: query.trim(), n: matching })] : []),
  ];
}

/** Where all of it comes from: site, number and days of the statements found, licence. */
export function describeSource({ question, statements }: Dataset): string {
  return fill(copy.picture.source, {
    site: copy.siteName,
    statements: plural(copy.table.count, statements.length),
    first: formatDay(question.firstDay),
    last: formatDay(question.lastDay),
  });
}
