/** One share image as a page finds it in `data/cards.json`, under the path of the page it belongs to. */
export interface Card {
  /** Relative to the site's root. */
  path: string;
  /** What it shows, in one sentence. */
  alt: string;
  /** In px. */
  width: number;
  height: number;
}
