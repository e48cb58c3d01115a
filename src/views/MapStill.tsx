import type { StillMap } from '../layout/map.ts';
import type { MapStanding } from '../model/mapStanding.ts';
import { distinctStripes } from './MapArea.tsx';
import { MapOutlines, MapPlaces, MapShapes, type MapContext } from './MapPart.tsx';
import { MapPatterns } from './MapPatterns.tsx';

interface MapStillProps {
  still: StillMap;
  standings: readonly MapStanding[];
  /** What the ids of its patterns begin with. */
  name: string;
}

/** Names of the patterns of areas, and of marks and swatches, whose lines are finer. */
export function stillNames(name: string): { areas: string; small: string } {
  return { areas: `${name}-areas`, small: `${name}-small` };
}

/** The map at rest as a drawing of its own, for pictures: without links, and nothing to press. */
export function MapStill({ still: { map, placed }, standings, name }: MapStillProps) {
  const { areas, small } = stillNames(name);
  const stripes = distinctStripes(standings);
  const context: MapContext = {
    standings: new Map(standings.map((one) => [one.country.code, one])),
    labels: new Map(),
    countryHref: () => '',
    tabStop: null,
    selected: null,
  };
  const lit = new Map(
    standings.flatMap(({ country, match }) => (match === true ? [[country.code, 'map-match'] as const] : [])),
  );
  return (
    <g className="map-drawing">
      <MapPatterns name={areas} scale={1} stripes={stripes} />
      <MapPatterns name={small} scale={1.6} stripes={stripes} />
      {map.parts.map((part, index) => {
        const { box, top } = part;
        const own = placed[index] ?? { marks: [], labels: [] };
        const marked = new Set(own.marks.map(({ code }) => code));
        return (
          <svg key={part.label} className="map-plane map-inset" {...box}>
            <rect className="map-sea" y={top} width={box.width} height={box.height - top} />
            <MapShapes part={part} name={areas} marked={marked} context={context} />
            <MapOutlines part={part} lit={lit} />
            <MapPlaces {...{ part, lit, context }} placed={own} name={small} stretch={1} />
          </svg>
        );
      })}
    </g>
  );
}
