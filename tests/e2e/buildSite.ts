import { execFileSync } from 'node:child_process';
import { ROOT } from './sites.ts';

/** Builds a site of another data folder for an address of its own. */
export function buildSite({
  folder,
  data,
  address,
}: {
  folder: string;
  data: string;
  address: string;
}): void {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, SITE_URL: address, STANCE_MAP_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
