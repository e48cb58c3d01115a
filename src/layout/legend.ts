/** Which signs a drawing holds: a legend on paper or in a picture explains those and no others. */
import type { PlacedColumn, SpectrumLayout } from './spectrum.ts';

/** Everything a legend can explain, in reading order. */
export const LEGEND_SIGNS = ['mark', 'small', 'ring', 'pips', 'premise', 'party', 'muted', 'match'] as const;
export type LegendSignKind = (typeof LEGEND_SIGNS)[number];

/** The signs that a drawing holds; `matches` are the actors that a search has framed. */
export function signsOf(layout: SpectrumLayout, matches: ReadonlySet<string> | null): LegendSignKind[] {
  const columns = layout.sections.flatMap((section): PlacedColumn[] => section.columns);
  const groups = columns.flatMap((column) => column.groups);
  const rows = groups.flatMap((group) => group.marks.map(({ standing }) => standing));
  const small = groups.flatMap((group) => group.small.map(({ standing }) => standing));
  const isThere: Record<LegendSignKind, boolean> = {
    mark: rows.length > 0,
    small: small.length > 0,
    ring: rows.some(({ shift }) => shift !== null),
    pips: groups.some(({ group }) => group.elsewhere.length > 0),
    premise: rows.some(({ premiseSign }) => premiseSign),
    party: groups.some(({ group }) => group.country?.party === true),
    muted: [...rows, ...small].some(({ muted }) => muted),
    match: rows.some(({ actor }) => matches?.has(actor.id) === true),
  };
  return LEGEND_SIGNS.filter((kind) => isThere[kind]);
}
