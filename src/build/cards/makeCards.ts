/** All share images of a site: drawn, turned into pictures, named by what they show. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Archive } from '../../model/dataset.ts';
import { copy } from '../../model/load.ts';
import type { Cards } from '../cardFile.ts';
import type { SiteFile } from '../siteFile.ts';
import { formatSiteAddress } from '../siteUrl.ts';
import { readCardStyles } from './cardStyles.ts';
import { drawCards } from './drawCards.tsx';
import { loadCardFonts } from './fonts.ts';
import { rasterCards } from './rasterCards.ts';

/** Cards for the pages to name, and the files that hold them. */
export interface MadeCards {
  cards: Cards;
  files: SiteFile[];
  /** How many pictures had to be drawn; the others came from the cache. */
  drawn: number;
}

/** Where a project keeps fonts and the pictures of earlier builds; git ignores it, and a fresh install empties it. */
const CACHE = 'node_modules/.cache/stance-map';

/** Makes the cards of a site with this address, at most `most` beside those of the views. `root` is the project's folder. */
export async function makeCards(
  archive: Archive,
  url: string | null,
  root: string,
  most = Infinity,
): Promise<MadeCards> {
  const fonts = await loadCardFonts(join(root, CACHE, 'fonts'));
  const site = url === null ? copy.siteName : formatSiteAddress(url);
  const making = {
    site,
    styles: readCardStyles(root),
    mapStyles: readCardStyles(root, ['map.css']),
    timelineStyles: readCardStyles(root, ['timelineStill.css']),
    fonts,
  };
  const drawings = drawCards(archive, making, most);
  const svgs = drawings.map(({ svg }) => svg);
  const { pngs, drawn } = await rasterCards(svgs, fonts.files, join(root, CACHE, 'cards'));
  const made = drawings.flatMap(({ pages, slug, alt }, index) => {
    const png = pngs[index];
    return png ? [{ pages, alt, png, path: `cards/${slug}-${hashName(png)}.png` }] : [];
  });
  return {
    cards: new Map(
      made.flatMap(({ pages, path, alt }) => pages.map((page) => [page, { path, alt }] as const)),
    ),
    files: made.map(({ path, png }) => ({ path, content: () => png })),
    drawn,
  };
}

/** Eight digits of the hash of the content. */
function hashName(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
