/** The Vite plugin: checks the data, plans the site, writes it; in the dev server it serves the same plan. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { createServer, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { writeFiles } from './effects.ts';
import { buildEmbedScripts } from './classicScript.ts';
import type { Archive } from '../model/dataset.ts';
import type { SiteSettings } from './head.ts';
import { loadArchive } from './readData.ts';
import type { SiteFile } from './siteFile.ts';

type Planner = typeof import('./site.tsx');

/** What the plugin builds. */
export interface SiteOptions {
  dataFolder: string;
  /** The site's absolute address, where one was set. */
  url: string | null;
  /** True: of the explorer only the front page, for measuring with very large data. */
  frontOnly: boolean;
}

/** Makes the plugin. */
export function stanceMapSite(options: SiteOptions): Plugin {
  const { url } = options;
  let config: ResolvedConfig;
  let archive: Archive;
  return {
    name: 'stance-map-site',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      // Before anything else: bad data stop the build at once, with every problem listed.
      if (config.command === 'build') archive = loadArchive(options.dataFolder);
    },
    configureServer(server) {
      return () => serveSite(server, options);
    },
    async closeBundle() {
      if (config.command !== 'build' || config.build.ssr) return;
      const out = resolve(config.root, config.build.outDir);
      const { template, styles } = readBuilt(out);
      const scripts = await buildEmbedScripts(config.root);
      const planned = await planWithVite(config, archive, options, {
        base: config.base,
        url,
        template,
        styles,
        cards: new Map(),
        frameScript: scripts.frame.path,
      });
      const files = [...planned, scripts.frame, scripts.host];
      writeFiles(out, files);
      config.logger.info(`wrote ${files.length} files`);
    },
  };
}

/** Plans in a Vite of its own, so that TSX and JSON resolve as they do in the browser's build. */
async function planWithVite(
  config: ResolvedConfig,
  archive: Archive,
  options: SiteOptions,
  settings: SiteSettings,
): Promise<SiteFile[]> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    base: config.base,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await plan(server, archive, options, settings);
  } finally {
    await server.close();
  }
}

async function plan(
  server: ViteDevServer,
  archive: Archive,
  options: SiteOptions,
  settings: SiteSettings,
): Promise<SiteFile[]> {
  // Vite knows the module only by name; this is the type of the file named.
  const { planSite } = (await server.ssrLoadModule('/src/build/site.tsx')) as Planner;
  return planSite(archive, settings, options.frontOnly ? [null] : undefined);
}

/** The built template, and the built styles taken out of it: they go into the pages. */
function readBuilt(out: string): { template: string; styles: string } {
  const assets = join(out, 'assets');
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'));
  const styles = sheets.map((name) => readFileSync(join(assets, name), 'utf8').trim()).join('');
  for (const name of sheets) rmSync(join(assets, name));
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  return { template: html.replace(/\s*<link rel="stylesheet"[^>]*>/g, ''), styles };
}

/** What is served as anything but a page. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Answers requests of the dev server from a plan made afresh, so that edits show on reload. */
function serveSite(server: ViteDevServer, options: SiteOptions): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.originalUrl ?? '/', 'http://dev').pathname.slice(server.config.base.length);
    const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    void (async () => {
      const raw = readFileSync(join(server.config.root, 'index.html'), 'utf8');
      const template = await server.transformIndexHtml(request.originalUrl ?? '/', raw);
      const scripts = await buildEmbedScripts(server.config.root);
      const planned = await plan(server, loadArchive(options.dataFolder), options, {
        base: server.config.base,
        url: options.url,
        template,
        styles: null,
        cards: new Map(),
        frameScript: scripts.frame.path,
      });
      const files = [...planned, scripts.frame, scripts.host];
      const file = files.find((one) => one.path === wanted);
      if (!file) return next();
      response.setHeader('Content-Type', TYPES[extname(wanted)] ?? 'text/html; charset=utf-8');
      response.end(file.content());
    })().catch(next);
  });
}
