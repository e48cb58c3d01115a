/** Pictures of views as the page makes them, before they are written into files. */
import type { ReactNode } from 'react';
import type { Dataset } from '../src/model/dataset.ts';
import { filterStandings, NO_FILTERS, type Filters } from '../src/model/filter.ts';
import { searchIndexOf, searchActors } from '../src/model/search.ts';
import { selectStandings } from '../src/model/select.ts';
import type { MapShapes } from '../src/layout/mapFile.ts';
import { drawMap } from '../src/pages/drawnMap.tsx';
import { drawSpectrum } from '../src/pages/drawnSpectrum.tsx';
import { drawTimeline } from '../src/pages/drawnTimeline.tsx';
import type { DrawnView } from '../src/pages/drawnView.ts';
import { shownPicture } from '../src/pages/shownPicture.ts';
import { PictureFrame } from '../src/views/PictureFrame.tsx';

/** What a picture is made of; everybody at the date where nothing narrows it. */
export interface PictureCase {
  dataset: Dataset;
  at: string;
  view: 'spectrum' | 'map' | 'timeline';
  by?: 'leader' | 'country';
  filters?: Filters;
  q?: string;
  /** Of the map. */
  shapes?: MapShapes;
}

/** The picture of a view. */
export function drawPicture({ dataset, at, view, ...rest }: PictureCase): ReactNode {
  const { by = 'leader', filters = NO_FILTERS, q = '', shapes } = rest;
  const standings = selectStandings(dataset, at);
  const shown = {
    standings,
    shown: filterStandings(standings, filters),
    matches: searchActors(searchIndexOf(dataset), q),
  };
  const state = { at, by, sort: 'country' as const, filters, q };
  const draw = (): DrawnView => {
    if (view === 'timeline') return drawTimeline(dataset, state, shown);
    if (view === 'map' && shapes) return drawMap(dataset, state, shown, shapes);
    return drawSpectrum(dataset, state, shown);
  };
  const drawn = draw();
  const { question } = dataset;
  const picture = shownPicture(dataset, state, shown, `https://news.example/maps/?at=${at}`, drawn);
  return (
    <PictureFrame {...{ question, picture }} drawSign={drawn.drawSign}>
      {drawn.chart}
    </PictureFrame>
  );
}
