/** What a view says of itself: to those who do not see it, as a picture and on paper. */
import type { Dataset, Day, Stance } from './dataset.ts';
import { formatDay } from './day.ts';
import { describeFilters } from './describeFilters.ts';
import type { Filters } from './filter.ts';
import { selectCountLabel } from './describe.ts';
import { copy, fill, plural } from './load.ts';
import type { Count } from './select.ts';

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

/** The chart in words: "Shown as of 30 May 2024: Opposes: 5 countries, 11 speakers; …", a part for each column. */
export function describeChart(
  dataset: Dataset,
  day: Day,
  columns: readonly { stance: Stance; count: Count }[],
): string {
  const describeOne = selectCountLabel(dataset);
  return fill(copy.chartSummary, {
    asOf: fill(copy.asOf, { day: formatDay(day) }),
    counts: columns.map(({ stance, count }) => `${stance.label}: ${describeOne(count)}`).join('; '),
  });
}
