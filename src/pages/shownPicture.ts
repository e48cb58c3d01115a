import type { Dataset } from '../model/dataset.ts';
import { describeCount, describeCounting, describeState } from '../model/describe.ts';
import { describeNarrowing, describeSource } from '../model/describeView.ts';
import { copy } from '../model/load.ts';
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
  const words = {
    title: dataset.question.text,
    headline: describeState(dataset, state.at),
    counting: describeCounting(dataset),
    narrowing: describeNarrowing(dataset, narrowingOf(state, shown)).join(' '),
    legend: copy.legend,
    note: copy.legend.counts,
    source: describeSource(dataset),
    address,
  };
  return layoutPicture(words, layoutColumns(columns, PICTURE_CHART_WIDTH, describeCount), shown.matches);
}
