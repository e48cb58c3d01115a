/** What ten embeds cost the main thread of an article, with our scripts and without. No test depends on it. */
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PATH } from '../e2e/chromium.ts';
import { articleAddress, hasEmbedPages, serveOrigins, type Origins } from '../e2e/origins.ts';

const CPU_SLOWDOWN = 4;
const RUNS = 5;
/** Longer than the burst of heights. */
const WATCHED_MILLISECONDS = 6000;
const METRICS = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const;

type Cost = Record<(typeof METRICS)[number], number>;

/** Prints the cost, in ms, of the first seconds of an article with ten embeds. */
export async function benchEmbeds(): Promise<void> {
  const { origins, close } = await serveOrigins();
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGS });
  try {
    const costs: Record<string, Cost> = {};
    for (const [name, blocked] of [
      ['ten embeds', false],
      ['ten embeds without our scripts', true],
    ] as const) {
      const runs: Cost[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, origins, blocked));
      costs[name] = medians(runs);
    }
    const what = hasEmbedPages ? 'charts' : 'minimal embeds';
    console.log(
      `An article with ten ${what} in its first ${WATCHED_MILLISECONDS / 1000} s: main thread in ms, median of ${RUNS}, with the processor slowed ${CPU_SLOWDOWN} times:`,
    );
    console.table(costs);
  } finally {
    await browser.close();
    close();
  }
}

/** Article and embeds are one site, so that they share a main thread, and all of it is counted. */
async function measure(browser: Browser, origins: Origins, blocked: boolean): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Performance.enable');
  const isOurs = ({ pathname }: URL): boolean => /\/embed(-frame-[\w-]+)?\.js$/.test(pathname);
  if (blocked) await page.route(isOurs, (route) => route.fulfill({ body: '' }));
  const path = hasEmbedPages ? 'embed/' : 'embed/minimal/chart/';
  const children = Array.from({ length: 10 }, () => path);
  await page.goto(articleAddress(origins, 'own', children));
  await page.waitForTimeout(WATCHED_MILLISECONDS);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const read = (name: string): number =>
    Math.round((metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000);
  return Object.fromEntries(METRICS.map((name) => [name, read(name)])) as Cost;
}

function medians(runs: readonly Cost[]): Cost {
  const middle = (name: keyof Cost): number =>
    runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return Object.fromEntries(METRICS.map((name) => [name, middle(name)])) as Cost;
}
