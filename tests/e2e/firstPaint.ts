/** What of a page a browser needs before it can draw what the page is opened for. */

/** What a page is opened for: its chart, an embed's chart, all of a card, or a text that begins with its heading. */
export type Drawn = 'chart' | 'embed' | 'card' | 'text';

/** How what is drawn begins; its end is that of the same element. */
const OPENINGS: Readonly<Record<Drawn, string>> = {
  chart: '<div id="chart"',
  embed: '<div class="embed-chart"',
  card: '<main',
  text: '<h1',
};

/** The page from its first byte to the end of the element that holds what is drawn; throws where it has none. */
export function untilDrawn(html: string, drawn: Drawn): string {
  const opening = OPENINGS[drawn];
  const start = html.indexOf(opening);
  if (start === -1) throw new Error(`No ${opening} in the page.`);
  const tag = /\w+/.exec(opening)?.[0] ?? '';
  let depth = 0;
  for (const match of html.slice(start).matchAll(new RegExp(`<(/?)${tag}\\b`, 'g'))) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(0, start + match.index);
  }
  throw new Error(`${opening} has no end.`);
}

/** The scripts and styles that a browser waits for before it draws this much of a page; paths as in the page. */
export function findBlocking(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const [, path] = /\ssrc="([^"]+)"/.exec(attributes) ?? [];
    const waits = /\s(?:async|defer)\b|\stype="module"/.test(attributes);
    return path === undefined || waits ? [] : [path];
  });
  const sheets = [...html.matchAll(/<link\b[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/g)];
  return [...scripts, ...sheets.map(([, path = '']) => path)];
}
