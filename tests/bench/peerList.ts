/** The pages that are measured, and how the bench finds their marks. */

/** How a page comes about, for the table's first column. */
export type Way = 'drawn before' | 'drawn before, hydrated' | 'drawn by script';

/** One page of the bench. */
export interface Peer {
  id: string;
  name: string;
  way: Way;
  /** Selects the names of all marks, in the order of the data; null where they are drawn on a canvas. */
  names: string | null;
  /** Selects what is clicked, in the order of the data; null where the page tells where its marks are. */
  marks: string | null;
}

/** The page that others are divided by. */
export const FREE = 'free';
/** The page of React that ours is divided by. */
export const REACT = 'react';
/** The built site. */
export const OURS = 'ours';

/** Ours is first; its marks are found by their addresses, since it has an order of its own. */
export const PEERS: readonly Peer[] = [
  { id: OURS, name: 'Stance Map', way: 'drawn before, hydrated', names: null, marks: null },
  {
    id: FREE,
    name: 'HTML and SVG, no framework',
    way: 'drawn before',
    names: '.mark text',
    marks: '.mark circle',
  },
  {
    id: REACT,
    name: 'React 19 and D3, bare',
    way: 'drawn before, hydrated',
    names: '.mark text',
    marks: '.mark circle',
  },
  {
    id: 'echarts-svg',
    name: 'ECharts, SVG',
    way: 'drawn before',
    names: '#chart svg text',
    marks: 'path[ecmeta_series_index="1"]',
  },
  { id: 'd3', name: 'D3, bare', way: 'drawn by script', names: '.mark text', marks: '.mark circle' },
  {
    id: 'plot',
    name: 'Observable Plot',
    way: 'drawn by script',
    names: 'g.names text, g[aria-label="text"] text',
    marks: 'g[aria-label="dot"] circle',
  },
  {
    id: 'visx',
    name: 'visx',
    way: 'drawn by script',
    names: '.mark text',
    marks: '.mark circle',
  },
  {
    id: 'recharts',
    name: 'Recharts',
    way: 'drawn by script',
    names: '.recharts-label-list text',
    marks: '.recharts-scatter-symbol path',
  },
  { id: 'echarts', name: 'ECharts, canvas', way: 'drawn by script', names: null, marks: null },
  {
    id: 'vega-lite',
    name: 'Vega-Lite',
    way: 'drawn by script',
    names: '.mark-text text',
    marks: '.mark-symbol path',
  },
];

/** The drawing of ours that a window of the bench's width shows; the others of the five are hidden. */
export const OUR_DRAWING = ':is(.step-816, .step-shown)';
/** Where ours says what was clicked: in the panel, or on the speaker's page where there was no room for the chart. */
export const OUR_PANEL = '.panel, .article';
