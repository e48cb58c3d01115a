import type { Dataset } from '../model/dataset.ts';
import { describeCounting, describeState, selectCountLabel } from '../model/describe.ts';
import { describeNarrowing, describeSource } from '../model/describeView.ts';
import { describeLegend } from '../model/describeLegend.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { layoutPicture, PICTURE_CHART_WIDTH, type PictureLayout } from '../layout/picture.ts';
import { layoutColumns } from '../layout/spectrum.ts';
import { narrowingOf } from './narrowing.ts';
import { shownColumns } from './shownColumns.ts';
import type { Shown } from './useShown.ts';

/** The chart as it is shown, as a picture with its words; `address` is the absolute address of the view. */
export function shownPicture(
  dataset: Dataset,
  state: Pick<ExplorerState, 'at' | 'by' | 'sort' | 'filters' | 'q'>,
  shown: Pick<Shown, 'standings' | 'shown' | 'matches'>,
  address: string,
): PictureLayout {
  const columns = shownColumns(dataset, state, shown);
  const legend = describeLegend(dataset);
  const words = {
    title: dataset.question.text,
    headline: describeState(dataset, state.at),
    counting: describeCounting(dataset),
    narrowing: describeNarrowing(dataset, narrowingOf(state, shown)).join(' '),
    legend,
    note: legend.counts,
    source: describeSource(dataset),
    address,
  };
  const chart = layoutColumns(columns, PICTURE_CHART_WIDTH, selectCountLabel(dataset));
  return layoutPicture(words, chart, shown.matches);
}
