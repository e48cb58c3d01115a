/** What an embed's address says beside the state of the explorer: how it looks, and what can be operated. */

export const THEMES = ['light', 'dark', 'auto', 'transparent'] as const;
/** Light unless asked: most articles are, and a frame cannot see what is around it. */
export type Theme = (typeof THEMES)[number];

export const CONTROLS = ['none', 'date', 'all'] as const;
/** What a reader can change inside the embed. */
export type Controls = (typeof CONTROLS)[number];

/** The embed's own keys; each field is one of them. */
export interface EmbedOptions {
  theme: Theme;
  controls: Controls;
  /** True: without heading and source line, for articles that have their own. */
  plain: boolean;
}

/** What holds where the address says nothing. */
export const DEFAULT_OPTIONS: EmbedOptions = { theme: 'light', controls: 'none', plain: false };

/** Reads the embed's keys of a query string; what is not understood falls back to the default. */
export function parseOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  return {
    theme: THEMES.find((one) => one === query.get('theme')) ?? DEFAULT_OPTIONS.theme,
    controls: CONTROLS.find((one) => one === query.get('controls')) ?? DEFAULT_OPTIONS.controls,
    plain: query.get('plain') === '1',
  };
}

/** Writes the embed's keys, defaults left out: "theme=dark&plain=1", or nothing. */
export function formatOptions({ theme, controls, plain }: EmbedOptions): string {
  return [
    theme === DEFAULT_OPTIONS.theme ? '' : `theme=${theme}`,
    controls === DEFAULT_OPTIONS.controls ? '' : `controls=${controls}`,
    plain ? 'plain=1' : '',
  ]
    .filter((part) => part !== '')
    .join('&');
}
