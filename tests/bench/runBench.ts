/** The commands of the bench. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureNginx } from '../e2e/nginx.ts';
import { ROOT } from '../e2e/sites.ts';
import { benchEmbeds } from './embedsBench.ts';
import { benchLighthouse, LIGHTHOUSE_DEFAULTS } from './lighthouseBench.ts';
import { benchLoad, LOAD_DEFAULTS } from './loadBench.ts';
import { parseNumberOptions } from './numberOptions.ts';
import { benchPeers } from './peers.ts';
import { parsePeerOptions } from './peerOptions.ts';
import { PEERS } from './peerList.ts';
import bench from './package.json' with { type: 'json' };
import { benchSteps } from './stepsBench.ts';
import { ensureWrk } from './wrk.ts';

const HELP = `npm run bench -- <command>

  steps    sizes of the built site; how long a step of the date, a filter, another view and a panel take, beside a
           page of D3 alone. Needs npm run build. About 2 minutes.
  embeds   what ten embeds cost the main thread of an article. Needs npm run build. About 1 minute.
  peers    our page beside those of other tools, with the same speakers; builds what it needs, and installs those
           tools into tests/bench on first use. About 8 minutes for 30 speakers.
  load     the site behind nginx under wrk, beside an empty page on the same server; ends with 1 where there was any
           error. Needs npm run build, and Debian's nginx and wrk. About 7 minutes.
  lighthouse
           the front page, a speaker's page and the embedded chart, judged by Lighthouse as a phone; builds what it
           needs, and installs Lighthouse into tests/bench on first use. About 5 minutes.

Each takes --help. Without a command: steps, then embeds.`;

const STEPS_HELP = `npm run bench -- steps

Times are those from a click to the next frame and to the last change, at a processor slowed four times.
STANCE_MAP_DIST=<folder> measures another built site, whose data folder STANCE_MAP_DATA names.`;

const EMBEDS_HELP = `npm run bench -- embeds

Main thread of an article with ten embeds in its first 6 seconds, with our scripts and without.`;

const PEERS_HELP = `npm run bench -- peers [--counts 30,200] [--rounds 5] [--pages ours,free,react]

  --counts   how many speakers: 42 are those of our own data on their opening date, any other number is made up
  --rounds   how often each page is loaded for each kind of measurement; figures are medians
  --pages    only some of: ${PEERS.map(({ id }) => id).join(', ')}

tests/bench/README.md says what is measured. All figures go to test-results/bench-peers-<count>.json.`;

const LOAD_HELP = `npm run bench -- load [--seconds 60] [--rounds 2]

64 connections ask for the front page, a card and an empty page in turns, --seconds each, --rounds times; every other
round runs backwards. The server is nginx with the site's own nginx-headers.conf and files compressed before.`;

const LIGHTHOUSE_HELP = `npm run bench -- lighthouse [--rounds 5]

Scores are medians of so many loads, with a browser of its own for each. Ends with 1 where one is below its figure: 95
for performance, 100 for accessibility, best practices and SEO. Embeds are not indexed, and so have no SEO. What
Lighthouse told in each load goes to test-results/bench-lighthouse.json.`;

/** Runs what is asked for; 1 where the question was wrong. */
export async function runBench([command, ...args]: readonly string[]): Promise<number> {
  const help = args.includes('--help');
  switch (command) {
    case undefined:
      await benchSteps();
      await benchEmbeds();
      return 0;
    case 'steps':
      if (help) console.log(STEPS_HELP);
      else await benchSteps();
      return 0;
    case 'embeds':
      if (help) console.log(EMBEDS_HELP);
      else await benchEmbeds();
      return 0;
    case 'peers':
      if (help) console.log(PEERS_HELP);
      return help ? 0 : runPeers(args);
    case 'load':
      if (help) console.log(LOAD_HELP);
      return help ? 0 : runLoad(args);
    case 'lighthouse':
      if (help) console.log(LIGHTHOUSE_HELP);
      return help ? 0 : runLighthouse(args);
    case '--help':
      console.log(HELP);
      return 0;
    default:
      console.error(HELP);
      return 1;
  }
}

async function runPeers(args: readonly string[]): Promise<number> {
  const options = parsePeerOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${PEERS_HELP}`);
    return 1;
  }
  installPeers();
  await benchPeers(options);
  return 0;
}

async function runLoad(args: readonly string[]): Promise<number> {
  const options = parseNumberOptions(args, LOAD_DEFAULTS);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${LOAD_HELP}`);
    return 1;
  }
  try {
    ensureNginx();
    ensureWrk();
  } catch (missing) {
    console.error(missing instanceof Error ? missing.message : missing);
    return 1;
  }
  return benchLoad(options);
}

async function runLighthouse(args: readonly string[]): Promise<number> {
  const options = parseNumberOptions(args, LIGHTHOUSE_DEFAULTS);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${LIGHTHOUSE_HELP}`);
    return 1;
  }
  installPeers();
  return benchLighthouse(options);
}

/** The tools that we are measured against, and by, are no dependencies of ours: they are installed when first needed. */
function installPeers(): void {
  const folder = `${ROOT}/tests/bench/node_modules`;
  if (Object.keys(bench.dependencies).every((name) => existsSync(`${folder}/${name}/package.json`))) return;
  console.log('Installing the tools of the bench: npm ci --prefix tests/bench');
  execFileSync('npm', ['ci', '--prefix', 'tests/bench'], { cwd: ROOT, stdio: 'inherit' });
}
