/** Balanced columns: how many sub-columns each column takes, and what stands in which. */

/**
 * Shares `total` sub-columns among columns so that the tallest is as low as can be: every column gets one,
 * and each further one goes to the column that is the tallest for its number. Heights in px; returns at
 * least one each, and no more than `limits` (a column gains nothing from more sub-columns than groups).
 */
export function shareSubColumns(
  heights: readonly number[],
  limits: readonly number[],
  total: number,
): number[] {
  const shares = heights.map(() => 1);
  for (let left = total - heights.length; left > 0; left--) {
    let tallest = -1;
    for (const [index, height] of heights.entries()) {
      if ((shares[index] ?? 1) >= (limits[index] ?? 1)) continue;
      const best = tallest === -1 ? -1 : (heights[tallest] ?? 0) / (shares[tallest] ?? 1);
      if (height / (shares[index] ?? 1) > best) tallest = index;
    }
    if (tallest === -1) break;
    shares[tallest] = (shares[tallest] ?? 1) + 1;
  }
  return shares;
}

/**
 * Splits items, kept in order, into at most `count` runs so that the tallest run is as low as can be.
 * `heightOf` gives the height of a run (it may exceed the sum of its items: a repeated heading).
 * Among equally low splits the earlier runs are filled first.
 */
export function splitEvenly<T>(
  items: readonly T[],
  count: number,
  heightOf: (run: readonly T[]) => number,
): T[][] {
  let low = Math.max(0, ...items.map((item) => heightOf([item])));
  let high = Math.max(low, heightOf(items));
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(items, middle, heightOf).length <= count) high = middle;
    else low = middle;
  }
  return fill(items, high, heightOf);
}

/** Fills runs one after the other, each up to `capacity`. */
function fill<T>(items: readonly T[], capacity: number, heightOf: (run: readonly T[]) => number): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && heightOf([...run, item]) <= capacity) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
