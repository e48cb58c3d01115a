import { CHART, COLUMNS, chartHeight, countRows, placeActors, type BenchData } from '../benchData.ts';
import { COLORS } from '../colors.ts';

/** The chart as ECharts wants it described, for the browser and for the server. */
export function chartOption(data: BenchData) {
  const placed = placeActors(data);
  return {
    height: chartHeight(placed),
    option: {
      animation: false,
      color: COLORS,
      grid: { left: 0, right: 0, top: CHART.head, bottom: 0 },
      xAxis: { type: 'value' as const, min: 0, max: data.stances.length * COLUMNS, show: false },
      yAxis: { type: 'value' as const, min: 0, max: countRows(placed), inverse: true, show: false },
      series: [
        {
          type: 'scatter' as const,
          symbolSize: 0,
          silent: true,
          data: data.stances.map((label, index) => ({ name: label, value: [index * COLUMNS, 0] })),
          label: { show: true, position: [0, -16], align: 'left' as const, formatter: '{b}' },
        },
        {
          type: 'scatter' as const,
          symbolSize: CHART.radius * 2,
          symbolOffset: [6, 0],
          data: placed.map((actor) => ({
            name: actor.shortName,
            value: [actor.x, actor.row + 0.5],
            itemStyle: { color: COLORS[actor.stance] ?? '' },
          })),
          label: { show: true, position: 'right' as const, formatter: '{b}' },
        },
      ],
    },
  };
}
