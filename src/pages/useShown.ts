import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { filterStandings } from '../model/filter.ts';
import { search, searchActors, searchIndexOf, type Findable } from '../model/search.ts';
import { selectStandings, type Standing } from '../model/select.ts';
import type { ExplorerState } from '../state/explorer.ts';

/** Who is there and who is shown; the same for every view. */
export interface Shown {
  /** Everybody who has spoken by the date. */
  standings: readonly Standing[];
  /** Those who pass the filters. */
  shown: readonly Standing[];
  /** Those of them whom the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  /** Everybody at the date whom the search finds, whatever the filters; all where nothing is searched for. */
  searched: readonly Standing[];
  /** Everything the search finds, spoken or not, best first. */
  found: readonly Findable[];
}

/** Applies date, filters and search to the dataset. */
export function useShown(dataset: Dataset, { at, filters, q }: ExplorerState): Shown {
  const standings = useMemo(() => selectStandings(dataset, at), [dataset, at]);
  const shown = useMemo(() => filterStandings(standings, filters), [standings, filters]);
  const found = useMemo(() => (q === '' ? [] : search(searchIndexOf(dataset), q)), [dataset, q]);
  const ids = useMemo(() => (q === '' ? null : searchActors(searchIndexOf(dataset), q)), [dataset, q]);
  const searched = useMemo(
    () => (ids ? standings.filter(({ actor }) => ids.has(actor.id)) : standings),
    [ids, standings],
  );
  const matches = useMemo(
    () => ids && new Set(shown.flatMap(({ actor }) => (ids.has(actor.id) ? [actor.id] : []))),
    [ids, shown],
  );
  // The same object for the same answer: whatever draws it need not draw it anew.
  return useMemo(
    () => ({ standings, shown, searched, matches, found }),
    [standings, shown, searched, matches, found],
  );
}
