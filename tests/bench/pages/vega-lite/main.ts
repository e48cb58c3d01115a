import embed, { type VisualizationSpec } from 'vega-embed';
import { CHART, COLUMNS, chartHeight, countRows, placeActors, type BenchActor } from '../benchData.ts';
import { COLORS } from '../colors.ts';
import { fetchData } from '../fetchData.ts';
import { showPanel } from '../showPanel.ts';

const data = await fetchData();
const placed = placeActors(data);
const rows = countRows(placed);
const height = chartHeight(placed);
const x = {
  field: 'x',
  type: 'quantitative' as const,
  scale: { domain: [0, data.stances.length * COLUMNS], nice: false },
  axis: null,
};
const y = {
  field: 'y',
  type: 'quantitative' as const,
  scale: { domain: [rows, 0], nice: false },
  axis: null,
};
const spec: VisualizationSpec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: CHART.width,
  height: height - CHART.head,
  padding: { top: CHART.head, left: 0, right: 0, bottom: 0 },
  config: { view: { stroke: null } },
  layer: [
    {
      data: { values: data.stances.map((label, index) => ({ label, x: index * COLUMNS, y: 0 })) },
      mark: { type: 'text', align: 'left', dy: -12, clip: false },
      encoding: { x, y, text: { field: 'label' } },
    },
    {
      data: { values: placed.map((actor) => ({ ...actor, y: actor.row + 0.5 })) },
      layer: [
        {
          mark: { type: 'circle', size: 80, opacity: 1, xOffset: 6 },
          encoding: {
            x,
            y,
            color: {
              field: 'stance',
              type: 'nominal',
              scale: { domain: data.stances.map((_, index) => index), range: COLORS },
              legend: null,
            },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 15 },
          encoding: { x, y, text: { field: 'shortName' } },
        },
      ],
    },
  ],
};
const { view } = await embed('#chart', spec, { actions: false });
view.addEventListener('click', (_, item) => {
  const actor = item?.datum as BenchActor | undefined;
  if (actor?.id !== undefined) showPanel(data, actor);
});
