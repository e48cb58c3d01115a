import type { Card } from '../model/card.ts';
import { CARD_SIZE, type Cards } from './cardFile.ts';
import type { SiteFile } from './siteFile.ts';

/** Plans the list of share images by page, which a share menu asks for when it opens. */
export function planCardList(cards: Cards): SiteFile {
  const list = Object.fromEntries(
    [...cards].map(([page, { path, alt }]): [string, Card] => [page, { path, alt, ...CARD_SIZE }]),
  );
  return { path: 'data/cards.json', content: () => JSON.stringify(list) };
}
