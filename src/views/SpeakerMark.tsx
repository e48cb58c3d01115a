import { memo } from 'react';
import type { Tone } from '../model/dataset.ts';
import { NAME_INDENT } from '../layout/frame.ts';
import type { Label } from '../layout/label.ts';
import { SvgLines } from './SvgLines.tsx';

interface SpeakerMarkProps {
  actorId: string;
  /** Down from the top of its group, px. */
  y: number;
  /** The short name as it is set. */
  name: Label;
  tone: Tone;
  /** Where the speaker stood before; null if nowhere else. */
  ringTone: Tone | null;
  premiseSign: boolean;
  muted: boolean;
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

/**
 * One speaker: sign, short name, and the signs of what happened before; a link to the speaker's page. Takes
 * plain values, so that a step of the date redraws only the marks that changed.
 */
export const SpeakerMark = memo(function SpeakerMark(props: SpeakerMarkProps) {
  const { actorId, y, name, tone, ringTone, premiseSign, label, href, tabIndex, selected } = props;
  const classes = [
    'mark',
    props.muted && 'muted',
    props.lit && 'lit',
    selected && 'selected',
    matchName(props.match),
  ];
  return (
    <g transform={`translate(0 ${y})`}>
      <a
        className={classes.filter(Boolean).join(' ')}
        href={href}
        aria-label={label}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabIndex}
        data-stop={`actor:${actorId}`}
        data-subject={`actor:${actorId}`}
      >
        <g className="moving">
          <rect className="hit" width="100%" height={name.height} rx="4" />
          {ringTone && <use href={`#ring-${ringTone}`} x="9" y="12" />}
          <use href={`#mark-${tone}`} x="9" y="12" />
          <SvgLines lines={name.lines} x={NAME_INDENT} />
          {premiseSign && <use href="#pip-apart" x={name.signsX + 5} y={name.signsY} />}
        </g>
      </a>
    </g>
  );
});

/** The class that lights what a search finds, and quiets what it does not. */
export function matchName(match: boolean | null): string | false {
  if (match === null) return false;
  return match ? 'match' : 'no-match';
}
