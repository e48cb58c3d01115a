import { memo } from 'react';
import type { Dataset, Tone } from '../model/dataset.ts';
import type { PlacedTrack, TimelineLayout } from '../layout/timeline.ts';
import { matchName } from './SpeakerMark.tsx';

interface TimelineBandsProps {
  dataset: Dataset;
  layout: TimelineLayout;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
}

/**
 * The positions held, day by day, and a sign where one shifted, of all rows: one drawing under them, so that a date
 * that is pulled cuts one thing and not each row.
 */
export const TimelineBands = memo(function TimelineBands({ dataset, layout, matches }: TimelineBandsProps) {
  return layout.groups.map(({ group, y, rows }) => (
    <g key={group.key} className="timeline-held" transform={`translate(0 ${y})`}>
      {rows.map(({ row, y: top, bandY, track }) => (
        <RowBands
          key={row.id}
          dataset={dataset}
          track={track}
          y={top + bandY}
          muted={row.speaker?.muted ?? false}
          match={matches && row.standings.some(({ actor }) => matches.has(actor.id))}
        />
      ))}
    </g>
  ));
});

/** Heights of bands that are settled and of those that are not, px. */
const BAND = 8;
const THIN_BAND = 3;

interface RowBandsProps {
  dataset: Dataset;
  track: PlacedTrack;
  /** The middle of the band, px. */
  y: number;
  muted: boolean;
  match: boolean | null;
}

/** The bands of one row about the middle of its first lane. */
export const RowBands = memo(function RowBands({ dataset, track, y, muted, match }: RowBandsProps) {
  const toneOf = (stance: string | null): Tone => dataset.stances.get(stance ?? '')?.tone ?? 'none';
  return (
    <g
      className={[muted && 'muted', matchName(match)].filter(Boolean).join(' ') || undefined}
      transform={`translate(0 ${y})`}
    >
      {track.stretches.map(({ x, width, stance, settled }) => (
        <rect
          key={x}
          className={`rule-${toneOf(stance)}`}
          x={percent(x)}
          width={percent(width)}
          y={(settled ? BAND : THIN_BAND) / -2}
          height={settled ? BAND : THIN_BAND}
        />
      ))}
      {track.shifts.map(({ shift, x }) => (
        <svg key={shift.after.id} className="timeline-shift" x={percent(x)} overflow="visible">
          <path d={SHIFT_SIGN} />
        </svg>
      ))}
    </g>
  );
});

/** An upright line with a pennant, as high as a lane, about the middle of its foot. */
export const SHIFT_SIGN = 'M-1 -14H1V-13L9 -10L1 -7V14H-1Z';

/** A fraction as CSS and SVG take it. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`;
}
