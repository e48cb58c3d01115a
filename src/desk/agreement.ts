/** How far coders agree. */

/** What each coder made of one unit; null where a coder did not code it. */
export type Unit = readonly (string | null)[];

/** The share of units on which all coders agree, of those that at least two coded; null where there are none. */
export function shareAgreed(units: readonly Unit[]): number | null {
  const pairable = units.map(codedValues).filter((values) => values.length > 1);
  const agreed = pairable.filter((values) => new Set(values).size === 1);
  return pairable.length === 0 ? null : agreed.length / pairable.length;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values. Null where it is not defined:
 * nothing was coded twice, or only one value was ever used, so that no agreement could be by chance.
 *
 * K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011), section C: with the coincidences o_ck, each
 * unit of m values adding 1 / (m − 1) for every ordered pair, their sums n_c and n,
 * alpha = ((n − 1) Σ o_cc − Σ n_c (n_c − 1)) / (n (n − 1) − Σ n_c (n_c − 1)).
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
  const sums = new Map<string, number>();
  let agreeing = 0;
  for (const values of units.map(codedValues)) {
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      agreeing += (count * (count - 1)) / (values.length - 1);
      sums.set(value, (sums.get(value) ?? 0) + count);
    }
  }
  const total = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const byChance = [...sums.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const possible = total * (total - 1) - byChance;
  return possible === 0 ? null : ((total - 1) * agreeing - byChance) / possible;
}

function codedValues(unit: Unit): string[] {
  return unit.filter((value) => value !== null);
}
