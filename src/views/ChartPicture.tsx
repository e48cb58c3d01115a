import type { Dataset, Tone } from '../model/dataset.ts';
import {
  PICTURE_CHART_WIDTH,
  PICTURE_MARGIN,
  type PictureLayout,
  type PictureText,
} from '../layout/picture.ts';
import { LegendSign } from './LegendSign.tsx';
import { SignDefinitions } from './SignDefinitions.tsx';
import { SpectrumSection, type SpectrumContext } from './SpectrumSection.tsx';

interface ChartPictureProps {
  dataset: Dataset;
  picture: PictureLayout;
  /** The actors that the search finds; null where nothing is searched for. */
  matches: ReadonlySet<string> | null;
  ref?: React.Ref<SVGSVGElement>;
}

/**
 * The spectrum as a picture of its own, in light colours: the same parts as in the page, between title and
 * source. Flags (`#flag-<code>`) are not in it; whoever writes it into a file adds those that it refers to.
 */
export function ChartPicture({ dataset, picture, matches, ref }: ChartPictureProps) {
  const { width, height, chart, chartTop, texts, legend, rules } = picture;
  const right = PICTURE_MARGIN + PICTURE_CHART_WIDTH;
  const context: SpectrumContext = {
    actorHref: () => '',
    countryHref: () => '',
    toneOf: (stance): Tone => dataset.stances.get(stance)?.tone ?? 'none',
    labels: new Map(),
    tabStop: null,
    litCountry: null,
    selectedActor: null,
    selectedCountry: null,
    matches,
  };
  return (
    <svg ref={ref} className="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <SignDefinitions question={dataset.question} />
      <rect className="picture-ground" width={width} height={height} />
      {texts.map((text) => (
        <Lines key={text.y} text={text} />
      ))}
      <svg x={PICTURE_MARGIN} y={chartTop} width={PICTURE_CHART_WIDTH} height={chart.height}>
        {chart.sections.map((section) => (
          <SpectrumSection key={section.top} section={section} headed={!chart.stacked} context={context} />
        ))}
      </svg>
      {rules.map((y) => (
        <line key={y} className="picture-rule" x1={PICTURE_MARGIN} x2={right} y1={y} y2={y} />
      ))}
      <g className="legend">
        {legend.map(({ kind, x, y, text }) => (
          <g key={kind}>
            <g className={kind === 'muted' ? 'muted' : undefined} transform={`translate(${x + 12} ${y + 9})`}>
              <LegendSign kind={kind} question={dataset.question} />
            </g>
            <Lines text={text} />
          </g>
        ))}
      </g>
    </svg>
  );
}

function Lines({ text }: { text: PictureText }) {
  const { role, type, line, x, y, lines } = text;
  return lines.map((words, index) => (
    <text
      key={words}
      className={`picture-${role}`}
      x={x}
      y={y + index * line}
      fontSize={type.size}
      fontWeight={type.bold ? 700 : 400}
    >
      {words}
    </text>
  ));
}
