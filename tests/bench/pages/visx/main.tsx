import { Axis, Orientation } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Circle } from '@visx/shape';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  CHART,
  COLUMNS,
  chartHeight,
  countRows,
  placeActors,
  type BenchData,
  type PlacedActor,
} from '../benchData.ts';
import { COLORS } from '../colors.ts';
import { fetchData } from '../fetchData.ts';
import { Panel } from '../Panel.tsx';

function App({ data }: { data: BenchData }) {
  const [chosen, setChosen] = useState<PlacedActor | null>(null);
  const chart = useMemo(() => {
    const placed = placeActors(data);
    const height = chartHeight(placed);
    const x = scaleLinear({ domain: [0, data.stances.length * COLUMNS], range: [0, CHART.width] });
    const y = scaleLinear({ domain: [0, countRows(placed)], range: [CHART.head, height] });
    return (
      <svg width={CHART.width} height={height}>
        <Axis
          orientation={Orientation.top}
          top={CHART.head}
          scale={x}
          tickValues={data.stances.map((_, index) => index * COLUMNS)}
          tickFormat={(value) => data.stances[Number(value) / COLUMNS] ?? ''}
          tickLabelProps={{ textAnchor: 'start' }}
          hideAxisLine
          hideTicks
        />
        {placed.map((actor) => (
          <Group
            key={actor.id}
            className="mark"
            left={x(actor.x)}
            top={y(actor.row + 0.5)}
            onClick={() => setChosen(actor)}
          >
            <Circle cx={6} r={CHART.radius} fill={COLORS[actor.stance] ?? ''} />
            <text x={15} dy=".35em">
              {actor.shortName}
            </text>
          </Group>
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

const data = await fetchData();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App data={data} />);
