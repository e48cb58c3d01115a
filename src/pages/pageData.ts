import type { ActorDetail } from '../model/dataset.ts';

/** What a written page tells the script about itself. */
export interface PageData {
  /** The page's own address, relative to the site's base. */
  path: string;
  /** The absolute address of the site's root; null where the build was told none. */
  site: string | null;
  /** The details its panel shows; null where there is none. */
  detail: ActorDetail | null;
}
