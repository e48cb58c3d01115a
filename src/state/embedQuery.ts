/**
 * What an embed's address asks for beside the explorer's keys. Imports nothing that runs: the small script that
 * stands before an embed's first paint reads its query with this.
 */
import type { Ignored } from './url.ts';

export const THEMES = ['auto', 'light', 'dark', 'transparent'] as const;
/** `auto` follows the reader; `transparent` is the light one without a ground of its own. */
export type Theme = (typeof THEMES)[number];

export const CONTROLS = ['none', 'date', 'all'] as const;
/** What a reader can change in place: nothing; the date; the date, what a mark stands for, and the order. */
export type Controls = (typeof CONTROLS)[number];

/** How an embed is drawn, whatever it shows. */
export interface EmbedOptions {
  theme: Theme;
  controls: Controls;
  /** True: without question and headline, which the article then gives. */
  plain: boolean;
}

/** The explorer's keys that change what an embed shows. Tests keep the list that of `queryKeys.ts`. */
export const STATE_KEYS = [
  'view',
  'at',
  'from',
  'by',
  'sort',
  'rows',
  'stance',
  'region',
  'bloc',
  'kind',
  'reach',
  'shifted',
  'q',
] as const;

const OPENING: Readonly<Record<string, string>> = { view: 'spectrum', by: 'leader', sort: 'country' };

/** Reads the options out of a query; what is not understood falls back to the default and is told of. */
export function parseEmbedOptions(search: string): { options: EmbedOptions; ignored: Ignored[] } {
  const query = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const oneOf = <Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value => {
    const value = query.get(key) ?? '';
    const known = values.find((one) => one === value);
    if (known === undefined && value !== '') ignored.push({ key, value });
    return known ?? values[0];
  };
  const theme = oneOf('theme', THEMES);
  const controls = oneOf('controls', CONTROLS);
  // `?plain` and `?plain=1` both ask for it.
  const plain = query.has('plain') && oneOf('plain', ['', '1', '0']) !== '0';
  return { options: { theme, controls, plain }, ignored };
}

/** Writes options as a query without its question mark; defaults are left out. */
export function formatEmbedOptions({ theme, controls, plain }: EmbedOptions): string {
  return [
    theme === 'auto' ? '' : `theme=${theme}`,
    controls === 'none' ? '' : `controls=${controls}`,
    plain ? 'plain=1' : '',
  ]
    .filter((part) => part !== '')
    .join('&');
}

/** True where a query asks for anything but what the page was drawn with, which is its state at `day`. */
export function asksForMore(search: string, day: string): boolean {
  const query = new URLSearchParams(search);
  return STATE_KEYS.some((key) => {
    const value = query.get(key) ?? '';
    return value !== '' && value !== (key === 'at' ? day : OPENING[key]);
  });
}

/** The part of a query that the full page understands, with its question mark; empty where there is none. */
export function stateOf(search: string): string {
  const query = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of STATE_KEYS) {
    const value = query.get(key) ?? '';
    if (value !== '') kept.set(key, value);
  }
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
