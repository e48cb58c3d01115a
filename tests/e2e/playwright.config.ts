import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PATH } from './chromium.ts';
import { RESULTS, SITE } from './sites.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Only one spec keeps any: what is heard of each state.
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  globalSetup: './setup.ts',
  outputDir: `${RESULTS}/e2e`,
  reporter: [['list'], ['json', { outputFile: `${RESULTS}/e2e.json` }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A loaded machine takes long over axe; a page that hangs is found out all the same.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: SITE.url,
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS },
  },
});
