/** Before all browser tests: the browser, the small site, and a server for each site. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { MAPS, ROOT, SITE } from './sites.ts';

export default async function setUp(): Promise<() => void> {
  if (!existsSync(`${SITE.folder}/index.html`)) throw new Error('No site to test: npm run build');
  ensureChromium();
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', MAPS.folder], {
    cwd: ROOT,
    env: { ...process.env, SITE_URL: MAPS.address, STANCE_MAP_DATA: MAPS.data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const servers = await Promise.all([SITE, MAPS].map(({ folder, base, port }) => serve(folder, base, port)));
  return () => {
    for (const server of servers) server.close();
  };
}
