import { ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { CHART, type BenchData } from '../benchData.ts';
import { chartOption } from '../echarts/option.ts';

echarts.use([ScatterChart, GridComponent, LabelLayout, SVGRenderer]);

/** The chart as HTML, drawn by ECharts on the server. */
export function drawEcharts(data: BenchData): string {
  const { option, height } = chartOption(data);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: CHART.width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `<div id="chart">${svg}</div><aside id="panel" aria-live="polite"></aside>`;
}
