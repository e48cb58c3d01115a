/** The map in each state worth looking at: of the small dataset, with made-up shapes. */
import type { ReactNode } from 'react';
import type { Dataset } from '../src/model/dataset.ts';
import { filterStandings, NO_FILTERS, type Filters } from '../src/model/filter.ts';
import { selectMapStandings } from '../src/model/mapStanding.ts';
import { searchIndexOf, searchActors } from '../src/model/search.ts';
import { selectStandings } from '../src/model/select.ts';
import { MapChart } from '../src/views/MapChart.tsx';
import { SignDefinitions } from '../src/views/SignDefinitions.tsx';
import { makeDataset, makeStatement } from './fixtures/made.ts';
import { madeShapes } from './fixtures/madeMap.ts';
import { smallArchive } from './fixtures/small.ts';

const { dataset } = smallArchive();
const DAY = '2030-05-01';
const [first, second] = [...dataset.actorsByCountry.values()].find(({ length }) => length > 1) ?? [];

/** Every specimen of the map. */
export const MAP_SPECIMENS: readonly { name: string; drawing: ReactNode }[] = [
  { name: 'map-280', drawing: drawMap({ width: 280 }) },
  { name: 'map-832', drawing: drawMap({ width: 832, selected: 'XA' }) },
  { name: 'map-first-day', drawing: drawMap({ day: dataset.question.firstDay }) },
  { name: 'map-filtered', drawing: drawMap({ filters: { ...NO_FILTERS, kind: ['government'] } }) },
  { name: 'map-searched', drawing: drawMap({ q: 'quill' }) },
  {
    name: 'map-leaders-differ',
    drawing: drawMap({
      data: makeDataset([
        makeStatement(first?.id ?? '', '2030-04-01', { stance: 'opposes' }),
        makeStatement(second?.id ?? '', '2030-04-01', { stance: 'supports-with-limits' }),
      ]),
    }),
  },
];

interface MapState {
  data?: Dataset;
  day?: string;
  width?: number;
  selected?: string;
  filters?: Filters;
  q?: string;
}

function drawMap({ data = dataset, day = DAY, width = 592, ...state }: MapState): ReactNode {
  const { selected = null, filters = NO_FILTERS, q = '' } = state;
  const shown = filterStandings(selectStandings(data, day), filters);
  const matches = searchActors(searchIndexOf(data), q);
  return (
    <>
      <SignDefinitions question={dataset.question} />
      <MapChart
        dataset={data}
        day={day}
        shapes={madeShapes}
        standings={selectMapStandings(data, shown, matches, day)}
        width={width}
        selected={selected}
        countryHref={(code) => `/country/${code.toLowerCase()}/`}
        aboutHref="/about/"
        newPage={false}
      />
    </>
  );
}
