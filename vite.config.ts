import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { arrayOfGeo } from './src/build/arrayOfGeo.ts';
import { lightPreload } from './src/build/lightPreload.ts';
import { stanceMapSite } from './src/build/plugin.ts';
import { parseRoom } from './src/build/roomSettings.ts';
import { parseSiteUrl } from './src/build/siteUrl.ts';

const { base, url } = parseSiteUrl(process.env['SITE_URL']);
const dataFolder = process.env['STANCE_MAP_DATA'] ?? 'src/data';
const room = parseRoom(process.env['STANCE_MAP_MEGABYTES'], process.env['STANCE_MAP_CARDS']);
const frontOnly = process.env['STANCE_MAP_PAGES'] === 'front';

/** D3 modules that own DOM nodes: React owns ours, so importing from `d3` may drop them. */
const ownsNodes = /\/d3-(selection|transition|drag|zoom|brush)\//;

export default defineConfig({
  base,
  plugins: [react(), lightPreload(), arrayOfGeo(), stanceMapSite({ dataFolder, url, frontOnly, room })],
  appType: 'mpa',
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !ownsNodes.test(id) },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // What the first script needs, and nothing that only a later part does.
            { name: 'd3', test: /node_modules\/(d3|d3-[a-z]+|internmap)\/[^?]*$/, tags: ['$initial'] },
            // In one piece: two parts that share a file would else take it out of the first script, piece by piece.
            { name: 'first', test: /\/src\//, tags: ['$initial'] },
            // What late views share with the panel or with each other: else a file for each.
            {
              name: 'shared',
              test: /\/src\/(model\/(mapStanding|track)|layout\/(timelineRows|pictureWidth)|views\/useAddedStyles)\.ts/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000,
    env: { TZ: 'Pacific/Auckland' },
  },
});
