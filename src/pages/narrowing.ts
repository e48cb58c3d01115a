import type { Narrowing } from '../model/describeView.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { Shown } from './useShown.ts';

/** What narrows the view, and to how many speakers. */
export function narrowingOf(
  { filters, q }: Pick<ExplorerState, 'filters' | 'q'>,
  shown: Pick<Shown, 'standings' | 'shown' | 'matches'>,
): Narrowing {
  return {
    filters,
    query: q,
    all: shown.standings.length,
    shown: shown.shown.length,
    matching: shown.matches?.size ?? null,
  };
}
