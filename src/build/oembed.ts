/** oEmbed (oembed.com): one static answer for each page that has an embed. */
import { titleWithSite } from '../model/describeTitle.ts';
import { formatOembedHtml } from '../embed/snippet.ts';
import { copy } from '../model/load.ts';
import { CARD_SIZE } from './cardFile.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import type { SharedPage } from './sharedPage.ts';
import type { SiteFile } from './siteFile.ts';

/** Neither side is a ratio that editors take for that of a film, and so fix (WordPress does). */
export const OEMBED_SIZE = { width: 500, height: 600 } as const;

const DAY_SECONDS = 86_400;

/** Where the answer for a page is, relative to the site's root; `path` is that of the full page. */
export function oembedPath(path: string): string {
  return `oembed/${path === '' ? 'index' : path.replace(/\/$/, '')}.json`;
}

/** The tag by which a page names its answer; the same in the full page and in its embed. */
export function oembedLink({ path, words }: SharedPage, url: string): string {
  const [href, title] = [url + oembedPath(path), titleWithSite(words.title)].map(escapeHtml);
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${title}">`;
}

/** The answers for all pages given, and the entry for the registry of oembed.com. */
export function planOembedFiles(pages: readonly SharedPage[], url: string): SiteFile[] {
  const answers = pages.map((page) => ({
    path: oembedPath(page.path),
    content: () => JSON.stringify(answerFor(page, url)),
  }));
  return [...answers, { path: 'oembed/stance-map.yml', content: () => writeRegistration(url) }];
}

function answerFor(page: SharedPage, url: string): Record<string, string | number> {
  const { words, card } = page;
  return {
    type: 'rich',
    version: '1.0',
    title: words.title,
    provider_name: copy.siteName,
    provider_url: url,
    cache_age: DAY_SECONDS,
    html: formatOembedHtml(
      { address: `${url}embed/${page.path}`, title: words.title },
      url + page.path,
      OEMBED_SIZE.height,
    ),
    ...OEMBED_SIZE,
    ...(card && {
      thumbnail_url: url + card.path,
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

/**
 * The entry as the registry keeps it. A file cannot look at what it is asked for, so its one endpoint answers for the
 * chart alone, at the date it opens at. Every other page names its own answer: `discovery` says to look for it.
 */
function writeRegistration(url: string): string {
  return [
    '---',
    `- provider_name: ${JSON.stringify(copy.siteName)}`,
    `  provider_url: ${JSON.stringify(url)}`,
    '  endpoints:',
    '  - schemes:',
    ...['', 'embed/'].map((path) => `    - ${JSON.stringify(url + path)}`),
    `    url: ${JSON.stringify(url + oembedPath(''))}`,
    '    discovery: true',
    '...',
    '',
  ].join('\n');
}
