/** The browser that the tests drive: Debian's Chromium, or the one that `CHROMIUM_PATH` names. */
import { existsSync } from 'node:fs';
import { installWithApt } from './apt.ts';

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

/** Installs Chromium with apt where it is missing and this user may; throws a sentence where it cannot. */
export function ensureChromium(): void {
  if (existsSync(CHROMIUM_PATH)) return;
  if (process.env['CHROMIUM_PATH'] === undefined) installWithApt(['chromium']);
  if (existsSync(CHROMIUM_PATH)) return;
  throw new Error(
    `No browser at ${CHROMIUM_PATH}. Install Chromium there (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one that is installed.`,
  );
}
