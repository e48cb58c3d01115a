import { memo } from 'react';
import type { Dataset } from '../model/dataset.ts';
import { describeLegend } from '../model/describeLegend.ts';
import type { LegendSignKind } from '../layout/legend.ts';
import { LegendSign } from './LegendSign.tsx';

/** The signs that need words on the page: those of the chart of speakers, all of them at every date. */
export function chartSigns({ question, actors, countries, actorsByCountry }: Dataset): LegendSignKind[] {
  const needed: Partial<Record<LegendSignKind, boolean>> = {
    pips: actorsByCountry.size > 0,
    premise: question.stances.some((stance) => !stance.onScale),
    party: [...countries.values()].some((country) => country.party),
    muted: [...actors.values()].some(({ successor }) => successor),
  };
  return CHART_SIGNS.filter((kind) => needed[kind] ?? true);
}

const CHART_SIGNS = ['mark', 'ring', 'pips', 'premise', 'party', 'muted'] as const;

interface LegendProps {
  dataset: Dataset;
  signs: readonly LegendSignKind[];
}

/** How to read the chart: each sign once, beside what it says. */
export const Legend = memo(function Legend({ dataset, signs }: LegendProps) {
  const { question } = dataset;
  const words = describeLegend(dataset);
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{words.title}</h2>
      <p>{question.standfirst}</p>
      <p>{words.column}</p>
      <ul>
        {signs.map((kind) => (
          <li key={kind}>
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
            <span>{words[kind]}</span>
          </li>
        ))}
      </ul>
      <p>{words.counts}</p>
    </section>
  );
});
