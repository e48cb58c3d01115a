/**
 * The sizes at which budgets were last looked at, kept in tests/e2e/baseline. They say what grew when a budget is
 * broken, and decide nothing. Refreshed by `npm run e2e -- budgets --update-snapshots`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { describeGrowth, type Sizes } from './growth.ts';
import { ROOT } from './sites.ts';
import { nameFile, type Weight } from './weighPage.ts';

/** Sizes of modules by script. */
export type Modules = Readonly<Record<string, Sizes>>;

const FOLDER = `${ROOT}/tests/e2e/baseline`;
const MODULES = 'modules';

/** True where this run was asked to refresh what is kept. */
export function isRefreshing({ config }: TestInfo): boolean {
  return config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
}

/** Keeps the weight of a type of page. */
export function keepWeight(type: string, weight: Weight): void {
  keep(type, weight);
}

/** Keeps the sizes of all modules. */
export function keepModules(modules: Modules): void {
  keep(MODULES, modules);
}

/** The modules of all scripts as they are now: built in memory, once for each process that tests. */
export function listModules(): Modules {
  known ??= JSON.parse(
    execFileSync('node', ['src/build/moduleListCli.mjs'], { cwd: ROOT, encoding: 'utf8' }),
  ) as Modules;
  return known;
}

let known: Modules | undefined;

/** What grew of some files of the site, with the modules of each script among them. */
export function explainScripts(paths: readonly string[]): string {
  const before = read<Modules>(MODULES);
  if (before === null) return NOTHING_KEPT;
  const now = listModules();
  const lines = paths.flatMap((path) => explainScript(path, before, now));
  return tell(lines);
}

/** What grew of a page's HTML. */
export function explainHtml(type: string, letters: Sizes): string {
  const before = read<Weight>(type);
  return before === null ? NOTHING_KEPT : tell(describeGrowth(before.delivered?.letters ?? {}, letters));
}

/** What grew of all that a page transfers: its files, the modules of its scripts, and the parts of its HTML. */
export function explainTransfer(type: string, weight: Weight): string {
  const before = read<Weight>(type);
  if (before === null) return NOTHING_KEPT;
  const grown = Object.keys(weight.files).filter(
    (name) => (weight.files[name] ?? 0) > (before.files[name] ?? 0),
  );
  const modules = read<Modules>(MODULES) ?? {};
  const now = grown.some(isScript) ? listModules() : {};
  const html = describeGrowth(before.delivered?.letters ?? {}, weight.delivered?.letters ?? {});
  const inside = grown.flatMap((name) =>
    name.endsWith('.html') ? headed(name, 'letters of HTML', html) : explainScript(name, modules, now),
  );
  return tell([...describeGrowth(before.files, weight.files), ...inside]);
}

/** Which files a page asks for that it did not ask for before. */
export function explainRequests(type: string, weight: Weight): string {
  const before = read<Weight>(type);
  if (before === null) return NOTHING_KEPT;
  return tell(
    Object.keys(weight.files)
      .filter((name) => before.files[name] === undefined)
      .map((name) => `${name} (new)`),
  );
}

/** Of which parts a page has more elements, as delivered or once the script has done its work. */
export function explainNodes(type: string, when: 'delivered' | 'shown', weight: Weight): string {
  const before = read<Weight>(type);
  if (before === null) return NOTHING_KEPT;
  const nodes = (one: Weight): Sizes => (when === 'shown' ? one.shown : (one.delivered?.nodes ?? {}));
  return tell(describeGrowth(nodes(before), nodes(weight)));
}

const NOTHING_KEPT = 'Nothing is kept to compare it with; see “Tests” in CONTRIBUTING.md.';
const NOTHING_GREW = 'Nothing has grown since tests/e2e/baseline was refreshed: was the budget lowered?';

function explainScript(path: string, before: Modules, now: Modules): string[] {
  const name = nameFile(path);
  const script = isScript(name) && basename(name) in now ? basename(name) : basename(name, '.js');
  return headed(name, 'letters before minifying', describeGrowth(before[script] ?? {}, now[script] ?? {}));
}

function isScript(name: string): boolean {
  return name.endsWith('.js');
}

function headed(name: string, unit: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`in ${name} (${unit}):`, ...lines.map((line) => `  ${line}`)];
}

function tell(lines: readonly string[]): string {
  return lines.length === 0 ? NOTHING_GREW : lines.map((line) => `  ${line}`).join('\n');
}

function fileOf(name: string): string {
  return `${FOLDER}/${name.replaceAll(' ', '-')}.json`;
}

function keep(name: string, value: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(value, null, 2)}\n`);
}

function read<T>(name: string): T | null {
  const file = fileOf(name);
  // Written by `keep`, in a test before.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
