import { scaleLinear } from 'd3';
import { useMemo, useState } from 'react';
import {
  CHART,
  COLUMNS,
  chartHeight,
  countRows,
  placeActors,
  type BenchActor,
  type BenchData,
} from '../benchData.ts';
import { Panel } from '../Panel.tsx';

/** The chart and its panel, drawn by React from scales of D3. */
export function App({ data }: { data: BenchData }) {
  const [chosen, setChosen] = useState<BenchActor | null>(null);
  // A click changes the panel alone.
  const chart = useMemo(() => {
    const placed = placeActors(data);
    const height = chartHeight(placed);
    const x = scaleLinear([0, data.stances.length * COLUMNS], [0, CHART.width]);
    const y = scaleLinear([0, countRows(placed)], [CHART.head, height]);
    return (
      <svg width={CHART.width} height={height} role="group" aria-label="Speakers by stance">
        {data.stances.map((label, index) => (
          <text key={label} className="heading" x={x(index * COLUMNS)} y={16}>
            {label}
          </text>
        ))}
        {placed.map((actor) => (
          <g
            key={actor.id}
            className="mark"
            transform={`translate(${x(actor.x)} ${y(actor.row + 0.5)})`}
            onClick={() => setChosen(actor)}
          >
            <circle className={`stance-${actor.stance}`} cx={6} r={CHART.radius} />
            <text x={15} dy=".35em">
              {actor.shortName}
            </text>
          </g>
        ))}
      </svg>
    );
  }, [data]);
  return (
    <>
      <div id="chart">{chart}</div>
      <Panel data={data} actor={chosen} />
    </>
  );
}
