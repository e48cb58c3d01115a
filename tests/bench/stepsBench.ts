/**
 * Sizes of the built site, and how long a step of the date, a filter, another view and the opening of a panel
 * take: to the next frame, and until everything is drawn. As ratios against a page of D3 alone that does the
 * same in the same browser. For people to read; no test depends on it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { CHROMIUM_ARGS, CHROMIUM_PATH, ensureChromium } from '../e2e/chromium.ts';
import { serve } from '../e2e/serve.ts';
import { ROOT, SITE } from '../e2e/sites.ts';
import { measureEmbeds, measureSizes } from '../e2e/sizes.ts';

const require = createRequire(import.meta.url);
const CPU_SLOWDOWN = 4;
const BARE_URL = 'http://bare.test/';
const [PREVIOUS, NEXT] = [copy.date.previous, copy.date.next].map((name) => `button[aria-label^="${name}"]`);

/** What is clicked, by name; each list ends where it began, so that it can be clicked through again. */
type Journeys = Record<string, string[]>;

/** Milliseconds from a click to the next frame, and to the last frame that changed anything. */
interface Wait {
  frame: number;
  drawn: number;
}

type Times = Record<string, Wait[]>;

/** Prints the sizes and both tables of times. */
export async function benchSteps(): Promise<void> {
  ensureChromium();
  console.table(
    [...measureSizes(SITE.folder), ...measureEmbeds(SITE.folder)].map(({ part, bytes, budget }) => ({
      part,
      'kB brotli': (bytes / 1024).toFixed(1),
      budget: budget / 1024,
    })),
  );
  const server = await serve(SITE.folder, SITE.base, SITE.port);
  // Frames come when they are ready: what is measured is work, not the wait for the screen.
  const args = [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args });
  try {
    const bare = await measure(browser, BARE_URL);
    const ours = await measure(browser, `${SITE.url}?at=2024-12-16`);
    for (const [name, wait] of [
      ['the next frame', 'frame'],
      ['the last change', 'drawn'],
    ] as const) {
      console.log(`From a click to ${name}, in ms, with the processor slowed ${CPU_SLOWDOWN} times:`);
      console.table(compareAll(ours, bare, wait));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Clicks through every journey, once to warm up and once for the clock. */
async function measure(browser: Browser, url: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(`${BARE_URL}**`, (route) =>
    route.fulfill(bareFile(new URL(route.request().url()).pathname)),
  );
  await page.goto(url);
  await page.locator(`${PREVIOUS}:enabled`).waitFor();
  await page.evaluate(settle);
  const stops = await page
    .locator('[data-stop^="actor:"]')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => `[data-stop="${element.getAttribute('data-stop')}"]`),
    );
  const journeys = journeysOf(stops);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const times: Times = {};
  for (const [name, selectors] of Object.entries(journeys)) {
    // The choices of our filter stand in a menu.
    if (name === 'filter' && url !== BARE_URL) await page.locator('[aria-controls="filter-choices"]').click();
    await page
      .locator(selectors[0] ?? '')
      .first()
      .waitFor({ state: 'attached' });
    await page.evaluate(clickEach, selectors);
    await page.waitForLoadState('networkidle');
    times[name] = await page.evaluate(clickEach, selectors);
  }
  await page.close();
  console.log(`${url}: ${stops.length} speakers`);
  return times;
}

/** More speakers than this take seconds a click until everything is drawn: they are measured on fewer clicks. */
const MANY = 500;

function journeysOf(stops: readonly string[]): Journeys {
  const many = stops.length > MANY;
  const rounds = many ? 2 : 8;
  const steps = many ? 8 : 25;
  const repeat = (times: number, selectors: readonly string[]): string[] =>
    Array.from({ length: times }, () => selectors).flat();
  const [leader, country, table] = [1, 2, 3].map((n) => `.view-switch li:nth-child(${n}) a`);
  const stances = [1, 2, 3, 4].map(
    (n) => `#filter-choices fieldset:first-of-type label:nth-of-type(${n}) input`,
  );
  return {
    'step of the date': repeat(2, [...repeat(steps, [PREVIOUS ?? '']), ...repeat(steps, [NEXT ?? ''])]),
    filter: repeat(rounds, [...stances, ...stances]),
    'another view': repeat(rounds, [country ?? '', table ?? '', leader ?? '']),
    'opening a panel': stops.slice(0, many ? 30 : 101),
  };
}

/** Runs in the page: waits until nothing has changed for as long as the browser was busy. */
async function settle(): Promise<void> {
  const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));
  let changed = true;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  while (changed) {
    changed = false;
    await idle();
    await idle();
  }
  observer.disconnect();
}

/** Runs in the page: clicks one after the other, and waits until everything is drawn in between. */
async function clickEach(selectors: string[]): Promise<Wait[]> {
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        // A message posted in a frame arrives when the frame is done.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const waits: Wait[] = [];
  for (const selector of selectors) {
    // Glides of the last click have ended.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    await idle();
    await frame();
    const target = document.querySelector(selector);
    changed = false;
    const start = performance.now();
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await frame();
    const wait = { frame: performance.now() - start, drawn: performance.now() - start };
    changed = false;
    // Work that was put off keeps the browser from being idle; once it is idle and nothing changed, all is drawn.
    for (let quiet = 0; quiet < 3; quiet++) {
      await idle();
      if (!changed) continue;
      await frame();
      wait.drawn = performance.now() - start;
      changed = false;
      quiet = 0;
    }
    waits.push(wait);
  }
  observer.disconnect();
  return waits;
}

function bareFile(path: string): { contentType: string; body: string } {
  switch (path) {
    case '/d3.js':
      return {
        contentType: 'text/javascript',
        body: readFileSync(`${dirname(require.resolve('d3'))}/d3.min.js`, 'utf8'),
      };
    case '/speakers.js':
      return { contentType: 'text/javascript', body: `const speakers = ${JSON.stringify(readSpeakers())}` };
    default:
      return { contentType: 'text/html', body: readFileSync(`${ROOT}/tests/bench/bareD3.html`, 'utf8') };
  }
}

/** The speakers of the data that the site was built from. */
function readSpeakers(): unknown[] {
  const folder = `${process.env['STANCE_MAP_DATA'] ?? `${ROOT}/src/data`}/actors`;
  return readdirSync(folder).map((name) => ({
    id: name.replace('.json', ''),
    ...(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object),
  }));
}

function compareAll(ours: Times, bare: Times, wait: keyof Wait): Record<string, Record<string, string>> {
  const times = (from: Times, name: string): number[] => (from[name] ?? []).map((one) => one[wait]);
  return Object.fromEntries(
    Object.keys(ours).map((name) => [name, compare(times(ours, name), times(bare, name))]),
  );
}

function compare(ours: number[], bare: number[]): Record<string, string> {
  const at = (times: number[], share: number): number =>
    times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? Number.NaN;
  const row = (name: string, share: number): [string, string][] => [
    [`${name} ours`, at(ours, share).toFixed(1)],
    [`${name} D3 alone`, at(bare, share).toFixed(1)],
    [`${name} ratio`, (at(ours, share) / at(bare, share)).toFixed(1)],
  ];
  return Object.fromEntries([...row('p50', 0.5), ...row('p98', 0.98)]);
}
