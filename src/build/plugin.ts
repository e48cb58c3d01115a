/** The Vite plugin: checks the data, plans the site, writes it; in the dev server it serves the same plan. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Logger, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { serveSite } from './devServer.ts';
import { buildEmbedParts } from './embedParts.ts';
import { writeFiles } from './effects.ts';
import type { Archive } from '../model/dataset.ts';
import type { MadeCards } from './cards/makeCards.ts';
import { ownWords } from './ownWords.ts';
import { loadArchive } from './readData.ts';
import { describeCapped } from './roomSettings.ts';
import { BUNDLE_LIST, takeBundleList, type ShippedPackage } from './shippedPackages.ts';
import { planWith, type SiteOptions } from './siteOptions.ts';

type CardMaker = typeof import('./cards/makeCards.ts');

/** A site can be published without its address by mistake, and nothing on its pages would look wrong. */
const NO_URL =
  'SITE_URL is not set: this site has no link previews, no canonical addresses, no feed and no sitemap. Set it to publish.';

/** Makes the plugin. */
export function stanceMapSite(options: SiteOptions): Plugin[] {
  const { url } = options;
  let config: ResolvedConfig;
  let archive: Archive | null = null;
  let imported: ShippedPackage[] = [];
  const site: Plugin = {
    name: 'stance-map-site',
    config: () => ({ build: { license: { fileName: BUNDLE_LIST } } }),
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
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        // The styles go into the pages: a part of the program that comes later must not wait for their file.
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.viteMetadata?.importedCss.clear();
      },
    },
    async closeBundle() {
      // Also called where the build has failed: bad data have told their problems already.
      if (config.command !== 'build' || config.build.ssr || !config.build.write || !archive) return;
      const checked = archive;
      const out = resolve(config.root, config.build.outDir);
      const { template, styles } = readBuilt(out);
      const words = [ownWords(options.dataFolder)];
      const built = await buildEmbedParts(config.root, config.base, words);
      const packages = [...imported, ...built.packages];
      const settings = { base: config.base, url, template, styles, embed: built.parts, packages };
      const files = await withVite(config, words, async (server) => {
        const { cards, files: pictures } = await makeCards(server, checked, options, config.logger);
        const pages = await planWith(server, checked, options, { ...settings, cards });
        return [...pages, ...pictures, ...built.files];
      });
      writeFiles(out, files);
      config.logger.info(`wrote ${files.length} files`);
      for (const line of describeCapped(files)) config.logger.info(line);
      if (url === null) config.logger.warn(NO_URL);
    },
  };
  const packages: Plugin = {
    name: 'stance-map-packages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        imported = takeBundleList(bundle);
      },
    },
  };
  return [ownWords(options.dataFolder), site, packages];
}

/** Works in a Vite of its own, so that TSX and JSON resolve as they do in the browser's build. */
async function withVite<T>(
  config: ResolvedConfig,
  plugins: Plugin[],
  work: (server: ViteDevServer) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: config.root,
    base: config.base,
    plugins,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Share images; none where only the front page is measured. */
async function makeCards(
  server: ViteDevServer,
  archive: Archive,
  { url, frontOnly, room }: SiteOptions,
  logger: Logger,
): Promise<Pick<MadeCards, 'cards' | 'files'>> {
  if (frontOnly) return { cards: new Map(), files: [] };
  // Vite knows the module only by name; this is the type of the file named.
  const maker = (await server.ssrLoadModule('/src/build/cards/makeCards.ts')) as CardMaker;
  const start = performance.now();
  const made = await maker.makeCards(archive, url, server.config.root, room.cards);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  logger.info(`made ${made.files.length} cards, ${made.drawn} of them new, in ${seconds} s`);
  return made;
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
