import { renderToString } from 'react-dom/server';
import type { BenchData } from '../benchData.ts';
import { App } from './App.tsx';

/** The chart as HTML, to be hydrated. */
export function drawReact(data: BenchData): string {
  return `<div id="root">${renderToString(<App data={data} />)}</div>`;
}
