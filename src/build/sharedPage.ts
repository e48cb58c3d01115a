/** A page as machines see it: previews, search engines, feed readers. */
import type { Day } from '../model/dataset.ts';
import type { PageWords } from '../model/describePage.ts';
import type { CardFile } from './cardFile.ts';

/** What heads, structured data and the sitemap say about a page. */
export interface SharedPage {
  /** Relative to the site's root, and the page's own for good; "404.html" for the page that has no address. */
  path: string;
  words: PageWords;
  /** The latest day on which something it shows changed. */
  changed: Day;
  /** Its share image; null where none was made. */
  card: CardFile | null;
}

/** Whether a page has an address of its own: all have, but the one for unknown addresses. */
export function hasAddress({ path }: SharedPage): boolean {
  return path !== '404.html';
}
