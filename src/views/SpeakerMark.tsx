import { memo } from 'react';
import type { Tone } from '../model/dataset.ts';
import { NAME_INDENT } from '../layout/frame.ts';
import type { PlacedMark } from '../layout/groups.ts';
import { SvgLines } from './SvgLines.tsx';

interface SpeakerMarkProps {
  mark: PlacedMark;
  tone: Tone;
  /** Where the speaker stood before; null if nowhere else. */
  ringTone: Tone | null;
  /** The accessible name. */
  label: string;
  href: string;
  /** Undefined before the script is ready: then every mark is a tab stop of its own. */
  tabIndex: number | undefined;
  lit: boolean;
  selected: boolean;
  /** Whether the search finds the speaker; null where nothing is searched for. */
  match: boolean | null;
}

/** One speaker: sign, short name, and the signs of what happened before; a link to the speaker's page. */
export const SpeakerMark = memo(function SpeakerMark(props: SpeakerMarkProps) {
  const { mark, tone, ringTone, label, href, tabIndex, lit, selected, match } = props;
  const { standing } = mark;
  const names = ['mark', standing.muted && 'muted', lit && 'lit', selected && 'selected', matchName(match)];
  return (
    <svg
      className={names.filter(Boolean).join(' ')}
      x={`${mark.x * 100}%`}
      y={mark.y}
      width={`${mark.width * 100}%`}
      height={mark.height}
    >
      <a
        href={href}
        aria-label={label}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabIndex}
        data-stop={`actor:${standing.actor.id}`}
        data-subject={`actor:${standing.actor.id}`}
      >
        <g className="moving">
          <rect className="hit" width="100%" height="100%" rx="4" />
          {ringTone && <use href={`#ring-${ringTone}`} x="9" y="12" />}
          <use href={`#mark-${tone}`} x="9" y="12" />
          <SvgLines lines={mark.label.lines} x={NAME_INDENT} />
          {standing.premiseSign && <use href="#pip-apart" x={mark.label.signsX + 5} y={mark.label.signsY} />}
        </g>
      </a>
    </svg>
  );
});

/** The class that lights what a search finds, and quiets what it does not. */
export function matchName(match: boolean | null): string | false {
  if (match === null) return false;
  return match ? 'match' : 'no-match';
}
