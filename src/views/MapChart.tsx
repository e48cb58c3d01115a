import { useDeferredValue, useMemo, useRef } from 'react';
import { describeCountry } from '../model/describe.ts';
import type { Dataset, Day } from '../model/dataset.ts';
import { formatDay } from '../model/day.ts';
import { copy, fill } from '../model/load.ts';
import { mapCopy } from '../model/loadMap.ts';
import { describeMap } from '../model/describeMap.ts';
import { groupMapStandings, type MapStanding } from '../model/mapStanding.ts';
import { layoutMap, scaleStep } from '../layout/map.ts';
import type { MapShapes as Shapes } from '../layout/mapFile.ts';
import { stopsOfMap } from '../layout/mapNavigate.ts';
import { projectKept } from '../layout/mapPaths.ts';
import { MOST_ZOOM } from '../layout/mapZoom.ts';
import { round } from '../layout/round.ts';
import { distinctStripes } from './MapArea.tsx';
import { MapBodies } from './MapBodies.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapOutlines, MapPlaces, MapShapes, type MapContext } from './MapPart.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { useMapFocus } from './useMapFocus.ts';
import { useMapStyles } from './useMapStyles.ts';
import { useZoom, type ZoomControls } from './useZoom.ts';

interface MapChartProps {
  dataset: Dataset;
  day: Day;
  shapes: Shapes;
  standings: readonly MapStanding[];
  /** Of the drawing, px. */
  width: number;
  /** The country of the panel; null where none is open. */
  selected: string | null;
  countryHref: (code: string) => string;
  aboutHref: string;
  /** True inside an article: the link to another page then opens one of its own. */
  newPage: boolean;
}

/** Under this width of the main part the buttons stand beside the map and not on it; px. */
const ROOM_FOR_BUTTONS = 480;

/** Countries filled by position, with bodies beside them. One tab stop for the map; arrow keys move inside. */
export function MapChart(props: MapChartProps) {
  const { dataset, day, shapes, standings, width, selected, countryHref, aboutHref, newPage } = props;
  useMapStyles();
  const root = useRef<HTMLDivElement>(null);
  const plane = useRef<SVGSVGElement>(null);
  const map = useMemo(() => projectKept(shapes, width), [shapes, width]);
  const zoom = useZoom(plane, map.main, map.reach);
  const { k, x, y } = zoom.view;
  // While the map is zoomed its shapes follow at once, and marks and names as fast as they can.
  const step = useDeferredValue(scaleStep(k));
  const names = useMemo(
    () => new Map([...dataset.countries].map(([code, { name }]) => [code, name])),
    [dataset],
  );
  const placed = useMemo(() => layoutMap(map, names, step), [map, names, step]);
  const marked = useMemo(() => placed.map(({ marks }) => new Set(marks.map(({ code }) => code))), [placed]);
  const stops = useMemo(() => stopsOfMap(map), [map]);
  const { active, focused } = useMapFocus(root, stops, zoom, placed);

  const groups = useMemo(() => groupMapStandings(dataset, standings), [dataset, standings]);
  const labels = useMemo(
    () => new Map(standings.map(({ country }) => [country.code, describeCountry(dataset, country, day)])),
    [dataset, standings, day],
  );
  const byCode = useMemo(() => new Map(standings.map((one) => [one.country.code, one])), [standings]);
  const known = (code: string | null): string | undefined => stops.find((stop) => stop.code === code)?.code;
  const tabStop = known(active) ?? known(selected) ?? stops[0]?.code ?? null;
  const context = useMemo(
    (): MapContext => ({ standings: byCode, labels, countryHref, tabStop, selected }),
    [byCode, labels, countryHref, tabStop, selected],
  );
  const stripes = distinctStripes(standings);
  const lit = new Map([
    ...standings.flatMap(({ country, match }) =>
      match === true ? [[country.code, 'map-match'] as const] : [],
    ),
    ...(selected === null ? [] : [[selected, 'map-selected'] as const]),
    ...(focused === null ? [] : [[focused, 'map-focused'] as const]),
  ]);
  const asOf = fill(copy.asOf, { day: formatDay(day) });
  return (
    <div className="map">
      <h2 className="map-words">{copy.views.map}</h2>
      <p id="chart-help" className="map-words">
        {describeMap(groups, day)} {mapCopy.help}
      </p>
      <div
        ref={root}
        id="chart"
        role="group"
        aria-label={fill(mapCopy.label, { asOf })}
        aria-describedby="chart-help"
        tabIndex={-1}
        className="map-chart"
      >
        <svg
          className="map-drawing"
          role="none"
          width={width}
          height={map.height}
          viewBox={`0 0 ${width} ${map.height}`}
        >
          <MapPatterns name="map-main" scale={k} stripes={stripes} />
          <MapPatterns name="map-still" scale={1} stripes={stripes} />
          <MapPatterns name="map-small" scale={1.6} stripes={stripes} />
          {map.parts.map((part, index) => {
            const { box } = part;
            const isMain = index === 0;
            const own = placed[index] ?? { marks: [], labels: [] };
            const view = isMain ? { k, x, y } : { k: 1, x: 0, y: 0 };
            const name = isMain ? 'map-main' : 'map-still';
            return (
              <svg
                key={part.label}
                ref={isMain ? plane : undefined}
                className={isMain ? 'map-plane' : 'map-plane map-inset'}
                role="group"
                aria-label={part.label}
                {...box}
              >
                <rect className="map-sea" y={part.top} width={box.width} height={box.height - part.top} />
                <g
                  className={name}
                  transform={`translate(${round(view.x)} ${round(view.y)}) scale(${round(view.k)})`}
                >
                  <MapShapes part={part} name={name} marked={marked[index] ?? new Set()} context={context} />
                  <MapOutlines part={part} lit={lit} />
                </g>
                <g className="map-small" transform={`translate(${round(view.x)} ${round(view.y)})`}>
                  <MapPlaces
                    {...{ part, lit, context }}
                    placed={own}
                    name="map-small"
                    stretch={isMain ? k / step : 1}
                  />
                </g>
              </svg>
            );
          })}
        </svg>
        <ZoomButtons zoom={zoom} right={map.main.width < ROOM_FOR_BUTTONS ? null : width - map.main.width} />
      </div>
      <MapBodies {...{ dataset, day, standings, countryHref, selected }} />
      <p className="map-hint">
        <span className="map-hint-touch">{mapCopy.touch}</span>
        <span className="map-hint-mouse">{mapCopy.wheel}</span>
      </p>
      <MapLegend
        {...{ dataset, groups, countryHref, aboutHref, newPage }}
        searching={standings.some(({ match }) => match !== null)}
      />
    </div>
  );
}

/** `right`: how far from the drawing's right edge the main part ends, px; null: under the drawing. */
function ZoomButtons({ zoom: { view, zoom, reset }, right }: { zoom: ZoomControls; right: number | null }) {
  const isAtRest = view.k === 1 && view.x === 0 && view.y === 0;
  return (
    <div
      className={right === null ? 'map-buttons below' : 'map-buttons'}
      style={right === null ? undefined : { right: `${right + 8}px` }}
    >
      <button
        type="button"
        aria-label={mapCopy.zoomIn}
        aria-disabled={view.k >= MOST_ZOOM}
        onClick={() => zoom(1)}
      >
        +
      </button>
      <button type="button" aria-label={mapCopy.zoomOut} aria-disabled={view.k <= 1} onClick={() => zoom(-1)}>
        −
      </button>
      <button type="button" aria-label={mapCopy.reset} aria-disabled={isAtRest} onClick={reset}>
        ↺
      </button>
    </div>
  );
}
