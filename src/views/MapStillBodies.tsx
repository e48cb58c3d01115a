import type { Tone } from '../model/dataset.ts';
import type { MapStanding } from '../model/mapStanding.ts';
import type { PlacedBodies } from '../layout/mapBodies.ts';
import { round } from '../layout/round.ts';
import type { Type } from '../layout/text.ts';

/** The side of a sign as it is defined, px. */
const SIGN = 16;

interface MapStillBodiesProps {
  placed: PlacedBodies<Type>;
  standings: readonly MapStanding[];
}

/** Bodies beside a map that is a picture, with the sign of their position; flags are `#flag-<code>`. */
export function MapStillBodies({ placed, standings }: MapStillBodiesProps) {
  const { bodies, type, side, toFlag, toWords } = placed;
  const fills = new Map(standings.map(({ country, fill }) => [country.code, fill]));
  return bodies.map(({ code, words, x, y }) => {
    const fill = fills.get(code);
    const tone: Tone = fill?.kind === 'held' ? fill.stance.tone : 'none';
    return (
      <g key={code} transform={`translate(${x} ${y})`}>
        <g transform={`translate(${side / 2} 0) scale(${round(side / SIGN)})`}>
          <use href={`#mark-${tone}`} />
        </g>
        <use href={`#flag-${code.toLowerCase()}`} x={toFlag} y={side / -2} width={side} height={side} />
        <text x={toWords} y={Math.round(type.size * 0.36)} fontSize={type.size}>
          {words}
        </text>
      </g>
    );
  });
}
