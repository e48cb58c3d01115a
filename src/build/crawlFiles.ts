/** What crawlers ask for before any page: `robots.txt`, and the list of pages. */
import { hasAddress, type SharedPage } from './sharedPage.ts';
import { escapeXml } from './xml.ts';

/** Where the list of pages is, relative to the site's root. */
export const SITEMAP_PATH = 'sitemap.xml';

/** The list of all pages with an address (sitemaps.org), each with the day it last changed. */
export function writeSitemap(pages: readonly SharedPage[], url: string): string {
  const entries = pages
    .filter(hasAddress)
    .map(
      ({ path, changed }) => `<url><loc>${escapeXml(url + path)}</loc><lastmod>${changed}</lastmod></url>`,
    );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** Lets everybody read everything, and names the list of pages where its absolute address is known. */
export function writeRobots(url: string | null): string {
  const sitemap = url === null ? [] : ['', `Sitemap: ${url}${SITEMAP_PATH}`];
  return ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n');
}
