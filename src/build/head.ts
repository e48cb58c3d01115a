/** What stands in the head of a page that is shared. */
import { createHash } from 'node:crypto';
import type { PageWords } from '../model/describePage.ts';
import type { Cards } from './cardFile.ts';
import { escapeHtml } from './html.ts';

/** How a site is built. */
export interface SiteSettings {
  /** The site's base path, with both slashes. */
  base: string;
  /** The absolute address of the site's root, with a slash at its end; null where none was set. */
  url: string | null;
  /** `index.html` with the built script's tags and three places to fill. */
  template: string;
  /** All styles, to be written into each page; null in the dev server, which brings them by script. */
  styles: string | null;
  cards: Cards;
  /** The script that tells an embed's height to its article, a classic one: its path below the root. */
  frameScript: string;
}

/** The head of a page: words, address, policy and styles. */
export function pageHead(words: PageWords, path: string, settings: SiteSettings): string {
  const lines = [
    settings.styles === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${policy(settings.styles)}">`,
    `<title>${escapeHtml(words.title)}</title>`,
    `<meta name="description" content="${escapeHtml(words.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    settings.url === null || path === '404.html'
      ? ''
      : `<link rel="canonical" href="${escapeHtml(settings.url + path)}">`,
    `<link rel="icon" href="${settings.base}favicon.svg" type="image/svg+xml">`,
    settings.styles === null ? '' : `<style>${settings.styles}</style>`,
  ];
  return lines.filter((line) => line !== '').join('\n    ');
}

/** Nothing but our own files, no inline script, and only the styles written into the page. */
function policy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
