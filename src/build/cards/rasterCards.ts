/** SVG text into PNG bytes, on all processors, and from a cache where the same was drawn before. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openCardCache } from './cardCache.ts';

/** Colours of a card's palette: enough for smooth edges, few enough for small files; fewer where one is too large. */
const COLOURS = [128, 64, 32];
/** The largest that a card should be, bytes. */
const LARGEST = 60_000;

/** Pictures in the order of their drawings, and how many of them had to be drawn. */
export interface Rastered {
  pngs: Uint8Array[];
  drawn: number;
}

/** Draws each distinct text once. The same text, fonts and versions give the same bytes. */
export async function rasterCards(
  svgs: readonly string[],
  fontFiles: readonly string[],
  cacheFolder: string,
): Promise<Rastered> {
  const version = rendererVersion(fontFiles);
  const keys = svgs.map((svg) => hash(version + svg));
  const cache = openCardCache(cacheFolder);
  const pngs = new Map<string, Uint8Array>();
  const missing = new Map<string, string>();
  for (const [index, svg] of svgs.entries()) {
    const key = keys[index] ?? '';
    if (pngs.has(key) || missing.has(key)) continue;
    const png = cache.read(key);
    if (png) pngs.set(key, png);
    else missing.set(key, svg);
  }
  await drawAll(missing, fontFiles, (key, png) => {
    cache.write(key, png);
    pngs.set(key, png);
  });
  return { pngs: keys.map((key) => pngs.get(key) ?? raise(key)), drawn: missing.size };
}

function raise(key: string): never {
  throw new Error(`No picture came of the drawing ${key}.`);
}

/** Shares texts out among as many threads as there are processors; fails when one of them cannot be drawn. */
async function drawAll(
  texts: ReadonlyMap<string, string>,
  fontFiles: readonly string[],
  done: (key: string, png: Uint8Array) => void,
): Promise<void> {
  const all = [...texts.entries()];
  const count = Math.min(availableParallelism(), all.length);
  const shares = Array.from({ length: count }, (_, thread) =>
    all.filter((_text, index) => index % count === thread),
  );
  await Promise.all(shares.map((share) => drawShare(share, fontFiles, done)));
}

function drawShare(
  drawings: readonly (readonly [string, string])[],
  fontFiles: readonly string[],
  done: (key: string, png: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./rasterWorker.mjs', import.meta.url), {
      workerData: { drawings, fontFiles, colours: COLOURS, largest: LARGEST },
    });
    worker.on('message', ({ key, png }: { key: string; png: Uint8Array }) => done(key, png));
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

/** Whatever beside the text decides a picture: fonts, palette and the packages that draw. */
function rendererVersion(fontFiles: readonly string[]): string {
  const require = createRequire(import.meta.url);
  const versions = ['@resvg/resvg-js', 'upng-js'].map((name) =>
    readFileSync(require.resolve(`${name}/package.json`), 'utf8'),
  );
  return hash(
    [
      ...fontFiles.map((file) => hash(readFileSync(file))),
      ...versions,
      String(COLOURS),
      String(LARGEST),
    ].join('\n'),
  );
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
