/** A page of the site as it is planned. */
import type { ReactNode } from 'react';
import type { PageTopic } from '../model/describeTitle.ts';
import type { SiteSettings } from './head.ts';
import type { SharedPage } from './sharedPage.ts';

/** A page with everything but the document around it. */
export interface PlannedPage extends SharedPage {
  /** What the explorer shows on it; null for a page of text. */
  topic: PageTopic | null;
  body: ReactNode;
  /** Markup after the body: symbols and data. */
  tail: string;
  /** False for a page that is complete without script. */
  interactive: boolean;
}

/** The front page's share image, for pages that have none of their own. */
export function frontCard({ cards }: SiteSettings): SharedPage['card'] {
  return cards.get('') ?? null;
}
