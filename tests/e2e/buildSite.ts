import { execFileSync } from 'node:child_process';
import { ROOT } from './sites.ts';

/** Builds a site of another data folder for an address of its own; `pages: 'front'` leaves out those of speakers. */
export function buildSite({
  folder,
  data,
  address,
  pages = 'all',
}: {
  folder: string;
  data: string;
  address: string;
  pages?: 'all' | 'front';
}): void {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: address,
      STANCE_MAP_DATA: data,
      STANCE_MAP_PAGES: pages,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
