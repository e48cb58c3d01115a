import type { Dataset, Tone } from '../model/dataset.ts';
import { LINE } from '../layout/frame.ts';
import type { PlacedTimelineGroup, PlacedTimelineRow } from '../layout/timeline.ts';
import type { TimelineStill } from '../layout/timelineStill.ts';
import { markPath } from '../layout/symbols.ts';
import { matchName } from './SpeakerMark.tsx';
import { percent } from './TimelineBands.tsx';

interface StillGroupProps {
  dataset: Dataset;
  still: TimelineStill;
  placed: PlacedTimelineGroup;
  matches: ReadonlySet<string> | null;
}

/** From the upper edge of a name's line to its baseline, px. */
const BASELINE = 13;
const FLAG = 16;
const FLAG_ROOM = 22;

/** Names and marks of one country or body. */
export function StillGroup({ dataset, still, placed, matches }: StillGroupProps) {
  const { group, y, rows } = placed;
  const { country, headed } = group;
  const headingY = still.layout.spacing.heading - 10;
  return (
    <g transform={`translate(0 ${y})`}>
      {headed && country && (
        <>
          {y > 0 && <line className="still-line" x2={still.width} />}
          <StillFlag code={country.code} y={headingY - BASELINE} />
          <text className="still-country" x={FLAG_ROOM} y={headingY}>
            {country.name}
            {country.party && '\u2009‡'}
          </text>
        </>
      )}
      {rows.map((row) => (
        <StillRow key={row.row.id} {...{ dataset, still, matches }} placed={row} />
      ))}
    </g>
  );
}

type StillRowProps = Omit<StillGroupProps, 'placed'> & { placed: PlacedTimelineRow };

function StillRow({ dataset, still, placed, matches }: StillRowProps) {
  const { row, y, nameLines, track, height, trackHeight } = placed;
  const { country, speaker } = row;
  const { padding, target } = still.layout.spacing;
  const nameY = padding + BASELINE;
  const isCountry = speaker === null && country !== null;
  const match = matches && row.standings.some(({ actor }) => matches.has(actor.id));
  const classes = ['still-row', speaker?.muted && 'muted', matchName(match)];
  const toneOf = (stance: string): Tone => dataset.stances.get(stance)?.tone ?? 'none';
  return (
    <g className={classes.filter(Boolean).join(' ')} transform={`translate(0 ${y})`}>
      {match === true && (
        <rect
          className="match-sign"
          x="-4"
          y={padding - 3}
          width={still.trackX - 14}
          height={nameLines.length * LINE + 7}
          rx="3"
        />
      )}
      {isCountry && <StillFlag code={country.code} y={padding} />}
      {nameLines.map((line, index) => (
        <text
          key={index}
          className={isCountry ? 'still-name still-country' : 'still-name'}
          x={isCountry ? FLAG_ROOM : 0}
          y={nameY + index * LINE}
        >
          {line}
          {isCountry && country.party && index === nameLines.length - 1 && '\u2009‡'}
        </text>
      ))}
      <svg
        className="still-track"
        x={still.trackX}
        y={still.layout.stacked ? height - trackHeight : 0}
        width={still.trackWidth}
        height={trackHeight}
        overflow="visible"
      >
        {track.marks.map(({ statement, decides, x, lane }, index) => {
          const tone = toneOf(statement.stance);
          return (
            <svg key={statement.id} x={percent(x)} y={lane * target + target / 2 + 2} overflow="visible">
              <g className={index >= row.known ? 'still-later' : undefined}>
                <path className="still-halo" d={markPath(tone)} />
                <path className={decides ? `sign-${tone}` : `ring-${tone}`} d={markPath(tone)} />
              </g>
            </svg>
          );
        })}
      </svg>
    </g>
  );
}

function StillFlag({ code, y }: { code: string; y: number }) {
  return <use href={`#flag-${code.toLowerCase()}`} y={y} width={FLAG} height={FLAG} />;
}
