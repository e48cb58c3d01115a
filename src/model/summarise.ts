import type { Archive } from './dataset.ts';

/** Totals of the whole archive. */
export interface Totals extends Record<string, number> {
  statements: number;
  actors: number;
  countries: number;
  quoted: number;
  reported: number;
  sources: number;
  /** Sources that give no date. */
  undated: number;
  /** Statements in which two codings differed in at least one field. */
  differing: number;
}

/** Counts the archive: what the about page tells, and what nobody has to keep up to date by hand. */
export function summarise({ dataset, details }: Archive): Totals {
  const all = [...details.values()].flatMap((detail) => detail.statements);
  const quoted = all.filter((statement) => statement.quote !== null).length;
  const sources = all.flatMap((statement) => statement.sources);
  return {
    statements: all.length,
    actors: dataset.actors.size,
    countries: dataset.actorsByCountry.size,
    quoted,
    reported: all.length - quoted,
    sources: sources.length,
    undated: sources.filter((source) => source.published === null).length,
    differing: all.filter((statement) => statement.codersDiffer.length > 0).length,
  };
}

/** How many sources each outlet has, by host; hosts without any are left out. */
export function countSources({ details }: Archive): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const detail of details.values()) {
    for (const source of detail.statements.flatMap((statement) => statement.sources)) {
      counts.set(source.outlet.host, (counts.get(source.outlet.host) ?? 0) + 1);
    }
  }
  return counts;
}
