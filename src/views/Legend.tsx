import { memo } from 'react';
import type { Question } from '../model/dataset.ts';
import { copy } from '../model/load.ts';

/** How to read the chart: each sign once, beside what it says. */
export const Legend = memo(function Legend({ question }: { question: Question }) {
  const words = copy.legend;
  const scale = question.stances.filter((stance) => stance.onScale);
  const first = scale[0];
  const last = scale.at(-1);
  const apart = question.stances.find((stance) => !stance.onScale);
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{words.title}</h2>
      <p>{question.standfirst}</p>
      <p>{words.column}</p>
      <dl>
        {first && (
          <Entry text={words.mark}>
            <use href={`#mark-${first.tone}`} />
          </Entry>
        )}
        {first && last && (
          <Entry text={words.ring}>
            <use href={`#ring-${last.tone}`} />
            <use href={`#mark-${first.tone}`} />
          </Entry>
        )}
        {last && (
          <Entry text={words.pips}>
            <use href={`#pip-${last.tone}`} />
          </Entry>
        )}
        {apart && (
          <Entry text={words.premise}>
            <use href={`#pip-${apart.tone}`} />
          </Entry>
        )}
        <Entry text={words.party}>
          <text className="party-sign" x="-3" y="5">
            ‡
          </text>
        </Entry>
        {first && (
          <Entry text={words.muted} className="muted">
            <use href={`#mark-${first.tone}`} />
          </Entry>
        )}
      </dl>
      <p>{words.counts}</p>
    </section>
  );
});

function Entry({
  text,
  className,
  children,
}: {
  text: string;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <div>
      <dt>
        <svg
          className={className}
          width="24"
          height="24"
          viewBox="-12 -12 24 24"
          aria-hidden="true"
          focusable="false"
        >
          {children}
        </svg>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
