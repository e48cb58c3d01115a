/** What is built, and the planner of it, which is written in TSX and so comes by way of Vite. */
import type { ViteDevServer } from 'vite';
import type { Archive } from '../model/dataset.ts';
import type { SiteSettings } from './head.ts';
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

/** Plans the site in a running Vite. */
export async function planWith(
  server: ViteDevServer,
  archive: Archive,
  options: SiteOptions,
  settings: SiteSettings,
): Promise<SiteFile[]> {
  // Vite knows the module only by name; this is the type of the file named.
  const { planSite } = (await server.ssrLoadModule('/src/build/site.tsx')) as Planner;
  return planSite(archive, settings, options.frontOnly ? [null] : undefined);
}
