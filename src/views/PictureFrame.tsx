import type { ReactNode, Ref } from 'react';
import type { Question } from '../model/dataset.ts';
import { PICTURE_CHART_WIDTH } from '../layout/pictureWidth.ts';
import { PICTURE_MARGIN, type PictureLayout, type PictureText } from '../layout/picture.ts';
import { SignDefinitions } from './SignDefinitions.tsx';

interface PictureFrameProps {
  question: Question;
  picture: PictureLayout;
  /** Draws a sign of the legend about 0,0. */
  drawSign: (kind: string) => ReactNode;
  ref?: Ref<SVGSVGElement> | undefined;
  /** The chart, from its own 0,0. */
  children: ReactNode;
}

/**
 * A view as a picture of its own, in light colours: the same parts as in the page, between title and source. Flags
 * (`#flag-<code>`) are not in it; whoever writes it into a file adds those that it refers to.
 */
export function PictureFrame({ question, picture, drawSign, ref, children }: PictureFrameProps) {
  const { width, height, chartHeight, chartTop, texts, legend, rules } = picture;
  const right = PICTURE_MARGIN + PICTURE_CHART_WIDTH;
  return (
    <svg ref={ref} className="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <SignDefinitions question={question} />
      <rect className="picture-ground" width={width} height={height} />
      {texts.map((text) => (
        <Lines key={text.y} text={text} />
      ))}
      <svg x={PICTURE_MARGIN} y={chartTop} width={PICTURE_CHART_WIDTH} height={chartHeight}>
        {children}
      </svg>
      {rules.map((y) => (
        <line key={y} className="picture-rule" x1={PICTURE_MARGIN} x2={right} y1={y} y2={y} />
      ))}
      <g className="legend">
        {legend.map(({ kind, x, y, text }) => (
          <g key={kind}>
            <g className={kind === 'muted' ? 'muted' : undefined} transform={`translate(${x + 12} ${y + 9})`}>
              {drawSign(kind)}
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
      key={index}
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
