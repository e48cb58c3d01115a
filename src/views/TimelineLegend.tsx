import { memo } from 'react';
import type { Question, Tone } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import { markPath } from '../layout/symbols.ts';
import { Sign } from './Sign.tsx';
import { SHIFT_SIGN } from './TimelineRow.tsx';

/** How to read the timeline: the stances, then what else is drawn. */
export const TimelineLegend = memo(function TimelineLegend({
  question,
  by,
}: {
  question: Question;
  by: 'leader' | 'country';
}) {
  const words = timelineCopy.legend;
  const tone: Tone = question.stances[0]?.tone ?? 'none';
  return (
    <div className="timeline-legend" role="group" aria-label={words.title}>
      <ul>
        {question.stances.map((stance) => (
          <li key={stance.id}>
            <Sign tone={stance.tone} /> {stance.label}
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <svg width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true" focusable="false">
            <rect className={`rule-${tone}`} x="-12" y="-4" width="24" height="8" />
          </svg>
          {words.band}
        </li>
        <li>
          <svg width="24" height="16" viewBox="-12 -8 24 16" aria-hidden="true" focusable="false">
            <path className={`ring-${tone}`} d={markPath(tone)} />
          </svg>
          {words.hollow}
        </li>
        <li>
          <svg width="24" height="16" viewBox="-12 0 24 28" aria-hidden="true" focusable="false">
            <path className="timeline-shift" d={SHIFT_SIGN} />
          </svg>
          {words.shift}
        </li>
        {by === 'country' && <li>{words.differ}</li>}
        <li>{words.later}</li>
        <li>‡ {copy.legend.party}</li>
      </ul>
    </div>
  );
});
