import { LINE } from '../layout/frame.ts';

/** Text of one or more lines, the first on the middle of a 24 px row. */
export function SvgLines({
  lines,
  x,
  className,
}: {
  lines: readonly string[];
  x: number;
  className?: string;
}) {
  if (lines.length === 1) {
    return (
      <text className={className} x={x} y="17">
        {lines[0]}
      </text>
    );
  }
  return (
    <text className={className}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={17 + index * LINE}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
