/** The site's own palette and signs as the renderer of share images understands them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from './fonts.ts';

/** Style sheets that every card is drawn by; the first holds the palette. */
const SHEETS = ['theme.css', 'spectrum.css', 'card.css'];

/** Reads the sheets of `src/views/`, `more` among them, and writes one for cards. */
export function readCardStyles(root: string, more: readonly string[] = []): string {
  return cardStyles(
    [...SHEETS, ...more].map((name) => readFileSync(join(root, 'src/views', name), 'utf8')).join('\n'),
  );
}

/**
 * Turns a page's styles into those of a card: the light palette, each colour written where it is used, without
 * what depends on a screen or a pointer. The renderer knows no custom properties, no `@media` and few
 * pseudo-classes.
 */
export function cardStyles(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: body.trim().replace(/\s+/g, ' '),
  }));
  const tokens = new Map(
    rules
      .filter(({ selector }) => selector.split(', ').includes(':root'))
      .flatMap(({ body }) => [...body.matchAll(/(--[\w-]+):\s*([^;]+)/g)])
      .map(([, name = '', value = '']): [string, string] => [name, value]),
  );
  tokens.set('--serif', `'${FAMILIES.serif}'`);
  tokens.set('--sans', `'${FAMILIES.sans}'`);
  const fillIn = (body: string): string =>
    body.replace(/var\((--[\w-]+)[^)]*\)/g, (_, name: string) => tokens.get(name) ?? 'none');
  return rules
    .filter(({ selector, body }) => !/[:*]/.test(selector) && !/^--[\w-]+:[^;]*;?$/.test(body))
    .map(({ selector, body }) => `${selector}{${fillIn(body)}}`)
    .join('\n');
}
