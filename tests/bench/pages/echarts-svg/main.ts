import { hydrate } from 'echarts/ssr/client/index';
import { withData } from '../readData.ts';
import { showPanel } from '../showPanel.ts';

const chart = document.querySelector<HTMLElement>('#chart');
if (chart) {
  hydrate(chart, {
    on: { click: ({ dataIndex }) => withData((data) => showPanel(data, data.actors[dataIndex ?? -1])) },
  });
}
