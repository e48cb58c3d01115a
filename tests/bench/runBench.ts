/** The commands of the bench. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from '../e2e/sites.ts';
import { benchEmbeds } from './embedsBench.ts';
import { benchPeers } from './peers.ts';
import { parsePeerOptions } from './peerOptions.ts';
import { PEERS } from './peerList.ts';
import { benchSteps } from './stepsBench.ts';

const HELP = `npm run bench -- <command>

  steps    sizes of the built site; how long a step of the date, a filter, another view and a panel take, beside a
           page of D3 alone. Needs npm run build. About 2 minutes.
  embeds   what ten embeds cost the main thread of an article. Needs npm run build. About 1 minute.
  peers    our page beside those of other tools, with the same speakers; builds what it needs, and installs those
           tools into tests/bench on first use. About 8 minutes for 30 speakers.

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

/** The tools that we are measured against are no dependencies of ours: they are installed when first needed. */
function installPeers(): void {
  if (existsSync(`${ROOT}/tests/bench/node_modules/.package-lock.json`)) return;
  console.log('Installing the tools to compare with: npm ci --prefix tests/bench');
  execFileSync('npm', ['ci', '--prefix', 'tests/bench'], { cwd: ROOT, stdio: 'inherit' });
}
