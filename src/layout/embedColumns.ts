/** The spectrum for an embed: columns whose names flow, with how many sub-columns each takes at each width. */
import { isStacked, WIDTH_STEPS, type WidthStep } from './frame.ts';
import { layoutColumns, type CountLabel } from './spectrum.ts';
import type { SpectrumColumn } from './spectrumColumns.ts';

/** One column and its sub-columns at each width at which columns stand side by side. */
export interface EmbedColumn extends SpectrumColumn {
  bands: readonly { step: WidthStep; count: number }[];
}

/** Gives each column as many sub-columns as the whole chart would give it at that width. */
export function layoutEmbed(columns: readonly SpectrumColumn[], countLabel: CountLabel): EmbedColumn[] {
  const drawings = WIDTH_STEPS.filter((step) => !isStacked(step)).map((step) => {
    const sections = layoutColumns(columns, step, countLabel).sections;
    return { step, placed: sections.flatMap((section) => section.columns) };
  });
  return columns.map((column) => ({
    ...column,
    bands: drawings.map(({ step, placed }) => {
      const groups = placed.find(({ stance }) => stance.id === column.stance.id)?.groups ?? [];
      return { step, count: Math.max(1, new Set(groups.map(({ x }) => x)).size) };
    }),
  }));
}
