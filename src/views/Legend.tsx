import { memo } from 'react';
import type { Question } from '../model/dataset.ts';
import { copy } from '../model/load.ts';
import type { LegendSignKind } from '../layout/legend.ts';
import { LegendSign } from './LegendSign.tsx';

/** The signs that need words on the page: those of the chart of speakers, all of them at every date. */
export const CHART_SIGNS: readonly LegendSignKind[] = ['mark', 'ring', 'pips', 'premise', 'party', 'muted'];

interface LegendProps {
  question: Question;
  signs: readonly LegendSignKind[];
}

/** How to read the chart: each sign once, beside what it says. */
export const Legend = memo(function Legend({ question, signs }: LegendProps) {
  const words = copy.legend;
  const hasApart = question.stances.some((stance) => !stance.onScale);
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{words.title}</h2>
      <p>{question.standfirst}</p>
      <p>{words.column}</p>
      <dl>
        {signs
          .filter((kind) => kind !== 'premise' || hasApart)
          .map((kind) => (
            <div key={kind}>
              <dt>
                <svg
                  className={kind === 'muted' ? 'muted' : undefined}
                  width="24"
                  height="24"
                  viewBox="-12 -12 24 24"
                  aria-hidden="true"
                  focusable="false"
                >
                  <LegendSign kind={kind} question={question} />
                </svg>
              </dt>
              <dd>{words[kind]}</dd>
            </div>
          ))}
      </dl>
      <p>{words.counts}</p>
    </section>
  );
});
