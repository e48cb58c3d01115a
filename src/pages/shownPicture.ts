import type { Dataset } from '../model/dataset.ts';
import { describeCounting, describeState } from '../model/describe.ts';
import { describeNarrowing, describeSource } from '../model/describeView.ts';
import { layoutPicture, type PictureLayout } from '../layout/picture.ts';
import type { DrawnView, PictureShown, PictureState } from './drawnView.ts';
import { narrowingOf } from './narrowing.ts';

/** The picture around a view that is drawn, with its words; `address` is the absolute address of the view. */
export function shownPicture(
  dataset: Dataset,
  state: PictureState,
  shown: PictureShown,
  address: string,
  { height, entries, note, summary }: Omit<DrawnView, 'chart' | 'drawSign'>,
): PictureLayout {
  const words = {
    title: dataset.question.text,
    headline: describeState(dataset, state.at),
    counting: [describeCounting(dataset), summary].filter((one) => one !== '').join(' '),
    narrowing: describeNarrowing(dataset, narrowingOf(state, shown)).join(' '),
    note,
    source: describeSource(dataset),
    address,
  };
  return layoutPicture(words, height, entries);
}
