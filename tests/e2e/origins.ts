/**
 * Articles that embed: static pages in `hosts/`, one for each kind of host, served from another origin than
 * what they embed. Neither server sends anything but files: no header for other origins, none for frames.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.ts';
import { ROOT, SITE } from './sites.ts';

/** Libraries of hosts, as their articles load them. */
const LIBRARIES = {
  'pym.js': 'pym.js/dist/pym.v1.min.js',
  'frames.js': '@newswire/frames/dist/frames.umd.js',
  'open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs',
  'iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
} as const;

/** The origins of one worker, each with a slash at its end. */
export interface Origins {
  articles: string;
  embeds: string;
}

/** What the query of an article says beside its embeds; see `hosts/article.js`. */
export interface ArticleOptions {
  lazy?: boolean;
  late?: number;
  height?: number;
}

/** Writes both folders and serves them, each on a free port; `close` takes all of it away. */
export async function serveOrigins(): Promise<{ origins: Origins; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  const servers = await Promise.all(
    [writeArticles(`${folder}/articles`), writeEmbeds(`${folder}/embeds`)].map((one) => serve(one, '/', 0)),
  );
  const [articles = '', embeds = ''] = servers.map(originOf);
  const close = (): void => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  };
  return { origins: { articles, embeds }, close };
}

/** The address of a host's article with these embeds. */
export function articleAddress(
  { articles, embeds }: Origins,
  host: string,
  children: readonly string[],
  { lazy = false, late, height }: ArticleOptions = {},
): string {
  const query = new URLSearchParams(children.map((path) => ['child', embeds + path]));
  query.set('script', `${embeds}embed.js`);
  if (lazy) query.set('lazy', '');
  if (late !== undefined) query.set('late', String(late));
  if (height !== undefined) query.set('height', String(height));
  return `${articles}${host}.html?${query}`;
}

/** True where the built site has embed pages of its own. */
export const hasEmbedPages = existsSync(`${SITE.folder}/embed/index.html`);

function writeArticles(folder: string): string {
  cpSync(`${ROOT}/tests/e2e/hosts`, folder, { recursive: true });
  mkdirSync(`${folder}/lib`);
  for (const [name, path] of Object.entries(LIBRARIES)) {
    cpSync(`${ROOT}/node_modules/${path}`, `${folder}/lib/${name}`);
  }
  return folder;
}

/** The built site with two minimal embeds added: one as high as a chart, one as high as a card. */
function writeEmbeds(folder: string): string {
  const script = readdirSync(`${SITE.folder}/assets`).find((name) => name.startsWith('embed-frame-'));
  if (script === undefined) throw new Error('The site was built without the script for its embeds.');
  const child = readFileSync(`${ROOT}/tests/e2e/hosts/child.html`, 'utf8').replace(
    '{frame script}',
    `/assets/${script}`,
  );
  const pages = { chart: child, card: child.replace('id="embed"', 'id="embed" class="card"') };
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(`${folder}/embed/minimal/${name}`, { recursive: true });
    writeFileSync(`${folder}/embed/minimal/${name}/index.html`, html);
  }
  mkdirSync(`${folder}/page`);
  writeFileSync(
    `${folder}/page/index.html`,
    '<!doctype html><title>The full page</title><link rel="icon" href="data:,">',
  );
  for (const name of ['assets', 'embed', 'embed.js']) {
    if (existsSync(`${SITE.folder}/${name}`))
      cpSync(`${SITE.folder}/${name}`, `${folder}/${name}`, { recursive: true });
  }
  return folder;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
