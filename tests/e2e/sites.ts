/** The two sites that are tested, and where they are served. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's folder. */
export const ROOT = root.replace(/\/$/, '');

/** Where results of test runs go; git ignores it. */
export const RESULTS = `${ROOT}/test-results`;

/** The site as `npm run build` wrote it; `STANCE_MAP_DIST` names another folder. */
export const SITE = {
  folder: process.env['STANCE_MAP_DIST'] ?? `${ROOT}/dist`,
  base: '/',
  port: 4310,
  url: 'http://127.0.0.1:4310/',
};

/** A small site of made-up data, built for a base path. */
export const MAPS = {
  folder: `${RESULTS}/maps`,
  data: `${ROOT}/tests/fixtures/small`,
  address: 'https://example.org/maps/',
  base: '/maps/',
  port: 4311,
  url: 'http://127.0.0.1:4311/maps/',
};
