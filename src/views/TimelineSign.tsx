import type { Tone } from '../model/dataset.ts';
import type { TimelineSignKind } from '../model/describeTimelineSigns.ts';
import { markPath } from '../layout/symbols.ts';
import { SHIFT_SIGN } from './TimelineBands.tsx';

/** A sign of the timeline as a legend shows it, about 0,0 and in the colour of a tone; null for what is no sign. */
export function TimelineSign({ kind, tone }: { kind: TimelineSignKind; tone: Tone }) {
  switch (kind) {
    case 'band':
      return <rect className={`rule-${tone}`} x="-12" y="-4" width="24" height="8" />;
    case 'differ':
      return <rect className="rule-none" x="-12" y="-4" width="24" height="8" />;
    case 'hollow':
      return <path className={`ring-${tone}`} d={markPath(tone)} />;
    case 'shift':
      return <path className="timeline-shift" d={SHIFT_SIGN} />;
    default:
      return null;
  }
}
