/** Before all browser tests: the browser, the small site, and a server for each site. */
import { existsSync } from 'node:fs';
import { buildSite } from './buildSite.ts';
import { ensureChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { MAPS, SITE } from './sites.ts';

export default async function setUp(): Promise<() => void> {
  if (!existsSync(`${SITE.folder}/index.html`)) throw new Error('No site to test: npm run build');
  ensureChromium();
  buildSite(MAPS);
  const servers = await Promise.all([SITE, MAPS].map(({ folder, base, port }) => serve(folder, base, port)));
  return () => {
    for (const server of servers) server.close();
  };
}
