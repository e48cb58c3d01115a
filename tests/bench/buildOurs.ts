import { execFileSync } from 'node:child_process';
import { ROOT } from '../e2e/sites.ts';

/** More speakers than this would take hundreds of megabytes: their pages are built without the chart. */
const MANY = 500;

/** Builds our site from a data folder, with every page that a click may lead to, and one share image. */
export function buildOurs(data: string, folder: string, count: number): void {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    env: {
      ...process.env,
      SITE_URL: 'https://example.org/',
      STANCE_MAP_DATA: data,
      STANCE_MAP_CARDS: '1',
      STANCE_MAP_MEGABYTES: count > MANY ? '10' : '500',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
