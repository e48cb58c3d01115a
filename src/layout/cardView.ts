/** What the share images of all views have: the question above, the date below, counts by stance. */
import type { Tone } from '../model/dataset.ts';
import {
  CARD_MARGIN,
  CARD_ROOM,
  FOOTER_TOP,
  openPage,
  placeFooter,
  putText,
  type CardPage,
} from './cardPage.ts';
import { fitText, type CardMeasure } from './cardType.ts';

/** The words around a view. */
export interface ViewWords {
  question: string;
  /** What is shown, and the date; the fullest wording first. */
  footer: readonly string[];
  site: string;
}

/** A coloured rule over a count. */
export interface PlacedRule {
  tone: Tone;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The lowest that a view may reach, px. */
export const CHART_BOTTOM = FOOTER_TOP - 8;

/** A card with its question and its footer; filled from `y` down. */
export function openView({ question, footer, site }: ViewWords, measure: CardMeasure): CardPage {
  const page = openPage(38, measure);
  if (question !== '') {
    const box = {
      room: CARD_ROOM,
      height: 100,
      sizes: [42, 40, 36, 32, 28],
      family: 'serif',
      leading: 1.18,
    } as const;
    const fitted = fitText(question, { ...box, balanced: true }, measure);
    putText(page, fitted, { x: CARD_MARGIN, room: CARD_ROOM, ink: 'ink' });
    page.y += 24;
  }
  placeFooter(page, footer, site);
  return page;
}
