/** wrk, which asks for one address as fast as it is answered. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { installWithApt } from '../e2e/apt.ts';
import { ROOT } from '../e2e/sites.ts';

const WRK = '/usr/bin/wrk';
const THREADS = 2;
const run = promisify(execFile);

/** What one run came to. */
export interface WrkFigures {
  requests: number;
  microseconds: number;
  bytes: number;
  /** Latencies, microseconds. */
  p50: number;
  p99: number;
  /** Sockets that did not open, broke while reading or writing; and answers that took over 2 s. */
  connect: number;
  read: number;
  write: number;
  timeout: number;
  /** Answers with a status of 400 or over. */
  status: number;
}

/** Installs wrk with apt where it is missing and this user may; throws a sentence where it cannot. */
export function ensureWrk(): void {
  if (existsSync(WRK)) return;
  installWithApt(['wrk']);
  if (existsSync(WRK)) return;
  throw new Error(`No wrk at ${WRK}. Install it (Debian, Ubuntu: apt-get install wrk).`);
}

/** Asks for `url` for so long, with as many connections at once, as a browser that takes Brotli. */
export async function runWrk(url: string, seconds: number, connections: number): Promise<WrkFigures> {
  const size = ['--threads', `${THREADS}`, '--connections', `${connections}`, '--duration', `${seconds}s`];
  const asked = ['--header', 'Accept-Encoding: br', '--script', `${ROOT}/tests/bench/wrkFigures.lua`, url];
  const { stdout } = await run(WRK, [...size, ...asked]);
  const line = stdout.split('\n').find((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`wrk told no figures:\n${stdout}`);
  return JSON.parse(line) as WrkFigures;
}
