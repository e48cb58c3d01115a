/** The spectrum on paper: whole, over the width of a page. */
import type { WidthStep } from './frame.ts';
import { layoutColumns, type CountLabel, type SpectrumLayout } from './spectrum.ts';
import type { SpectrumColumn } from './spectrumColumns.ts';

/** The arrangements that paper takes, that with the largest type first; the last where none has room. */
const ROOMY = [708, 816] as const satisfies readonly WidthStep[];
const WIDEST = 1088 satisfies WidthStep;

/** The height that a page leaves beside heading and legend, for each px of its width; Letter is the shorter. */
const ROOM = 0.78;

/** The arrangement whose type is as large as can be while the whole chart goes on one page. */
export function layoutForPaper(
  columns: readonly SpectrumColumn[],
  countLabel: CountLabel,
): { step: WidthStep; layout: SpectrumLayout } {
  for (const step of ROOMY) {
    const layout = layoutColumns(columns, step, countLabel);
    if (layout.height / step <= ROOM) return { step, layout };
  }
  return { step: WIDEST, layout: layoutColumns(columns, WIDEST, countLabel) };
}
