/** The sites that are tested, and where they are served. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's folder. */
export const ROOT = root.replace(/\/$/, '');

/** Where results of test runs go; git ignores it. */
export const RESULTS = `${ROOT}/test-results`;

/** The first of two ports; `STANCE_MAP_PORT` names another, so that two runs can go side by side. */
const PORT = Number(process.env['STANCE_MAP_PORT'] ?? 4310);

/** A built site, where it is, and where it is served. */
export interface Site {
  folder: string;
  /** With both slashes. */
  base: string;
  port: number;
  url: string;
}

/** The site as `npm run build` wrote it; `STANCE_MAP_DIST` names another folder. */
export const SITE = {
  folder: process.env['STANCE_MAP_DIST'] ?? `${ROOT}/dist`,
  base: '/',
  port: PORT,
  url: `http://127.0.0.1:${PORT}/`,
};

/** A small site of made-up data, built for a base path. */
export const MAPS = {
  folder: `${RESULTS}/maps`,
  data: `${ROOT}/tests/fixtures/small`,
  address: 'https://example.org/maps/',
  base: '/maps/',
  port: PORT + 1,
  url: `http://127.0.0.1:${PORT + 1}/maps/`,
};

/** A site of another question, without countries; built and served by the one spec that is about it. */
export const BRIDGE = {
  folder: `${RESULTS}/bridge`,
  data: `${ROOT}/tests/fixtures/bridge`,
  address: 'https://example.org/bridge/',
  base: '/bridge/',
  port: PORT + 2,
  url: `http://127.0.0.1:${PORT + 2}/bridge/`,
};
