/** The site behind nginx under wrk: errors, answers a second, and how long they took, beside an empty page. */
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { get } from 'node:http';
import { startNginx } from '../e2e/nginx.ts';
import { RESULTS, SITE } from '../e2e/sites.ts';
import { runWrk, type WrkFigures } from './wrk.ts';

/** What the bench of the load is asked for. */
export interface LoadOptions {
  /** How long each page is asked for in each round. */
  seconds: number;
  /** How often; every other round runs backwards. */
  rounds: number;
}

/** As the project's figure has it: a minute for each page, once in each direction. */
export const LOAD_DEFAULTS: LoadOptions = { seconds: 60, rounds: 2 };

/** Served in place of `dist/`, so that neither the empty page nor compressed files are left there. */
const COPY = `${RESULTS}/bench/load`;
const EMPTY = 'empty.html';
const CONNECTIONS = 64;

interface Target {
  name: string;
  path: string;
  /** Bytes of the answer's body, compressed. */
  bytes: number;
  runs: WrkFigures[];
}

/** Loads each page with 64 connections and prints the table; 1 where anything went wrong in any answer. */
export async function benchLoad({ seconds, rounds }: LoadOptions): Promise<number> {
  const paths = { 'an empty page': EMPTY, 'the front page': '', 'a card': cardPath() };
  rmSync(COPY, { recursive: true, force: true });
  cpSync(SITE.folder, COPY, { recursive: true });
  writeFileSync(`${COPY}/${EMPTY}`, '<!doctype html><html lang="en"><title>Empty</title></html>\n');
  console.log('Compressing the site.');
  const nginx = await startNginx({ folder: COPY, base: SITE.base });
  try {
    const targets: Target[] = [];
    for (const [name, path] of Object.entries(paths)) {
      targets.push({ name, path: SITE.base + path, bytes: await weigh(nginx.url + path), runs: [] });
    }
    for (let round = 0; round < rounds; round += 1) {
      // Every other round runs backwards, so that nobody always comes after the same page.
      for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
        console.log(`Round ${round + 1} of ${rounds}, ${seconds} s: ${target.path}`);
        target.runs.push(await runWrk(new URL(target.path, nginx.url).href, seconds, CONNECTIONS));
      }
    }
    return report(targets, seconds * rounds);
  } finally {
    nginx.stop();
    rmSync(COPY, { recursive: true, force: true });
  }
}

/** The card that is first in the alphabet. */
function cardPath(): string {
  const folder = `${SITE.folder}/embed/actor`;
  const [first] = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  if (first === undefined)
    throw new Error(`No cards in ${SITE.folder}. Build the whole site first: npm run build`);
  return `embed/actor/${first}/`;
}

/** The size of an answer; throws where it is none, or is not compressed: wrk would not tell. */
function weigh(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      response.resume();
      const encoding = response.headers['content-encoding'] ?? 'no compression';
      if (response.statusCode === 200 && encoding === 'br')
        resolve(Number(response.headers['content-length']));
      else reject(new Error(`${url}: status ${response.statusCode}, ${encoding}.`));
    }).on('error', reject);
  });
}

/** Prints the table and the verdict. */
function report(targets: readonly Target[], seconds: number): number {
  const perSecond = ({ runs }: Target): number =>
    (sum(runs.map(({ requests }) => requests)) / sum(runs.map(({ microseconds }) => microseconds))) * 1e6;
  const [empty] = targets;
  console.log(
    `${CONNECTIONS} connections, ${seconds} s for each page, Brotli, ${availableParallelism()} cores shared by nginx (one process) and wrk, ${new Date().toISOString().slice(0, 10)}:`,
  );
  console.table(
    targets.map((target) => ({
      page: target.name,
      address: target.path,
      'bytes sent': target.bytes,
      'answers a second': Math.round(perSecond(target)),
      'of the empty page': empty ? (perSecond(target) / perSecond(empty)).toFixed(2) : '',
      'p50 ms': milliseconds(median(target.runs.map(({ p50 }) => p50))),
      'p99 ms': milliseconds(median(target.runs.map(({ p99 }) => p99))),
      answers: sum(target.runs.map(({ requests }) => requests)),
      'socket errors': sum(target.runs.map(socketErrors)),
      'status 400 and over': sum(target.runs.map(({ status }) => status)),
    })),
  );
  const errors = sum(targets.flatMap(({ runs }) => runs.map((run) => socketErrors(run) + run.status)));
  // A server that falls silent makes no error: wrk then waits until its time is over.
  const silent = targets.filter(({ runs }) => runs.some(({ requests }) => requests === 0));
  for (const { path } of silent) console.log(`${path} was not answered at all in a round.`);
  if (errors > 0) console.log(`${errors} errors.`);
  const isWell = errors === 0 && silent.length === 0;
  if (isWell) console.log('No errors.');
  return isWell ? 0 : 1;
}

function socketErrors({ connect, read, write, timeout }: WrkFigures): number {
  return connect + read + write + timeout;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

function milliseconds(microseconds: number): string {
  return (microseconds / 1000).toFixed(1);
}
