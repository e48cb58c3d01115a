/** Share images as the pages know them: made before any page, named by what they show. */

import { CARD } from '../layout/cardPage.ts';

/** Width and height of every card, px: what link previews ask for. */
export const CARD_SIZE = CARD;

/** One card, already made. */
export interface CardFile {
  /** Relative to the site's root: `cards/<name>-<hash of the content>.png`. */
  path: string;
  /** What the card shows, in one sentence, past tense and dated. */
  alt: string;
}

/** Cards by the path of the page they belong to ("", "actor/olaf-scholz/"); empty where none were made. */
export type Cards = ReadonlyMap<string, CardFile>;
