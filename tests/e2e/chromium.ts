/** The browser that the tests drive: Debian's Chromium, or the one that `CHROMIUM_PATH` names. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const CHROMIUM_PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** How it is started: without a sandbox (containers run as root), and silent on the network. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ADVICE = `No browser at ${CHROMIUM_PATH}. Install Chromium there (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one that is installed.`;

/** Installs Chromium with apt where it is missing and this user may; throws a sentence where it cannot. */
export function ensureChromium(): void {
  if (existsSync(CHROMIUM_PATH)) return;
  const prefix = process.env['CHROMIUM_PATH'] === undefined ? asRoot() : null;
  if (prefix === null) throw new Error(ADVICE);
  console.log(`No browser at ${CHROMIUM_PATH}: installing Debian's chromium with apt-get.`);
  const environment = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  try {
    run([...environment, 'apt-get', 'update']);
    run([...environment, 'apt-get', 'install', '-y', 'chromium']);
  } catch (cause) {
    throw new Error(ADVICE, { cause });
  }
  if (!existsSync(CHROMIUM_PATH)) throw new Error(ADVICE);
}

/** What to put before a command to run it as root, without asking for a password; null where one cannot. */
function asRoot(): string[] | null {
  if (!works(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return works(['sudo', '-n', 'true']) ? ['sudo', '-n'] : null;
}

function works([command = '', ...args]: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run([command = '', ...args]: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
