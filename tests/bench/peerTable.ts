/** Medians of the rounds, and their table. */
import type { Figures } from './measure.ts';
import { FREE, REACT, type Peer } from './peerList.ts';
import { CONDITIONS } from './visit.ts';

type Measure = keyof Figures;

/** One page: the median of each measure; null where some round did not come to it. */
export interface Row extends Pick<Peer, 'id' | 'name' | 'way'> {
  medians: Record<Measure, number | null>;
  rounds: Partial<Figures>[];
}

interface Column {
  measure: Measure;
  label: string;
  unit: 'ms' | 'kB' | 'MB' | '';
  /** The page whose figure this one is divided by, in brackets. */
  over?: string;
  /** In the README. */
  short?: true;
}

const COLUMNS: readonly Column[] = [
  { measure: 'painted', label: 'first paint', unit: 'ms' },
  { measure: 'drawn', label: 'drawn', unit: 'ms', over: FREE, short: true },
  { measure: 'interactive', label: 'interactive', unit: 'ms', over: FREE, short: true },
  { measure: 'interactive', label: 'interactive', unit: 'ms', over: REACT, short: true },
  { measure: 'firstName', label: 'first name', unit: 'ms' },
  { measure: 'left', label: 'answered by another page', unit: '' },
  { measure: 'blocking', label: 'blocking', unit: 'ms', over: REACT, short: true },
  { measure: 'blockingToRest', label: 'blocking to rest', unit: 'ms' },
  { measure: 'panel', label: 'click to name', unit: 'ms', short: true },
  { measure: 'words', label: 'click to words', unit: 'ms', short: true },
  { measure: 'heap', label: 'heap', unit: 'MB', short: true },
  { measure: 'transfer', label: 'transfer', unit: 'kB', short: true },
];

/** The medians of one page. */
export function summarise({ id, name, way }: Peer, rounds: Partial<Figures>[]): Row {
  const measures = [...new Set(COLUMNS.map(({ measure }) => measure))];
  const medians = Object.fromEntries(
    measures.map((measure) => [measure, median(rounds.map((round) => round[measure] ?? null).flat())]),
  ) as Row['medians'];
  return { id, name, way, medians, rounds };
}

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.map((value) => value ?? Infinity).toSorted((a, b) => a - b);
  const [low = Infinity, high = Infinity] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return Number.isFinite(high) ? (low + high) / 2 : null;
}

/** What was measured, on what. */
export interface Run {
  count: number;
  rounds: number;
  browser: string;
  cores: number;
  /** As YYYY-MM-DD. */
  date: string;
}

/** The table in Markdown, and a line about the run: with all measures, or with those of the README. */
export function formatTable(rows: readonly Row[], run: Run, which: 'all' | 'short'): string {
  const columns = COLUMNS.filter(({ short }) => which === 'all' || short);
  const head = ['page', ...columns.map(formatHead)];
  const body = rows.map((row) => [row.name, ...columns.map((column) => formatCell(rows, row, column))]);
  const rule = ['---', ...columns.map(() => '---:')];
  const lines = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [describeRun(run), '', ...lines, ''].join('\n');
}

function describeRun({ count, rounds, browser, cores, date }: Run): string {
  const { cpu, download, latency } = CONDITIONS;
  return `${count} speakers, ${date}, medians of ${rounds} rounds, Chromium ${browser}, ${cores} cores; processor slowed ${cpu} times, ${download / 1e6} Mbit/s, ${latency} ms for each request:`;
}

function formatHead({ label, unit, over }: Column): string {
  return [label, unit && `, ${unit}`, over && ` (÷ ${over})`].filter(Boolean).join('');
}

function formatCell(rows: readonly Row[], row: Row, { measure, unit, over }: Column): string {
  const value = row.medians[measure];
  if (value === null) return 'not reached';
  const base = rows.find(({ id }) => id === over)?.medians[measure] ?? 0;
  return formatValue(value, unit) + (base > 0 ? ` (${(value / base).toFixed(2)})` : '');
}

function formatValue(value: number, unit: Column['unit']): string {
  switch (unit) {
    case 'kB':
      return (value / 1024).toFixed(1);
    case 'MB':
      return (value / 1024 / 1024).toFixed(1);
    default:
      return value.toFixed(0);
  }
}
