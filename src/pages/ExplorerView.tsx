import { memo, Suspense, useMemo, type ComponentType, type RefObject } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import { copy } from '../model/load.ts';
import type { ExplorerState, LateView } from '../state/explorer.ts';
import type { AddressBook } from '../state/history.ts';
import { PAGE_ORDER, type WidthStep } from '../layout/frame.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { guard, late } from '../views/late.tsx';
import { Spectrum, type SpectrumDrawing } from '../views/Spectrum.tsx';
import { moveArrowsOver } from './comparedPart.tsx';
import { shownColumns } from './shownColumns.ts';
import type { TableViewProps } from './TableView.tsx';
import type { Shown } from './useShown.ts';
import { ViewFailed } from './ViewFailed.tsx';

/** The spectrum's drawing for a range of widths, or those for all where `step` is null (CSS shows the one that fits). */
export function useDrawings(
  dataset: Dataset,
  { at, by, sort, view }: ExplorerState,
  { shown }: Shown,
  step: WidthStep | null,
): SpectrumDrawing[] {
  return useMemo(() => {
    // The timeline has no use for it, and a date that is pulled no time.
    if (view === 'timeline') return [];
    const columns = shownColumns(dataset, { at, by, sort }, { shown });
    const steps = step === null ? PAGE_ORDER : [step];
    return steps.map((one) => ({
      step: one,
      layout: layoutColumns(columns, one, selectCountLabel(dataset)),
    }));
  }, [dataset, at, by, sort, view, shown, step]);
}

interface ExplorerViewProps extends TableViewProps {
  /** Of the element that says that a view did not arrive. */
  id?: string;
  base: string;
  book: AddressBook;
  /** The date as it is asked for, where a view can move it; else that of the state. */
  day: Day;
  drawings: readonly SpectrumDrawing[];
  frame: RefObject<HTMLDivElement | null>;
  width: number | null;
  /** The chart for paper, while the page is printed. */
  printed: SpectrumDrawing | null;
}

/** The views that load when they are first asked for: most readers stay with the chart. */
const LATE: Record<LateView, ComponentType<ExplorerViewProps>> = {
  table: late<ExplorerViewProps>(() => import('./TableView.tsx').then((file) => file.TableView), ViewFailed),
  timeline: late<ExplorerViewProps>(
    () => import('./timelineParts.ts').then((file) => file.timelineParts.View),
    ViewFailed,
  ),
  map: late<ExplorerViewProps>(() => import('./mapPart.ts').then((file) => file.mapPart.View), ViewFailed),
};

/** The view that is asked for; all of them show the same actors. One that fails leaves the rest of the page alone. */
export const ExplorerView = memo(guard(View, FrameFailed, ({ state }) => state.view));

/** Keeps the frame, of which the rest of the page learns the width. */
function FrameFailed(props: ExplorerViewProps) {
  const { frame } = props;
  return (
    <div ref={frame}>
      <ViewFailed {...props} id="chart" />
    </div>
  );
}

function View(props: ExplorerViewProps) {
  const { dataset, state, shown, drawings, frame, width, printed, details, hrefs } = props;
  if (state.view !== 'spectrum') {
    const LateView = LATE[state.view];
    return (
      <div ref={frame} className={`${state.view}-frame`}>
        <Suspense
          fallback={
            <p role="status" id="chart" tabIndex={-1}>
              {copy.views.loading}
            </p>
          }
        >
          <LateView {...props} id="chart" />
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
      over={moveArrowsOver({ dataset, state, shown })}
    />
  );
}
