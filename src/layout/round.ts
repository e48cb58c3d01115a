/** Rounds every number in a path to two decimals: shorter pages, stable snapshots. */
export function rounded(path: string): string {
  return path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
}

/** Rounds to two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
