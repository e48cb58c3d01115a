import { scaleLinear, select } from 'd3';
import { CHART, COLUMNS, chartHeight, countRows, placeActors } from '../benchData.ts';
import { fetchData } from '../fetchData.ts';
import { showPanel } from '../showPanel.ts';

const data = await fetchData();
const placed = placeActors(data);
const height = chartHeight(placed);
const x = scaleLinear([0, data.stances.length * COLUMNS], [0, CHART.width]);
const y = scaleLinear([0, countRows(placed)], [CHART.head, height]);

const svg = select('#chart').append('svg').attr('width', CHART.width).attr('height', height);
svg
  .selectAll('.heading')
  .data(data.stances)
  .join('text')
  .attr('class', 'heading')
  .attr('x', (_, index) => x(index * COLUMNS))
  .attr('y', 16)
  .text((label) => label);
const mark = svg
  .selectAll('.mark')
  .data(placed)
  .join('g')
  .attr('class', 'mark')
  .attr('transform', (actor) => `translate(${x(actor.x)} ${y(actor.row + 0.5)})`)
  .on('click', (_, actor) => showPanel(data, actor));
mark
  .append('circle')
  .attr('class', (actor) => `stance-${actor.stance}`)
  .attr('cx', 6)
  .attr('r', CHART.radius);
mark
  .append('text')
  .attr('x', 15)
  .attr('dy', '.35em')
  .text((actor) => actor.shortName);
