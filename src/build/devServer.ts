/** What `npm run dev` adds to Vite: the pages, made afresh at each request, and the data, watched. */
import { readFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Archive } from '../model/dataset.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import { buildEmbedParts } from './embedParts.ts';
import { keepGoodData, type GoodData } from './goodData.ts';
import { ownWords } from './ownWords.ts';
import { loadArchive } from './readData.ts';
import { planWith, type SiteOptions } from './siteOptions.ts';

/** Where the dev server shows every component in every state. */
const GALLERY = 'gallery/index.html';

/** What `tests/gallery.tsx` has: tests are no part of the program, so it is known by its shape. */
interface Gallery {
  drawGallery: () => string;
}

/** What is served as anything but a page. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Answers requests for pages and data from a plan of the site. An edit of the data reloads the page; broken data
 * show their problems over it, and the page stays as the last whole data made it.
 */
export function serveSite(server: ViteDevServer, options: SiteOptions): void {
  const good = keepGoodData(() => loadArchive(options.dataFolder));
  watchData(server, resolve(server.config.root, options.dataFolder), good);
  server.middlewares.use((request, response, next) => {
    const url = request.originalUrl ?? '/';
    const path = new URL(url, 'http://dev').pathname.slice(server.config.base.length);
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    void (async () => {
      const archive = good.data();
      const content = archive
        ? await makeFile(server, options, archive, url, wanted)
        : await server.transformIndexHtml(url, writeProblems(good.problems() ?? ''));
      if (content === null) return next();
      response.setHeader('Content-Type', TYPES[extname(wanted)] ?? 'text/html; charset=utf-8');
      response.end(content);
    })().catch(next);
  });
}

/** The content of one file of the site, or of the gallery; null where there is none of that name. */
async function makeFile(
  server: ViteDevServer,
  options: SiteOptions,
  archive: Archive,
  url: string,
  wanted: string,
): Promise<string | Uint8Array | null> {
  if (wanted === GALLERY) {
    const { drawGallery } = (await server.ssrLoadModule('/tests/gallery.tsx')) as Gallery;
    return server.transformIndexHtml(url, drawGallery());
  }
  const raw = readFileSync(join(server.config.root, 'index.html'), 'utf8');
  const template = await server.transformIndexHtml(url, raw);
  // Embeds are classic scripts even here, where everything else is modules: they are built when asked for.
  const embed = /^(embed[./]|oembed\/|assets\/)/.test(wanted)
    ? await buildEmbedParts(server.config.root, server.config.base, [ownWords(options.dataFolder)])
    : null;
  const planned = await planWith(server, archive, options, {
    base: server.config.base,
    url: options.url,
    template,
    styles: null,
    cards: new Map(),
    ...(embed && { embed: embed.parts }),
  });
  const file = [...planned, ...(embed?.files ?? [])].find((one) => one.path === wanted);
  return file ? file.content() : null;
}

/** A pause as long as an editor program takes to write several files, ms. */
const SETTLED = 50;

/** Reads the data again after each change in their folder, and tells every open page. */
function watchData(server: ViteDevServer, folder: string, good: GoodData<Archive>): void {
  const tell = (): void => {
    const problems = good.problems();
    if (problems === null) server.ws.send({ type: 'full-reload' });
    // Vite's own sheet for errors: it lies over the page, and goes with the next reload.
    else server.ws.send({ type: 'error', err: { message: problems, stack: '', plugin: 'data' } });
  };
  server.watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    if (!file.endsWith('.json') || relative(folder, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      good.refresh();
      tell();
    }, SETTLED);
  });
  server.ws.on('connection', () => {
    if (good.problems() !== null) tell();
  });
}

/** A page for a start with broken data, when there is nothing else to show. */
function writeProblems(problems: string): string {
  return `<!doctype html><html lang="en"><head><title>Problems in the data</title></head><body><pre>${escapeHtml(problems)}</pre></body></html>`;
}
