import type { Dataset, Day } from '../model/dataset.ts';
import { describePosition } from '../model/describe.ts';
import type { MapStanding } from '../model/mapStanding.ts';
import { mapCopy } from '../model/loadMap.ts';
import { copy } from '../model/load.ts';
import { Flag, Sign } from './Sign.tsx';

interface MapBodiesProps {
  dataset: Dataset;
  day: Day;
  standings: readonly MapStanding[];
  countryHref: (code: string) => string;
  selected: string | null;
}

/** Bodies as chips beside the map: they have no area. */
export function MapBodies({ dataset, day, standings, countryHref, selected }: MapBodiesProps) {
  const bodies = standings.filter(({ country }) => country.kind === 'body');
  if (bodies.length === 0) return null;
  return (
    <ul className="map-bodies" aria-label={mapCopy.bodies}>
      {bodies.map(({ country, fill, match }) => (
        <li key={country.code}>
          <a
            href={countryHref(country.code)}
            data-subject={`country:${country.code}`}
            aria-current={selected === country.code ? 'true' : undefined}
            className={match === false ? 'map-chip no-match' : 'map-chip'}
          >
            <Sign tone={fill.kind === 'held' ? fill.stance.tone : 'none'} />
            <Flag code={country.code} size={16} />
            {country.name}{' '}
            {fill.kind === 'no-common' ? (
              <small>{copy.positionNoCommon}</small>
            ) : (
              <span className="map-words">{describePosition(dataset, country, day)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
