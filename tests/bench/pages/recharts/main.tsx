import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LabelList, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
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

const data = await fetchData();
const placed = placeActors(data);
const rows = countRows(placed);
const columns = data.stances.length * COLUMNS;
const series = data.stances.map((label, stance) => ({
  label,
  points: placed
    .filter((actor) => actor.stance === stance)
    .map((actor) => ({ ...actor, x: actor.x + 0.07, y: actor.row + 0.5 })),
}));

function App({ shown }: { shown: BenchData }) {
  const [chosen, setChosen] = useState<PlacedActor | null>(null);
  return (
    <>
      <div id="chart">
        <ScatterChart
          width={CHART.width}
          height={chartHeight(placed)}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        >
          <XAxis
            type="number"
            dataKey="x"
            orientation="top"
            height={CHART.head}
            domain={[0, columns]}
            ticks={data.stances.map((_, index) => index * COLUMNS)}
            tickFormatter={(x: number) => data.stances[x / COLUMNS] ?? ''}
            tick={{ textAnchor: 'start' }}
            interval={0}
            axisLine={false}
            tickLine={false}
          />
          <YAxis type="number" dataKey="y" domain={[0, rows]} reversed hide />
          {series.map(({ label, points }, stance) => (
            <Scatter
              key={label}
              data={points}
              fill={COLORS[stance] ?? ''}
              isAnimationActive={false}
              onClick={(point) => setChosen(point.payload as PlacedActor)}
            >
              <LabelList dataKey="shortName" position="right" />
            </Scatter>
          ))}
        </ScatterChart>
      </div>
      <Panel data={shown} actor={chosen} />
    </>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App shown={data} />);
