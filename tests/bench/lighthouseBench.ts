/** Our pages judged by Lighthouse, as a phone of the middle sees them on a slow line. For people to read. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { ensureChromium } from '../e2e/chromium.ts';
import { RESULTS, ROOT } from '../e2e/sites.ts';
import { REAL_COUNT } from './benchFolder.ts';
import { buildOurs } from './buildOurs.ts';
import { CATEGORIES, runLighthouse, type Category, type Report } from './lighthouse.ts';
import { serveBrotli } from './serveBrotli.ts';

/** What the bench is asked for. */
export interface LighthouseOptions {
  /** How often each page is loaded; figures are medians. */
  rounds: number;
}

/** As the project's figure has it. */
export const LIGHTHOUSE_DEFAULTS: LighthouseOptions = { rounds: 5 };

const FOLDER = `${RESULTS}/bench`;

/** What each category has to reach; what depends on the machine has some room. */
const FIGURES: Record<Category, number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What the performance is mostly made of, by the id of its audit: its name, and its decimals. */
const TIMES: Readonly<Record<string, readonly [label: string, digits: number]>> = {
  'first-contentful-paint': ['FCP ms', 0],
  'largest-contentful-paint': ['LCP ms', 0],
  'speed-index': ['speed index ms', 0],
  'total-blocking-time': ['TBT ms', 0],
  'cumulative-layout-shift': ['CLS', 3],
};

interface Page {
  path: string;
  /** What is not to be found by search engines is not judged by how they find it. */
  categories: readonly Category[];
  reports: Report[];
}

/** Builds the site, loads each page, and prints what Lighthouse says; 1 where a median is below its figure. */
export async function benchLighthouse({ rounds }: LighthouseOptions): Promise<number> {
  ensureChromium();
  const folder = `${FOLDER}/lighthouse`;
  mkdirSync(FOLDER, { recursive: true });
  console.log('Building the site.');
  buildOurs(`${ROOT}/src/data`, folder, REAL_COUNT);
  const { server, url } = await serveBrotli(folder, 0);
  const pages: Page[] = [
    { path: '', categories: CATEGORIES, reports: [] },
    { path: longestActor(folder), categories: CATEGORIES, reports: [] },
    { path: 'embed/', categories: CATEGORIES.filter((category) => category !== 'seo'), reports: [] },
  ];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const page of round % 2 === 0 ? pages : pages.toReversed()) {
        page.reports.push(await runLighthouse(url + page.path, page.categories));
      }
      console.log(`Round ${round + 1} of ${rounds}`);
    }
  } finally {
    server.close();
  }
  writeFileSync(`${RESULTS}/bench-lighthouse.json`, JSON.stringify(pages, null, 2));
  return report(pages, rounds);
}

/** The page of the speaker of whom most is said. */
function longestActor(folder: string): string {
  const size = (id: string): number => statSync(`${folder}/actor/${id}/index.html`).size;
  const [longest = ''] = readdirSync(`${folder}/actor`).toSorted((a, b) => size(b) - size(a));
  return `actor/${longest}/`;
}

/** Prints the tables and the verdict. */
function report(pages: readonly Page[], rounds: number): number {
  const [first] = pages[0]?.reports ?? [];
  const machine = spread(pages.flatMap(({ reports }) => reports.map(({ benchmarkIndex }) => benchmarkIndex)));
  console.log(
    `Lighthouse ${first?.version}, mobile, ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores, benchmark index ${machine}: medians of ${rounds}, and from lowest to highest.`,
  );
  console.table(
    pages.map(({ path, reports, categories }) => ({
      page: `/${path}`,
      ...Object.fromEntries(
        CATEGORIES.map((category) => [
          category,
          categories.includes(category) ? spread(scores(reports, category)) : 'not indexed',
        ]),
      ),
    })),
  );
  console.table(
    pages.map(({ path, reports }) => ({
      page: `/${path}`,
      ...Object.fromEntries(
        Object.entries(TIMES).map(([id, [label, digits]]) => [
          label,
          spread(
            reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN),
            digits,
          ),
        ]),
      ),
    })),
  );
  for (const { path, reports } of pages) {
    for (const { id, title, score, rounds: failed } of findingsOf(reports)) {
      console.log(`/${path} ${id}: ${score} in ${failed} of ${rounds}: ${title}`);
    }
  }
  const low = pages.flatMap(({ path, reports, categories }) =>
    categories.flatMap((category) => {
      const score = median(scores(reports, category));
      return score < FIGURES[category] ? [`/${path} ${category}: ${score} of ${FIGURES[category]}`] : [];
    }),
  );
  console.log(low.length === 0 ? 'Every figure is met.' : `Below its figure:\n${low.join('\n')}`);
  return low.length === 0 ? 0 : 1;
}

interface Finding {
  id: string;
  title: string;
  score: number;
  rounds: number;
}

/** Audits that are not passed in any category but performance, with the lowest score of all rounds. */
function findingsOf(reports: readonly Report[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { categories, audits } of reports) {
    const judged = CATEGORIES.filter((category) => category !== 'performance');
    for (const id of judged.flatMap((category) => categories[category]?.audits ?? [])) {
      const { score = null, title = '' } = audits[id] ?? {};
      if (score === null || score === 1) continue;
      const before = found.get(id);
      found.set(id, {
        id,
        title,
        score: Math.min(score, before?.score ?? 1),
        rounds: (before?.rounds ?? 0) + 1,
      });
    }
  }
  return [...found.values()];
}

function scores(reports: readonly Report[], category: Category): number[] {
  return reports.map(({ categories }) => Math.round((categories[category]?.score ?? Number.NaN) * 100));
}

/** The median, and in brackets the range where there is one. */
function spread(values: readonly number[], digits = 0): string {
  const format = (value: number): string => value.toFixed(digits);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map(format);
  const middle = format(median(values));
  return lowest === highest ? middle : `${middle} (${lowest}–${highest})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
