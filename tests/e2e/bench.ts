/**
 * Sizes of the built site, and how long a step of the date and the opening of a panel take to the next frame,
 * as ratios against a page of D3 alone in the same browser. For people to read; no test depends on it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import copy from '../../src/data/copy.json' with { type: 'json' };
import { CHROMIUM_ARGS, CHROMIUM_PATH, ensureChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { ROOT, SITE } from './sites.ts';
import { measureSizes } from './sizes.ts';

const require = createRequire(import.meta.url);
const CPU_SLOWDOWN = 4;
const BARE_URL = 'http://bare.test/';
const STEPS_PER_DIRECTION = 25;
const [PREVIOUS, NEXT] = [copy.date.previous, copy.date.next].map((name) => `button[aria-label^="${name}"]`);

/** Milliseconds of each step of the date, and of each opening of a panel. */
interface Times {
  step: number[];
  open: number[];
}

/** Prints both tables. */
export async function bench(): Promise<void> {
  ensureChromium();
  console.table(
    measureSizes(SITE.folder).map(({ part, bytes, budget }) => ({
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
    console.log(`To the next frame, in ms, with the processor slowed ${CPU_SLOWDOWN} times:`);
    console.table({
      'step of the date': compare(ours.step, bare.step),
      'opening a panel': compare(ours.open, bare.open),
    });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Steps the date and opens every speaker, once to warm up and once for the clock. */
async function measure(browser: Browser, url: string): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(`${BARE_URL}**`, (route) =>
    route.fulfill(bareFile(new URL(route.request().url()).pathname)),
  );
  await page.goto(url);
  await page.locator(`${PREVIOUS}:enabled`).waitFor();
  const stops = await page
    .locator('[data-stop^="actor:"]')
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => `[data-stop="${element.getAttribute('data-stop')}"]`),
    );
  const direction = (selector = ''): string[] => Array.from({ length: STEPS_PER_DIRECTION }, () => selector);
  const steps = [...direction(PREVIOUS), ...direction(NEXT)];
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.evaluate(clickEach, [...stops, ...steps]);
  await page.waitForLoadState('networkidle');
  const open = await page.evaluate(clickEach, stops);
  const step = await page.evaluate(clickEach, [...steps, ...steps]);
  await page.close();
  console.log(`${url}: ${stops.length} speakers`);
  return { step, open };
}

/** Runs in the page: clicks one after the other, and the time from each to the frame that follows. */
async function clickEach(selectors: string[]): Promise<number[]> {
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
  const times: number[] = [];
  for (const selector of selectors) {
    const target = document.querySelector(selector);
    // Glides of the last click have ended.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    await frame();
    const start = performance.now();
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await frame();
    times.push(performance.now() - start);
  }
  return times;
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
      return { contentType: 'text/html', body: readFileSync(`${ROOT}/tests/e2e/bareD3.html`, 'utf8') };
  }
}

function readSpeakers(): unknown[] {
  const folder = `${ROOT}/src/data/actors`;
  return readdirSync(folder).map((name) => ({
    id: name.replace('.json', ''),
    ...(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as object),
  }));
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
