import { ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { CHART, placeActors } from '../benchData.ts';
import { fetchData } from '../fetchData.ts';
import { showPanel } from '../showPanel.ts';
import { tellDrawn } from '../tellDrawn.ts';
import { chartOption } from './option.ts';

echarts.use([ScatterChart, GridComponent, LabelLayout, CanvasRenderer]);

const data = await fetchData();
const { option, height } = chartOption(data);
const element = document.querySelector<HTMLElement>('#chart');
const chart = echarts.init(element, null, { width: CHART.width, height });
const placed = placeActors(data);
chart.on('finished', () => {
  tellDrawn(placed.length, (index) => {
    const actor = placed[index];
    const [x = 0, y = 0] = chart.convertToPixel({ gridIndex: 0 }, [actor?.x ?? 0, (actor?.row ?? 0) + 0.5]);
    const box = element?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + x + 6, y: (box?.top ?? 0) + y };
  });
});
chart.on('click', ({ dataIndex }) => showPanel(data, data.actors[dataIndex]));
chart.setOption(option);
