import type { ReactNode } from 'react';
import type { Tone } from '../model/dataset.ts';
import { round } from '../layout/round.ts';

/** The patterns that every map has, beside the stripes of countries whose leaders differ. */
export type PatternKind = 'hatch' | 'hatch-against' | 'cross' | 'dots' | 'lines';

/** The id of a pattern. */
export function patternId(name: string, kind: PatternKind): string {
  return `${name}-${kind}`;
}

/** Two or more tones as the id of a pattern. */
export function stripesId(name: string, tones: readonly Tone[]): string {
  return `${name}-stripes-${tones.join('-')}`;
}

interface MapPatternsProps {
  name: string;
  scale: number;
  stripes: readonly (readonly Tone[])[];
}

/**
 * The fillings of areas, by ids that begin with `name`; `scale` is that of the plane they fill, so that they look the
 * same at every zoom. `stripes` are the sets of tones of countries whose leaders differ.
 */
export function MapPatterns({ name, scale, stripes }: MapPatternsProps) {
  const size = `scale(${round(1 / scale)})`;
  const turned = `${size} rotate(45)`;
  return (
    <defs>
      <Pattern id={patternId(name, 'hatch')} side={6} transform={turned}>
        <rect className="hatch-line" width="3.2" height="6" />
      </Pattern>
      <Pattern id={patternId(name, 'hatch-against')} side={6} transform={turned}>
        <rect className="hatch-line-against" width="3.2" height="6" />
      </Pattern>
      <Pattern id={patternId(name, 'cross')} side={7} transform={turned}>
        <path className="cross-line" d="M0 0H7M0 0V7" />
      </Pattern>
      <Pattern id={patternId(name, 'dots')} side={7} transform={turned}>
        <circle className="map-ink" cx="3.5" cy="3.5" r="1.1" />
      </Pattern>
      <Pattern id={patternId(name, 'lines')} side={6} transform={size}>
        <rect className="map-ink" width="6" height="0.9" />
      </Pattern>
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

/** A square of a pattern on the ground of the page. */
function Pattern(props: { id: string; side: number; transform: string; children: ReactNode }) {
  const { id, side, transform, children } = props;
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse" patternTransform={transform}>
      <rect className="hatch-ground" width={side} height={side} />
      {children}
    </pattern>
  );
}
