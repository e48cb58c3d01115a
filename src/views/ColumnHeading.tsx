import type { PlacedColumn } from '../layout/spectrum.ts';
import { LINE } from '../layout/frame.ts';

/** A column's coloured rule, name and counts, drawn; the set-apart column has a dashed line beside it. */
export function ColumnHeading({ column }: { column: PlacedColumn }) {
  const { stance, headingLines, countLines } = column;
  const countTop = 12 + headingLines.length * 20;
  return (
    <svg
      className="column-heading"
      role="none"
      x={`${column.x * 100}%`}
      width={`${column.width * 100}%`}
      height={column.height}
    >
      {!stance.onScale && <line className="apart-line" x1="-7" x2="-7" y1="0" y2={column.height} />}
      <rect className={`rule-${stance.tone}`} width="100%" height="4" />
      <g role="heading" aria-level={2}>
        {headingLines.map((line, index) => (
          <text key={index} className="column-label" y={26 + index * 20}>
            {`${line} `}
          </text>
        ))}
        {countLines.map((line, index) => (
          <text key={index} className="column-count" y={countTop + 12 + index * LINE}>
            {`${line} `}
          </text>
        ))}
      </g>
    </svg>
  );
}
