import type { Dataset, Day } from '../model/dataset.ts';
import type { DetailStore } from '../state/details.ts';
import { moveTo, type ExplorerState } from '../state/explorer.ts';
import type { AddressBook } from '../state/history.ts';
import { formatState } from '../state/url.ts';
import { TimelineView } from './TimelineView.tsx';
import type { Shown } from './useShown.ts';

interface TimelinePartProps {
  dataset: Dataset;
  base: string;
  book: AddressBook;
  state: ExplorerState;
  day: Day;
  shown: Shown;
  width: number | null;
  details: DetailStore;
}

/** The timeline in the explorer: a date pulled there is the date of the page. Nothing before the width is known. */
export function TimelinePart(props: TimelinePartProps) {
  const { dataset, base, book, state, day, shown, width, details } = props;
  if (width === null) return null;
  const addressAt = (to: Day): string => formatState(dataset, moveTo(dataset, state, to));
  return (
    <TimelineView
      {...{ dataset, base, state, day, shown, width }}
      apart={false}
      onHint={details.ask}
      onDrag={(to) => book.replaceSoon(addressAt(to))}
      onStep={(to) => book.push(addressAt(to))}
    />
  );
}
