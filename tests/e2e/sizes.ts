/** How large the built site is, as it goes over the wire. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A part of the site, its compressed size in bytes, and how large it may be. */
export interface Size {
  part: string;
  bytes: number;
  budget: number;
}

const KILOBYTE = 1024;

/** Sizes of the front page, of the script it loads and of the scripts of embeds, with their budgets. */
export function measureSizes(folder: string): Size[] {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const scripts = [...scriptsOf(folder, html)].map((name) => ({
    name,
    bytes: compress(readFileSync(`${folder}/${name}`)),
  }));
  const sum = (test: (name: string) => boolean): number =>
    scripts.filter(({ name }) => test(name)).reduce((total, { bytes }) => total + bytes, 0);
  const isReact = (name: string): boolean => /\/react-/.test(name);
  const isD3 = (name: string): boolean => /\/d3-/.test(name);
  const part = (name: string, bytes: number, kilobytes: number): Size => {
    return { part: name, bytes, budget: kilobytes * KILOBYTE };
  };
  return [
    part('front page', compress(html), 24),
    part('front page up to the end of the chart', compress(untilChartEnds(html)), 14),
    part(
      'script',
      sum(() => true),
      88,
    ),
    part('script: React', sum(isReact), 60),
    part('script: D3', sum(isD3), 8),
    part(
      'script: ours',
      sum((name) => !isReact(name) && !isD3(name)),
      22,
    ),
    part('embed: script that tells its height', compress(readEmbedFrame(folder)), 2),
    part('embed: script for the article', compress(readFileSync(`${folder}/embed.js`)), 1),
  ];
}

/** What an embed transfers as it opens: its page, and the one script in its head; and the largest card alone. */
export function measureEmbeds(folder: string): Size[] {
  const names = readdirSync(`${folder}/embed`, { recursive: true, encoding: 'utf8' });
  const cards = names.filter((name) => name.endsWith('index.html') && name !== 'index.html');
  return [
    { part: 'embed', bytes: transferOf(folder, 'index.html'), budget: 30 * KILOBYTE },
    {
      part: 'largest card',
      bytes: Math.max(0, ...cards.map((name) => transferOf(folder, name))),
      budget: 12 * KILOBYTE,
    },
  ];
}

function transferOf(folder: string, name: string): number {
  const html = readFileSync(`${folder}/embed/${name}`, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, path = '']) => path);
  if (scripts.length === 0) throw new Error(`${name} names no script.`);
  const sizes = scripts.map((path) => compress(readFileSync(`${folder}/${path}`)));
  return sizes.reduce((total, bytes) => total + bytes, compress(html));
}

/** The script in every embed page that tells its height. */
function readEmbedFrame(folder: string): Buffer {
  const name = readdirSync(`${folder}/assets`).find((one) => one.startsWith('embed-frame-'));
  if (name === undefined) throw new Error('No script for embeds.');
  return readFileSync(`${folder}/assets/${name}`);
}

/** The script a page loads by itself, as files of the site: what its tags name, and what that imports. */
export function scriptsOf(folder: string, html: string): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      add(posix.join(posix.dirname(name), path));
    }
  };
  for (const [, path = ''] of html.matchAll(/<script type="module"[^>]* src="\/([^"]+)"/g)) add(path);
  return found;
}

/** The text of all script of the site, loaded by the front page or later. */
export function readAllScript(folder: string): string {
  const names = readdirSync(`${folder}/assets`).filter((name) => name.endsWith('.js'));
  return names.map((name) => readFileSync(`${folder}/assets/${name}`, 'utf8')).join('\n');
}

/** All pages of the site, by path. */
export function readPages(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

function compress(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** The page from its first byte to the end of the element that holds the chart. */
function untilChartEnds(html: string): string {
  const start = html.indexOf('<div id="chart"');
  if (start === -1) throw new Error('No chart in the page.');
  let depth = 0;
  for (const match of html.slice(start).matchAll(/<(\/?)div\b/g)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, start + match.index);
  }
  throw new Error('The chart has no end.');
}
