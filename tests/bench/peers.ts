/** Our page beside those of other tools, with the same speakers and the same job; for people to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PATH, ensureChromium } from '../e2e/chromium.ts';
import { RESULTS } from '../e2e/sites.ts';
import { benchFolder, readBenchData } from './benchFolder.ts';
import { buildOurs } from './buildOurs.ts';
import { buildScripts, writePages } from './buildPages.ts';
import { findTargets, measureFirstClick, measureRest, type Figures, type Place } from './measure.ts';
import { OURS, PEERS } from './peerList.ts';
import type { PeerOptions } from './peerOptions.ts';
import { serveBrotli } from './serveBrotli.ts';
import { formatTable, summarise, type Row, type Run } from './peerTable.ts';
import { withDeadline, type Target } from './visit.ts';

const FOLDER = `${RESULTS}/bench`;

/** Builds all pages, measures them in turns, prints a table for each number of speakers, and keeps all figures. */
export async function benchPeers(options: PeerOptions): Promise<void> {
  ensureChromium();
  mkdirSync(FOLDER, { recursive: true });
  console.log('Building the pages.');
  await buildScripts(FOLDER);
  const pages = await serveBrotli(FOLDER, 0);
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS });
  try {
    for (const count of options.counts) {
      const rows = await benchCount(browser, pages.url, count, options);
      const run: Run = {
        count,
        rounds: options.rounds,
        browser: browser.version(),
        cores: availableParallelism(),
        date: new Date().toISOString().slice(0, 10),
      };
      console.log(`\n${formatTable(rows, run, 'all')}`);
      writeFileSync(`${RESULTS}/bench-peers-${count}.md`, formatTable(rows, run, 'short'));
      writeFileSync(`${RESULTS}/bench-peers-${count}.json`, JSON.stringify({ ...run, rows }, null, 2));
    }
  } finally {
    await browser.close();
    pages.server.close();
  }
}

async function benchCount(
  browser: Browser,
  pagesUrl: string,
  count: number,
  { rounds, pages }: PeerOptions,
): Promise<Row[]> {
  const folder = benchFolder(count, `${FOLDER}/data-${count}`);
  const data = readBenchData(folder);
  if (data.actors.length !== count) throw new Error(`${data.actors.length} speakers instead of ${count}.`);
  await writePages(FOLDER, data);
  buildOurs(folder, `${FOLDER}/ours-${count}`, count);
  const ours = await serveBrotli(`${FOLDER}/ours-${count}`, 0);
  try {
    const places = PEERS.filter(({ id }) => pages.length === 0 || pages.includes(id)).map((peer): Place => {
      return { peer, data, url: peer.id === OURS ? ours.url : `${pagesUrl}${count}/${peer.id}/` };
    });
    const targets = new Map<string, Target[]>();
    const failed = new Set<string>();
    const attempt = async <T>(id: string, work: Promise<T>): Promise<T | null> => {
      const result = await withDeadline(browser, work);
      if (result === null) failed.add(id);
      return result;
    };
    for (const place of places) {
      const found = await attempt(place.peer.id, findTargets(browser, place));
      if (found) targets.set(place.peer.id, found);
    }
    const figures = new Map<string, Partial<Figures>[]>(places.map(({ peer }) => [peer.id, []]));
    for (let round = 0; round < rounds; round += 1) {
      // Every other round runs backwards, so that nobody always comes after the same page.
      for (const place of round % 2 === 0 ? places : places.toReversed()) {
        const { id } = place.peer;
        const marks = targets.get(id) ?? [];
        // What did not manage once would only keep the others waiting again.
        if (failed.has(id)) continue;
        if (!marks[0]) throw new Error(`${id}: no mark in the window.`);
        figures.get(id)?.push({
          ...(await attempt(id, measureRest(browser, place, marks))),
          ...(await attempt(id, measureFirstClick(browser, place, marks[0]))),
        });
      }
      console.log(`${count} speakers: round ${round + 1} of ${rounds}`);
    }
    return places.map(({ peer }) => summarise(peer, figures.get(peer.id) ?? []));
  } finally {
    ours.server.close();
  }
}
