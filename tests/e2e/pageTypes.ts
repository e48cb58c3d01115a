/** The types of pages that the site has, each with what it may cost. To be set 5 to 10 % above what is measured. */
import { readdirSync, statSync } from 'node:fs';
import type { Drawn } from './firstPaint.ts';

/** What a page may cost. Of a view that only script draws, what is in its HTML is the front page's. */
export interface Budget {
  /** kB in Brotli: the page and everything that it asks for by itself. */
  transfer: number;
  /** How many files that is. */
  requests: number;
  /** Elements, once the script has done its work. */
  nodes: number;
  /** Elements in the HTML as it is delivered. */
  delivered?: number;
  /** kB in Brotli until what the page is opened for can be drawn. */
  firstPaint?: number;
}

/** One type of page. */
export interface PageType {
  name: string;
  /** Its address below the site's root, in the folder of a built site: of many pages, that of the largest. */
  address: (folder: string) => string;
  /** What it is opened for; null where only script draws that. */
  drawn: Drawn | null;
  /** What is there once the script has done its work, where there is script. */
  shown: string | null;
  budget: Budget;
}

const READY = 'input[type="range"]:enabled';

/** All types of pages, with their budgets. */
export const PAGE_TYPES: readonly PageType[] = [
  {
    name: 'front',
    address: () => '',
    drawn: 'chart',
    shown: READY,
    budget: { transfer: 126, requests: 14, delivered: 3280, nodes: 1100, firstPaint: 14 },
  },
  {
    name: 'actor',
    address: (folder) => largest(folder, 'actor', 1),
    drawn: 'chart',
    shown: READY,
    budget: { transfer: 131, requests: 13, delivered: 6200, nodes: 1760, firstPaint: 17.5 },
  },
  {
    name: 'statement',
    address: (folder) => largest(folder, 'actor', 2),
    drawn: 'chart',
    shown: READY,
    budget: { transfer: 131, requests: 13, delivered: 6200, nodes: 1760, firstPaint: 17.5 },
  },
  {
    name: 'country',
    address: (folder) => largest(folder, 'country', 1),
    drawn: 'chart',
    shown: READY,
    budget: { transfer: 128, requests: 13, delivered: 6200, nodes: 1760, firstPaint: 17.5 },
  },
  {
    name: 'table',
    address: () => '?view=table',
    drawn: null,
    shown: '.cell-quote',
    budget: { transfer: 166, requests: 13, nodes: 2900 },
  },
  {
    name: 'map',
    address: () => '?view=map',
    drawn: null,
    shown: '.map-drawing',
    budget: { transfer: 184, requests: 13, nodes: 1030 },
  },
  {
    name: 'timeline',
    address: () => '?view=timeline',
    drawn: null,
    shown: '.timeline-row',
    budget: { transfer: 134, requests: 14, nodes: 1500 },
  },
  {
    name: 'about',
    address: () => 'about/',
    drawn: 'text',
    shown: null,
    budget: { transfer: 29, requests: 1, delivered: 3180, nodes: 3180, firstPaint: 8.7 },
  },
  {
    name: 'unknown address',
    address: () => '404.html',
    drawn: 'text',
    shown: null,
    budget: { transfer: 8.3, requests: 1, delivered: 30, nodes: 30, firstPaint: 8.2 },
  },
  {
    name: 'embed',
    address: () => 'embed/',
    drawn: 'embed',
    shown: null,
    budget: { transfer: 30, requests: 3, delivered: 1530, nodes: 1530, firstPaint: 8.7 },
  },
  {
    name: 'embed with controls',
    address: () => 'embed/?controls=all',
    drawn: null,
    shown: READY,
    budget: { transfer: 142, requests: 5, nodes: 1500 },
  },
  {
    name: 'card',
    address: (folder) => largest(folder, 'embed/actor', 2),
    drawn: 'card',
    shown: null,
    budget: { transfer: 12, requests: 3, delivered: 100, nodes: 100, firstPaint: 7.3 },
  },
];

/** The address of the largest page that is `depth` folders below a folder of the site. */
function largest(folder: string, inside: string, depth: number): string {
  const pages = readdirSync(`${folder}/${inside}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && name.split('/').length === depth + 1)
    .map((name) => ({ name, bytes: statSync(`${folder}/${inside}/${name}`).size }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  const [page] = pages;
  if (page === undefined) throw new Error(`No page ${depth} folders below ${inside}: npm run build`);
  return `${inside}/${page.name.replace(/index\.html$/, '')}`;
}
