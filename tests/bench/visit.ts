/** Loads of a page on a slow line and a slow processor, with everything that the bench measures in them. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { watch, type Answer, type Sought, type Told } from './probe.ts';

/** What a phone of the middle has to do with, as far as Chromium can pretend it. */
export const CONDITIONS = {
  cpu: 4,
  latency: 150,
  download: 1_600_000,
  upload: 750_000,
  width: 1280,
  height: 900,
};

/** Where to click, and what the panel must say then. */
export interface Target extends Answer {
  x: number;
  y: number;
}

/** A page under the bench. */
export interface Visit {
  page: Page;
  session: CDPSession;
  told: Told[];
  /** Bytes that came over the wire so far. */
  bytes: () => number;
  /** How many documents were asked for. */
  documents: () => number;
  /** Milliseconds since the first document began; null where it did not happen. */
  time: (kind: 'painted' | 'drawn' | 'named' | 'answered') => number | null;
  close: () => Promise<void>;
}

/** Opens an empty page under the conditions; nothing is kept from the visit before. */
export async function openVisit(browser: Browser, sought: Sought, first: Answer | null): Promise<Visit> {
  const { width, height, cpu, latency, download, upload } = CONDITIONS;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const told: Told[] = [];
  let bytes = 0;
  let documents = 0;
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'benchTell') told.push(JSON.parse(payload) as Told);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchTell' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: download / 8,
    uploadThroughput: upload / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(`(${watch.toString()})(${JSON.stringify(sought)}, ${JSON.stringify(first)})`);
  return {
    page,
    session,
    told,
    bytes: () => bytes,
    documents: () => documents,
    time: (kind) => {
      const start = told.find((one) => one.kind === 'start');
      const event = told.find((one) => one.kind === kind);
      if (!start || !event) return null;
      const painted = told.find((one) => one.kind === 'painted');
      // Before anything is painted, nothing is drawn, whatever the elements say.
      const floor = kind === 'drawn' && painted ? painted.at : 0;
      return Math.max(event.at, floor) - start.at;
    },
    close: () => context.close(),
  };
}

/** Waits until `has` is true; false if it did not become so in time. */
export async function until(has: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!has()) {
    if (Date.now() > end) return false;
    await wait(5);
  }
  return true;
}

/** Waits until the page loads and computes nothing any more. */
export async function settle({ page }: Visit): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: PATIENCE });
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve(null)))),
  );
}

/** A page that is not there after so long is taken for one that does not manage it. */
export const PATIENCE = 60_000;

/** What a load may take with all its clicks. */
const DEADLINE = 2 * PATIENCE;

/**
 * Null where the work took too long or broke off, as it does in a page that answers nothing any more; that page is
 * then closed, so that it takes nothing from the next.
 */
export async function withDeadline<T>(browser: Browser, work: Promise<T>): Promise<T | null> {
  const stop = new AbortController();
  const tried = work.catch((error: unknown) => {
    console.warn(`Given up: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  const late = wait(DEADLINE, null, { signal: stop.signal }).catch(() => null);
  const result = await Promise.race([tried, late]);
  stop.abort();
  if (result === null) {
    const closing = browser.contexts().map((context) => context.close().catch(() => undefined));
    await Promise.race([Promise.all(closing), wait(10_000)]);
  }
  return result;
}

/** Moves to a place of the window, presses and lets go, as a mouse does: some listen to the move to know what is under it. */
export async function clickAt({ session }: Visit, { x, y }: { x: number; y: number }): Promise<void> {
  const mouse = { x, y, button: 'left' as const, clickCount: 1 };
  // Between two documents nobody may answer.
  const sent = Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x - 1, y }),
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }),
  ]).catch(() => undefined);
  await Promise.race([sent, wait(3000)]);
}

/** Milliseconds over 50 in each task between two times since the start. */
export function blocking({ told }: Visit, from: number, to: number): number {
  const start = told.find((one) => one.kind === 'start')?.at ?? 0;
  return told.reduce((sum, one) => {
    if (one.kind !== 'long') return sum;
    const begin = Math.max(one.at, start + from);
    const end = Math.min(one.at + one.duration, start + to);
    return sum + Math.max(0, end - begin - 50);
  }, 0);
}
