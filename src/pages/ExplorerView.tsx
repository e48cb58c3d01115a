import { lazy, memo, Suspense, useMemo, type ComponentType, type RefObject } from 'react';
import type { Dataset, Day } from '../model/dataset.ts';
import { selectCountLabel } from '../model/describe.ts';
import { copy } from '../model/load.ts';
import type { ExplorerState, LateView } from '../state/explorer.ts';
import type { AddressBook } from '../state/history.ts';
import { stepFor, WIDTH_STEPS } from '../layout/frame.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { Spectrum, type SpectrumDrawing } from '../views/Spectrum.tsx';
import { moveArrowsOver } from './comparedPart.tsx';
import { shownColumns } from './shownColumns.ts';
import type { TableViewProps } from './TableView.tsx';
import type { Shown } from './useShown.ts';
import { ViewFailed } from './ViewFailed.tsx';

/** The spectrum's drawings; all widths while the width is not known (CSS shows the one that fits). */
export function useDrawings(
  dataset: Dataset,
  { at, by, sort, view }: ExplorerState,
  { shown }: Shown,
  width: number | null,
): SpectrumDrawing[] {
  const step = width === null ? null : stepFor(width);
  return useMemo(() => {
    // The timeline has no use for it, and a date that is pulled no time.
    if (view === 'timeline') return [];
    const columns = shownColumns(dataset, { at, by, sort }, { shown });
    const steps = step === null ? WIDTH_STEPS : [step];
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
  table: late(async () => (await import('./TableView.tsx')).TableView),
  timeline: late(async () => (await import('./timelineParts.ts')).timelineParts.View),
  map: late(async () => (await import('./mapPart.ts')).mapPart.View),
};

function late(load: () => Promise<ComponentType<ExplorerViewProps>>): ComponentType<ExplorerViewProps> {
  return lazy(() => load().then(toModule, () => toModule(ViewFailed)));
}

function toModule(part: ComponentType<ExplorerViewProps>): { default: ComponentType<ExplorerViewProps> } {
  return { default: part };
}

/** The view that is asked for; all of them show the same actors. */
export const ExplorerView = memo(function ExplorerView(props: ExplorerViewProps) {
  const { dataset, state, shown, drawings, frame, width, printed, details, hrefs } = props;
  if (state.view !== 'spectrum') {
    const View = LATE[state.view];
    return (
      <div ref={frame} className={`${state.view}-frame`}>
        <Suspense
          fallback={
            <p role="status" id="chart" tabIndex={-1}>
              {copy.views.loading}
            </p>
          }
        >
          <View {...props} id="chart" />
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
});
