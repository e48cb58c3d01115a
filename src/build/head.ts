/** What stands in the head of a page that is shared. */
import { createHash } from 'node:crypto';
import { titleWithSite } from '../model/describeTitle.ts';
import type { Cards } from './cardFile.ts';
import { FEED_PATH, feedTitle } from './feed.ts';
import type { EmbedParts } from './embedNames.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import { oembedLink } from './oembed.ts';
import { hasAddress, hasEmbed, type SharedPage } from './sharedPage.ts';
import { shareHead } from './shareHead.ts';
import type { ShippedPackage } from './shippedPackages.ts';

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
  /** The parts of embeds; without them no embed is planned, and no page says that it has one. */
  embed?: EmbedParts;
  /** Whose code the scripts hold; without it no list of licences is planned, and no page says that there is one. */
  packages?: readonly ShippedPackage[];
}

/** The head of a page: policy, words, address, what previews read, and styles. */
export function pageHead(page: SharedPage, settings: SiteSettings): string {
  const { words } = page;
  const lines = [
    settings.styles === null
      ? ''
      : `<meta http-equiv="Content-Security-Policy" content="${policy(settings.styles)}">`,
    `<title>${escapeHtml(titleWithSite(words.title))}</title>`,
    `<meta name="description" content="${escapeHtml(words.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    ...addressHead(page, settings),
    `<link rel="icon" href="${settings.base}favicon.svg" type="image/svg+xml">`,
    settings.styles === null ? '' : `<style>${settings.styles}</style>`,
  ];
  return lines.filter((line) => line !== '').join('\n    ');
}

/** What rests on absolute addresses, and so stands only where the site's own is known. */
function addressHead(page: SharedPage, { url, embed }: SiteSettings): string[] {
  if (!hasAddress(page)) return ['<meta name="robots" content="noindex">'];
  if (url === null) return [];
  return [
    `<link rel="canonical" href="${escapeHtml(url + page.path)}">`,
    ...(embed && hasEmbed(page) ? [oembedLink(page, url)] : []),
    ...shareHead(page, url),
    `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(feedTitle())}" href="${escapeHtml(url + FEED_PATH)}">`,
  ];
}

/**
 * Nothing but our own files, no inline script, and only the styles written into the page. No text becomes script or
 * markup but by the `rules` of Trusted Types that are named; by default there are none.
 */
export function policy(styles: string, rules: readonly string[] = []): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    // A picture of the chart is made of a drawing that the page itself holds as a blob.
    "img-src 'self' blob:",
    "connect-src 'self'",
    // The embed dialog shows an embed.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${rules.length === 0 ? "'none'" : rules.join(' ')}`,
  ].join('; ');
}
