import { memo } from 'react';
import type { Question, Tone } from '../model/dataset.ts';
import { fill } from '../model/load.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import { markPath } from '../layout/symbols.ts';
import { Sign } from './Sign.tsx';
import { SHIFT_SIGN } from './TimelineBands.tsx';

/** How to read the timeline: the stances, then what else is drawn. */
export const TimelineLegend = memo(function TimelineLegend({
  question,
  by,
  open,
}: {
  question: Question;
  by: 'leader' | 'country';
  /** True where there is room: what does not say itself is unfolded. */
  open: boolean;
}) {
  const words = timelineCopy.legend;
  const tone: Tone = question.stances[0]?.tone ?? 'none';
  return (
    <div className="timeline-legend">
      <ul>
        {question.stances.map((stance) => (
          <li key={stance.id}>
            <Sign tone={stance.tone} /> {stance.label}
          </li>
        ))}
      </ul>
      <details open={open}>
        <summary>{words.title}</summary>
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
            {fill(words.hollow, { reasons: reasonsOf(question).join(', ') })}
          </li>
          <li>
            <svg width="24" height="16" viewBox="-12 -14 24 28" aria-hidden="true" focusable="false">
              <path className="timeline-shift" d={SHIFT_SIGN} />
            </svg>
            {words.shift}
          </li>
          {by === 'country' && <li>{words.differ}</li>}
          <li>{words.later}</li>
          {question.party && <li>‡ {question.party.legend}</li>}
        </ul>
      </details>
    </div>
  );
});

/** Why a statement does not decide, in words that follow "it". */
function reasonsOf({ about }: Question): string[] {
  const words = timelineCopy.legend;
  const aside = about?.values.filter(({ counts }) => !counts) ?? [];
  return [words.settlesNothing, ...aside.map(({ label }) => fill(words.aside, { about: label }))];
}
