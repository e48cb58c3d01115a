/** What grew: two lists of sizes by name compared, in words for whoever broke a budget. */

/** Sizes by name: of modules, files or parts of a page. */
export type Sizes = Readonly<Record<string, number>>;

/** Lines beyond these tell little. */
const MOST = 12;

/**
 * A line for each name that is larger than before, or new, the largest growth first; then what is gone, since it may
 * stand elsewhere now. What became smaller is not told. Empty where nothing grew.
 */
export function describeGrowth(before: Sizes, after: Sizes): string[] {
  const grown = Object.entries(after)
    .map(([name, size]) => ({ name, size, had: before[name] }))
    .filter(({ size, had = 0 }) => size > had)
    .toSorted((a, b) => b.size - (b.had ?? 0) - (a.size - (a.had ?? 0)) || (a.name < b.name ? -1 : 1))
    .map(({ name, size, had }) =>
      had === undefined
        ? `${name}: +${format(size)} (new)`
        : `${name}: +${format(size - had)} (${format(had)} → ${format(size)})`,
    );
  if (grown.length === 0) return [];
  const gone = Object.entries(before)
    .filter(([name]) => after[name] === undefined)
    .toSorted(([a, had], [b, other]) => other - had || (a < b ? -1 : 1))
    .map(([name, had]) => `${name}: −${format(had)} (gone)`);
  const more = grown.length > MOST ? [`… and ${grown.length - MOST} more that grew`] : [];
  return [...grown.slice(0, MOST), ...more, ...gone.slice(0, MOST)];
}

function format(size: number): string {
  return size.toLocaleString('en-GB');
}
