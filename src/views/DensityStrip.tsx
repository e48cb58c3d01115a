import { copy, fill } from '../model/load.ts';
import type { DensityLayout } from '../layout/density.ts';
import { round } from '../layout/round.ts';

/** Statements per week as bars under the slider, with a tick at each event; the slider itself tells the dates. */
export function DensityStrip({ density }: { density: DensityLayout }) {
  return (
    <svg
      className="density"
      width="100%"
      height="22"
      role="img"
      aria-label={fill(copy.date.density, { n: density.most })}
    >
      {density.bars.map(({ x, width, height }) => (
        <rect
          key={x}
          className="density-bar"
          x={`${round(x * 100)}%`}
          width={`${round(width * 88)}%`}
          y={round(16 - height * 16)}
          height={round(height * 16)}
        />
      ))}
      {density.events.map(({ event, x }) => (
        <rect
          key={event.statement}
          className="event-tick"
          x={`${round(x * 100)}%`}
          y="0"
          width="1.5"
          height="22"
        />
      ))}
    </svg>
  );
}
