import { memo } from 'react';
import type { Question, Tone } from '../model/dataset.ts';
import { describeTimelineSigns, type TimelineSignKind } from '../model/describeTimelineSigns.ts';
import { timelineCopy } from '../model/loadTimeline.ts';
import { Sign } from './Sign.tsx';
import { TimelineSign } from './TimelineSign.tsx';

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
        <summary>{timelineCopy.legend.title}</summary>
        <ul>
          {describeTimelineSigns(question, by).map(({ kind, words }) => (
            <li key={kind}>
              {kind === 'party' && '‡ '}
              {kind in VIEW_BOXES && (
                <svg width="24" height="16" viewBox={VIEW_BOXES[kind]} aria-hidden="true" focusable="false">
                  <TimelineSign kind={kind} tone={tone} />
                </svg>
              )}
              {words}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
});

/** What of the drawing of a sign is seen: a flag is as high as a row. */
const VIEW_BOXES: Partial<Record<TimelineSignKind, string>> = {
  band: '-12 -8 24 16',
  hollow: '-12 -8 24 16',
  differ: '-12 -8 24 16',
  shift: '-12 -14 24 28',
};
