/** Lighthouse, by its command: a browser of its own for each load. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS, CHROMIUM_PATH } from '../e2e/chromium.ts';
import { ROOT } from '../e2e/sites.ts';

/** What is judged. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One of them. */
export type Category = (typeof CATEGORIES)[number];

/** What one load came to. */
export interface Report {
  version: string;
  /** How fast Lighthouse found the machine. */
  benchmarkIndex: number;
  /** Scores from 0 to 1, and the ids of what they are made of. */
  categories: Partial<Record<Category, { score: number | null; audits: string[] }>>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

/** What of Lighthouse's JSON is read here. */
interface LighthouseJson {
  lighthouseVersion: string;
  environment: { benchmarkIndex: number };
  runtimeError?: { message: string };
  categories: Partial<Record<Category, { score: number | null; auditRefs: { id: string }[] }>>;
  audits: Report['audits'];
}

const COMMAND = `${ROOT}/tests/bench/node_modules/lighthouse/cli/index.js`;
const MEGABYTES = 100 * 1024 * 1024;
const run = promisify(execFile);

/** Loads `url` once, as a phone, and judges it; throws where it could not be loaded. */
export async function runLighthouse(url: string, categories: readonly Category[]): Promise<Report> {
  const { stdout } = await run(
    process.execPath,
    [
      COMMAND,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${CHROMIUM_ARGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: CHROMIUM_PATH }, maxBuffer: MEGABYTES },
  );
  const json = JSON.parse(stdout) as LighthouseJson;
  if (json.runtimeError) throw new Error(`${url}: ${json.runtimeError.message}`);
  return {
    version: json.lighthouseVersion,
    benchmarkIndex: json.environment.benchmarkIndex,
    categories: Object.fromEntries(
      Object.entries(json.categories).map(([category, { score, auditRefs }]) => [
        category,
        { score, audits: auditRefs.map(({ id }) => id) },
      ]),
    ),
    audits: json.audits,
  };
}
