/** Builds the pages of the peers: each alone, minified and with what it does not use left out. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import type { BenchData } from './pages/benchData.ts';
import { OURS, PEERS, type Peer } from './peerList.ts';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));

/** How a page that is drawn before is drawn. */
type Draw = (data: BenchData) => string;

/** Builds the script of each peer into `<folder>/<peer>.js`; data do not change it. */
export async function buildScripts(folder: string): Promise<void> {
  for (const { id } of PEERS.filter((peer) => peer.id !== OURS)) {
    const main = readdirSync(`${PAGES}/${id}`).find((name) => name.startsWith('main.'));
    await build({
      configFile: false,
      root: PAGES,
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 5000,
        rolldownOptions: {
          input: `${PAGES}/${id}/${main}`,
          output: { entryFileNames: `${id}.js`, codeSplitting: false },
        },
      },
    });
  }
}

/** Writes the page of each peer into `<folder>/<count>/<peer>/`; its script is two folders up. */
export async function writePages(folder: string, data: BenchData): Promise<void> {
  const css = readFileSync(`${PAGES}/page.css`, 'utf8').replace(/\s+/g, ' ');
  const drawings = await loadDrawings();
  for (const peer of PEERS.filter(({ id }) => id !== OURS)) {
    const target = `${folder}/${data.actors.length}/${peer.id}`;
    mkdirSync(target, { recursive: true });
    writeFileSync(`${target}/data.json`, JSON.stringify(data));
    const script = readFileSync(`${folder}/${peer.id}.js`, 'utf8');
    writeFileSync(`${target}/index.html`, writePage(peer, data, css, script, drawings.get(peer.id)));
  }
}

async function loadDrawings(): Promise<ReadonlyMap<string, Draw>> {
  const load = async <T>(path: string): Promise<T> => (await runnerImport<T>(`${PAGES}/${path}`)).module;
  const { drawFree } = await load<{ drawFree: Draw }>('free/drawFree.ts');
  const { drawReact } = await load<{ drawReact: Draw }>('react/drawReact.tsx');
  const { drawEcharts } = await load<{ drawEcharts: Draw }>('echarts-svg/drawEcharts.ts');
  return new Map([
    ['free', drawFree],
    ['react', drawReact],
    ['echarts-svg', drawEcharts],
  ]);
}

/**
 * A page that is drawn before holds its data at its end; one that is drawn by script begins to load them with its
 * head. A script too small to be worth a request stands in the page.
 */
function writePage(peer: Peer, data: BenchData, css: string, script: string, draw: Draw | undefined): string {
  const inline = draw !== undefined && script.length < SMALL;
  const head = inline ? '' : `<script type="module" src="../../${peer.id}.js"></script>`;
  const preload = draw ? '' : '<link rel="preload" href="data.json" as="fetch" crossorigin>';
  const body = draw ? draw(data) : (EMPTY[peer.id] ?? EMPTY_FRAME);
  const json = draw
    ? `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
    : '';
  const frame = peer.id === 'react' || body === EMPTY_ROOT ? body : `<div class="frame">${body}</div>`;
  const end = inline ? `<script>${script}</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${peer.name}</title><link rel="icon" href="data:,"><style>${css}</style>${preload}${head}</head><body><h1>${data.title}</h1>${frame}${end}${json}</body></html>`;
}

const SMALL = 4096;
const EMPTY_FRAME = '<div id="chart"></div><aside id="panel" aria-live="polite"></aside>';
const EMPTY_ROOT = '<div id="root"></div>';
const EMPTY: Record<string, string> = { visx: EMPTY_ROOT, recharts: EMPTY_ROOT };
