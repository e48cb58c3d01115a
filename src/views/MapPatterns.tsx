import type { Tone } from '../model/dataset.ts';
import { round } from '../layout/round.ts';

/** Two or more tones as the name of a pattern. */
export function stripesId(name: string, tones: readonly Tone[]): string {
  return `${name}-stripes-${tones.join('-')}`;
}

/**
 * The fillings of areas, by ids that begin with `name`; `scale` is that of the plane they fill, so that they look the
 * same at every zoom. `stripes` are the sets of tones of countries whose leaders differ.
 */
export function MapPatterns({
  name,
  scale,
  stripes,
}: {
  name: string;
  scale: number;
  stripes: readonly (readonly Tone[])[];
}) {
  const size = `scale(${round(1 / scale)})`;
  return (
    <defs>
      <pattern
        id={`${name}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${size} rotate(45)`}
      >
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="hatch-line" width="3.2" height="6" />
      </pattern>
      <pattern
        id={`${name}-cross`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`${size} rotate(45)`}
      >
        <rect className="cross-ground" width="7" height="7" />
        <path className="cross-line" d="M0 0H7M0 0V7" />
      </pattern>
      <pattern
        id={`${name}-dots`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={`${size} rotate(45)`}
      >
        <rect className="hatch-ground" width="7" height="7" />
        <circle className="map-ink" cx="3.5" cy="3.5" r="1.1" />
      </pattern>
      <pattern
        id={`${name}-lines`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={size}
      >
        <rect className="hatch-ground" width="6" height="6" />
        <rect className="map-ink" width="6" height="0.9" />
      </pattern>
      {stripes.map((tones) => (
        <pattern
          key={tones.join(' ')}
          id={stripesId(name, tones)}
          width={tones.length * 6}
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={size}
        >
          {tones.map((tone, index) => (
            <rect key={tone} className={`map-flat-${tone}`} x={index * 6} width="6" height="6" />
          ))}
        </pattern>
      ))}
    </defs>
  );
}
