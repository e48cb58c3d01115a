import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { rememberTracks } from '../model/track.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { groupTimeline, namesInOrder } from '../layout/timelineRows.ts';
import type { Shown } from './useShown.ts';

/** The countries and speakers of the timeline in its order; null in other views. */
export function useTimelineOrder(
  dataset: Dataset,
  { view, at, by, sort }: ExplorerState,
  { shown }: Shown,
): { id: string }[] | null {
  const tracks = useMemo(() => rememberTracks(dataset), [dataset]);
  return useMemo(
    () =>
      view === 'timeline' ? namesInOrder(groupTimeline({ dataset, at, by, sort, shown, tracks })) : null,
    [dataset, view, at, by, sort, shown, tracks],
  );
}
