/** How large the built site is, as it goes over the wire. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { untilDrawn } from './firstPaint.ts';

/** A part of the site, its compressed size in bytes, and how large it may be. */
export interface Size {
  part: string;
  bytes: number;
  budget: number;
  /** The scripts that it is the size of, as files of the site, or the page with its type. */
  of: { scripts: string[] } | { page: string; type: string };
}

const KILOBYTE = 1024;

/** Sizes of the front page, of the script it loads and of the scripts of embeds, with their budgets. */
export function measureSizes(folder: string): Size[] {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const scripts = [...scriptsOf(folder, html)];
  const isReact = (name: string): boolean => /\/react-/.test(name);
  const isD3 = (name: string): boolean => /\/d3-/.test(name);
  const script = (part: string, kilobytes: number, names: string[]): Size => ({
    part,
    bytes: names.reduce((total, name) => total + measureFile(folder, name), 0),
    budget: kilobytes * KILOBYTE,
    of: { scripts: names },
  });
  return [
    { part: 'front page', bytes: compress(html), budget: 24 * KILOBYTE, of: FRONT },
    {
      part: 'front page up to the end of the chart',
      bytes: compress(untilDrawn(html, 'chart')),
      budget: 14 * KILOBYTE,
      of: FRONT,
    },
    script('script', 88, scripts),
    script('script: React', 60, scripts.filter(isReact)),
    script('script: D3', 8, scripts.filter(isD3)),
    script(
      'script: ours',
      22,
      scripts.filter((name) => !isReact(name) && !isD3(name)),
    ),
    script('embed: script that tells its height', 2, [findEmbedFrame(folder)]),
    script('embed: script for the article', 1, ['embed.js']),
  ];
}

const FRONT = { page: '', type: 'front' };

/** What an embed transfers as it opens: its page, and the one script in its head; and the largest card alone. */
export function measureEmbeds(folder: string): Size[] {
  const names = readdirSync(`${folder}/embed`, { recursive: true, encoding: 'utf8' });
  const cards = names.filter((name) => name.endsWith('index.html') && name !== 'index.html');
  const embed = (part: string, kilobytes: number, type: string, name: string): Size => ({
    part,
    bytes: transferOf(folder, name),
    budget: kilobytes * KILOBYTE,
    of: { page: `embed/${name.replace(/index\.html$/, '')}`, type },
  });
  const largest = cards
    .map((name) => embed('largest card', 12, 'card', name))
    .toSorted((a, b) => b.bytes - a.bytes);
  return [embed('embed', 30, 'embed', 'index.html'), ...largest.slice(0, 1)];
}

function transferOf(folder: string, name: string): number {
  const html = readFileSync(`${folder}/embed/${name}`, 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, path = '']) => path);
  if (scripts.length === 0) throw new Error(`${name} names no script.`);
  const sizes = scripts.map((path) => measureFile(folder, path));
  return sizes.reduce((total, bytes) => total + bytes, compress(html));
}

/** The script in every embed page that tells its height. */
function findEmbedFrame(folder: string): string {
  const name = readdirSync(`${folder}/assets`).find((one) => one.startsWith('embed-frame-'));
  if (name === undefined) throw new Error('No script for embeds.');
  return `assets/${name}`;
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

/** What a file of the site transfers, in Brotli. */
export function measureFile(folder: string, name: string): number {
  return compress(readFileSync(`${folder}/${name}`));
}

/** The size of a text in Brotli. */
export function compress(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
