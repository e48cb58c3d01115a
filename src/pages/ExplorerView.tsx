import { lazy, memo, Suspense, useMemo, type RefObject } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import { copy } from '../model/load.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { stepFor, WIDTH_STEPS } from '../layout/frame.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { Spectrum, type SpectrumDrawing } from '../views/Spectrum.tsx';
import { shownColumns } from './shownColumns.ts';
import { TableFailed } from './TableFailed.tsx';
import type { TableViewProps } from './TableView.tsx';
import type { Shown } from './useShown.ts';

/** The spectrum's drawings; all widths while the width is not known (CSS shows the one that fits). */
export function useDrawings(
  dataset: Dataset,
  { at, by, sort }: ExplorerState,
  { shown }: Shown,
  width: number | null,
): SpectrumDrawing[] {
  const step = width === null ? null : stepFor(width);
  return useMemo(() => {
    const columns = shownColumns(dataset, { at, by, sort }, { shown });
    const steps = step === null ? WIDTH_STEPS : [step];
    return steps.map((one) => ({
      step: one,
      layout: layoutColumns(columns, one, selectCountLabel(dataset)),
    }));
  }, [dataset, at, by, sort, shown, step]);
}

/** Loaded when it is first asked for: most readers stay with the chart. */
const TableView = lazy(() =>
  import('./TableView.tsx').then(
    (module) => ({ default: module.TableView }),
    () => ({ default: TableFailed }),
  ),
);

interface ExplorerViewProps extends TableViewProps {
  drawings: readonly SpectrumDrawing[];
  frame: RefObject<HTMLDivElement | null>;
  width: number | null;
  /** The chart for paper, while the page is printed. */
  printed: SpectrumDrawing | null;
}

/** The view that is asked for; all of them show the same actors. */
export const ExplorerView = memo(function ExplorerView(props: ExplorerViewProps) {
  const { dataset, state, shown, drawings, frame, width, printed, details, hrefs } = props;
  if (state.view === 'table') {
    return (
      <div ref={frame} className="table-frame">
        <Suspense
          fallback={
            <p role="status" id="chart" tabIndex={-1}>
              {copy.table.loadingView}
            </p>
          }
        >
          <TableView {...props} />
        </Suspense>
      </div>
    );
  }
  return (
    <Spectrum
      dataset={dataset}
      day={state.at}
      drawings={drawings}
      frame={frame}
      width={width}
      selected={state.selection}
      matches={shown.matches}
      actorHref={hrefs.actorHref}
      countryHref={hrefs.countryHref}
      onHint={details.ask}
      printed={printed}
    />
  );
});
