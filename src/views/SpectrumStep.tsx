import { layoutArrow, layoutLinks } from '../layout/links.ts';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import { CountsBar } from './CountsBar.tsx';
import { Sign } from './Sign.tsx';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';

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
        <SpectrumLines {...{ layout, context, width }} />
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
        <SpectrumLines {...{ layout, context, width }} />
      </div>
    </>
  );
}

/** Lines over the chart: between the groups of the lit country, and along the selected speaker's shift. */
function SpectrumLines({ layout, context, width }: SpectrumStepProps) {
  if (width === null) return null;
  const { litCountry, selectedActor } = context;
  const links = litCountry === null ? [] : layoutLinks(layout, litCountry, width);
  const arrow = selectedActor === null ? null : layoutArrow(layout, selectedActor, width);
  const over = context.over?.(layout, width);
  if (links.length === 0 && arrow === null) return over;
  return (
    <>
      {over}
      <svg className="spectrum-links" aria-hidden="true" focusable="false">
        {links.map((path) => (
          <path key={path} className="link" d={path} />
        ))}
        {arrow !== null && <path className="arrow" d={arrow} markerEnd="url(#arrowhead)" />}
      </svg>
    </>
  );
}
