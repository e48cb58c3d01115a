import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { selectMapOrder, selectMapStandings } from '../model/mapStanding.ts';
import { rememberTracks } from '../model/track.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { groupTimeline, namesInOrder } from '../layout/timelineRows.ts';
import type { Shown } from './useShown.ts';

/**
 * The countries and speakers of the map or the timeline in the order of that view; null in other views. The map's is
 * that of its legend: by what they held, as the reader finds them listed under it.
 */
export function useViewOrder(
  dataset: Dataset,
  { view, at, by, sort }: ExplorerState,
  { shown, matches }: Pick<Shown, 'shown' | 'matches'>,
): { id: string }[] | null {
  const tracks = useMemo(() => rememberTracks(dataset), [dataset]);
  return useMemo(() => {
    if (view === 'timeline') return namesInOrder(groupTimeline({ dataset, at, by, sort, shown, tracks }));
    if (view !== 'map') return null;
    const codes = selectMapOrder(dataset, selectMapStandings(dataset, shown, matches, at));
    const speakers = codes.flatMap((code) => shown.filter(({ country }) => country?.code === code));
    return [
      ...codes.map((code) => ({ id: `country:${code}` })),
      ...speakers.map(({ actor }) => ({ id: `actor:${actor.id}` })),
    ];
  }, [dataset, view, at, by, sort, shown, matches, tracks]);
}
