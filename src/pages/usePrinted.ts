import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { layoutForPaper } from '../layout/paper.ts';
import type { SpectrumDrawing } from '../views/Spectrum.tsx';
import { usePrinting } from '../views/usePrinting.ts';
import { shownColumns } from './shownColumns.ts';
import type { Shown } from './useShown.ts';

/** The spectrum as paper gets it; null while nothing is printed. */
export function usePrinted(dataset: Dataset, state: ExplorerState, shown: Shown): SpectrumDrawing | null {
  const printing = usePrinting();
  return useMemo(
    () => (printing ? layoutForPaper(shownColumns(dataset, state, shown), selectCountLabel(dataset)) : null),
    [printing, dataset, state, shown],
  );
}
