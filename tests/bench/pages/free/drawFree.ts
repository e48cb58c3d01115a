import { CHART, COLUMNS, chartHeight, placeActors, type BenchActor, type BenchData } from '../benchData.ts';

/** The chart as HTML: the framework-free page is drawn by its build, from strings. */
export function drawFree(data: BenchData): string {
  const placed = placeActors(data);
  const column = CHART.width / (data.stances.length * COLUMNS);
  const headings = data.stances.map(
    (label, index) => `<text class="heading" x="${index * COLUMNS * column}" y="16">${escape(label)}</text>`,
  );
  const marks = placed.map((actor, index) => {
    const y = CHART.head + (actor.row + 0.5) * CHART.row;
    return `<g class="mark" data-index="${index}" transform="translate(${actor.x * column} ${y})"><circle class="stance-${actor.stance}" cx="6" r="${CHART.radius}"/><text x="15" dy=".35em">${name(actor)}</text></g>`;
  });
  return `<div id="chart"><svg width="${CHART.width}" height="${chartHeight(placed)}" role="group" aria-label="Speakers by stance">${headings.join('')}${marks.join('')}</svg></div><aside id="panel" aria-live="polite"></aside>`;
}

function name({ shortName }: BenchActor): string {
  return escape(shortName);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
