import { useMemo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { selectMapStandings } from '../model/mapStanding.ts';
import { mapCopy } from '../model/loadMap.ts';
import type { ExplorerState } from '../state/explorer.ts';
import type { MapFile } from '../layout/mapFile.ts';
import { MapChart } from '../views/MapChart.tsx';
import { usePrinting } from '../views/usePrinting.ts';
import { fetchShapes, useShapes } from '../views/useShapes.ts';
import type { Hrefs } from './hrefs.ts';
import type { Shown } from './useShown.ts';

interface MapViewProps {
  dataset: Dataset;
  state: ExplorerState;
  shown: Pick<Shown, 'shown' | 'matches'>;
  hrefs: Pick<Hrefs, 'countryHref'>;
  /** The room of the map, px; null until it is known. */
  width: number | null;
  /** Where the shapes come from, if not from the site's own file. */
  load?: () => Promise<MapFile>;
  /** True inside an article: links then open a page of their own. */
  newPage?: boolean;
}

/** A frame that is not laid out yet has no width to draw for; px. */
const LEAST_WIDTH = 240;
/** On paper the map is drawn for this width, and made as wide as the page; px. */
const PAPER_WIDTH = 760;

/** The map of the countries that every view shows; a sentence while its shapes are under way, or lost. */
export function MapView({
  dataset,
  state,
  shown,
  hrefs,
  width,
  load = fetchShapes,
  newPage = false,
}: MapViewProps) {
  const { at, selection } = state;
  const { shapes, failed, retry } = useShapes(load);
  const printing = usePrinting();
  const standings = useMemo(
    () => selectMapStandings(dataset, shown.shown, shown.matches, at),
    [dataset, shown, at],
  );
  if (failed) {
    return (
      <p className="note" role="alert" id="chart" tabIndex={-1}>
        {mapCopy.failedShapes}{' '}
        <button type="button" className="text-button" onClick={retry}>
          {mapCopy.retry}
        </button>
      </p>
    );
  }
  if (!shapes || width === null) {
    return (
      <p role="status" id="chart" tabIndex={-1}>
        {mapCopy.loading}
      </p>
    );
  }
  return (
    <MapChart
      {...{ dataset, shapes, standings, newPage }}
      day={at}
      width={printing ? PAPER_WIDTH : Math.max(LEAST_WIDTH, Math.round(width))}
      selected={countryOf(dataset, selection)}
      countryHref={hrefs.countryHref}
      aboutHref={`${import.meta.env.BASE_URL}about/`}
    />
  );
}

/** The country that is lit: that of the panel, also where it shows one of its speakers. */
function countryOf(dataset: Dataset, selection: ExplorerState['selection']): string | null {
  if (selection === null) return null;
  return selection.kind === 'country' ? selection.code : (dataset.actors.get(selection.id)?.country ?? null);
}
