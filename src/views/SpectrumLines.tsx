import { layoutArrow, layoutLinks } from '../layout/links.ts';
import type { SpectrumLayout } from '../layout/spectrum.ts';
import type { SpectrumContext } from './SpectrumSection.tsx';

export interface SpectrumLinesProps {
  layout: SpectrumLayout;
  context: Pick<SpectrumContext, 'litCountry' | 'selectedActor' | 'over'>;
  /** The chart's width in px. */
  width: number;
}

/** Lines over the chart: between the groups of the lit country, and along the selected speaker's shift. */
export function SpectrumLines({ layout, context, width }: SpectrumLinesProps) {
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
