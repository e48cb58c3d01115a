/** What every share image is made with, and how it becomes a drawing of its own. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Question } from '../../model/dataset.ts';
import { CardFrame } from '../../views/ShareCard.tsx';
import type { CardFonts } from './fonts.ts';

/** A share image that is drawn and not yet a picture. */
export interface DrawnCard {
  /** The addresses that it shows, relative to the site's root. */
  pages: readonly string[];
  /** Names its file. */
  slug: string;
  alt: string;
  svg: string;
}

/** What all cards of a site share. */
export interface CardMaking {
  /** The site's address, or its name, as it is printed. */
  site: string;
  styles: string;
  /** The same for cards of the map and of the timeline. */
  mapStyles: string;
  timelineStyles: string;
  fonts: CardFonts;
}

/** The whole drawing; flags come as text from their package. */
export function renderCard(card: ReactNode, styles: string, flags: string, question: Question): string {
  const markup = renderToStaticMarkup(
    <CardFrame styles={styles} question={question}>
      {card}
    </CardFrame>,
  );
  return markup.replace('</style>', () => `</style>${flags}`);
}
