import * as Plot from '@observablehq/plot';
import { select } from 'd3';
import { CHART, COLUMNS, chartHeight, countRows, placeActors } from '../benchData.ts';
import { COLORS } from '../colors.ts';
import { fetchData } from '../fetchData.ts';
import { showPanel } from '../showPanel.ts';

const data = await fetchData();
const placed = placeActors(data);

const chart = Plot.plot({
  width: CHART.width,
  height: chartHeight(placed),
  margin: 0,
  marginTop: CHART.head,
  x: { domain: [0, data.stances.length * COLUMNS], axis: null },
  y: { domain: [0, countRows(placed)], range: [CHART.head, chartHeight(placed)], axis: null },
  color: { domain: data.stances.map((_, index) => index), range: COLORS },
  marks: [
    Plot.text(data.stances, {
      x: (_, index) => index * COLUMNS,
      frameAnchor: 'top',
      dy: -16,
      text: (label: string) => label,
      textAnchor: 'start',
    }),
    Plot.dot(placed, { x: 'x', y: (actor) => actor.row + 0.5, dx: 6, r: CHART.radius, fill: 'stance' }),
    Plot.text(placed, {
      x: 'x',
      y: (actor) => actor.row + 0.5,
      dx: 15,
      text: 'shortName',
      textAnchor: 'start',
      className: 'names',
    }),
  ],
});
// Plot binds to each element the index of what it stands for.
chart.addEventListener('click', ({ target }) => {
  const index = target instanceof SVGElement ? select(target).datum() : undefined;
  if (typeof index === 'number') showPanel(data, placed[index]);
});
document.querySelector('#chart')?.append(chart);
