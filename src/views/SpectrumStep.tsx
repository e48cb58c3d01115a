import { Suspense } from 'react';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import { CountsBar } from './CountsBar.tsx';
import { Sign } from './Sign.tsx';
import { late } from './late.tsx';
import type { SpectrumLinesProps } from './SpectrumLines.tsx';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';

/** Nobody needs them to read the chart, and so they come later. */
const LateLines = late<SpectrumLinesProps>(
  () => import('./SpectrumLines.tsx').then((file) => file.SpectrumLines),
  () => null,
);

interface SpectrumStepProps {
  layout: SpectrumLayout;
  context: SpectrumContext;
  /** The chart's width in px, which lines across need; null before it is known. */
  width: number | null;
}

/** The spectrum as it is drawn at one range of widths: side by side, or stacked under sticky headings. */
export function SpectrumStep({ layout, context, width }: SpectrumStepProps) {
  if (!layout.stacked) {
    return (
      <div className="spectrum-plane" data-plane="">
        {layout.sections.map((section) => (
          <SpectrumSection key={section.top} section={section} headed context={context} />
        ))}
        <Lines {...{ layout, context, width }} />
      </div>
    );
  }
  return (
    <>
      <CountsBar columns={layout.sections.flatMap((section) => section.columns)} />
      <div className="spectrum-plane" data-plane="">
        {layout.sections.map((section) =>
          section.columns.map(({ stance, countLines }) => (
            <section key={stance.id} id={`stance-${stance.id}`} className="stacked-section">
              <h2 className={`stacked-heading tone-${stance.tone}`}>
                <Sign tone={stance.tone} />
                <span className="stacked-label">{stance.label}</span>{' '}
                <span className="stacked-count">{countLines.join(' ')}</span>
              </h2>
              <SpectrumSection section={section} headed={false} context={context} />
            </section>
          )),
        )}
        <Lines {...{ layout, context, width }} />
      </div>
    </>
  );
}

function Lines({ layout, context, width }: SpectrumStepProps) {
  if (width === null) return null;
  return (
    <Suspense fallback={null}>
      <LateLines {...{ layout, context, width }} />
    </Suspense>
  );
}
