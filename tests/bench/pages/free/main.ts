import { withData } from '../readData.ts';
import { showPanel } from '../showPanel.ts';

// One handler for all marks.
document.querySelector('#chart')?.addEventListener('click', (event) => {
  const mark = event.target instanceof Element ? event.target.closest<SVGElement>('.mark') : null;
  if (mark) withData((data) => showPanel(data, data.actors[Number(mark.dataset['index'])]));
});
