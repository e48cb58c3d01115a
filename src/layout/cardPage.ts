/** The frame that all share images stand in: sizes, what can be placed, question above and date below. */
import type { Tone } from '../model/dataset.ts';
import {
  fitText,
  fitVariant,
  type CardMeasure,
  type CardType,
  type FittedText,
  type TextBox,
} from './cardType.ts';

/** Width and height of every card, px. */
export const CARD = { width: 1200, height: 630 } as const;
/** Free on both sides. */
export const CARD_MARGIN = 64;
/** Between the margins. */
export const CARD_ROOM = CARD.width - 2 * CARD_MARGIN;
export const CARD_RIGHT = CARD.width - CARD_MARGIN;
/** Height of the rule along the upper edge. */
export const CARD_RULE = 16;
/** Height of the hairline over the date. */
export const FOOTER_TOP = 564;
const FOOTER_TYPE: CardType = { family: 'sans', size: 25, bold: false };
/** Room between two parts. */
export const GAP = 22;

/** How a text is coloured; the colours are in `views/card.css`. */
export type CardInk = 'ink' | 'soft';

/** Lines of text; `y` is the first baseline. */
export interface PlacedText extends FittedText {
  ink: CardInk;
  x: number;
  y: number;
  /** No line is wider than this, px. */
  room: number;
  /** How far the first line begins left of the others: the room of its quotation mark. */
  hang: number;
}

/** A stance's sign, by its centre. */
export interface PlacedSign {
  tone: Tone;
  x: number;
  y: number;
  /** Height, px. */
  size: number;
}

/** A flag, by its corner. */
export interface PlacedFlag {
  code: string;
  x: number;
  y: number;
  size: number;
}

/** Everything a card of a statement, a speaker or a country draws. */
export interface PlacedCard {
  /** Of the rule along the upper edge. */
  tone: Tone;
  texts: PlacedText[];
  signs: PlacedSign[];
  flags: PlacedFlag[];
  /** Hairlines, by their height. */
  lines: number[];
}

/** What is placed so far on a card, and where the next part begins. */
export interface CardPage extends Omit<PlacedCard, 'tone'> {
  y: number;
  measure: CardMeasure;
}

/** An empty card that is filled from `y` down. */
export function openPage(y: number, measure: CardMeasure): CardPage {
  return { texts: [], signs: [], flags: [], lines: [], y, measure };
}

/** The question over a hairline, in lines of about one length. */
export function placeQuestion(page: CardPage, question: string): void {
  if (question === '') return;
  const box: TextBox = {
    room: CARD_ROOM,
    height: 80,
    sizes: [30, 28, 26, 24, 22],
    family: 'serif',
    balanced: true,
  };
  const fitted = fitText(question, box, page.measure);
  putText(page, fitted, { x: CARD_MARGIN, room: CARD_ROOM, ink: 'soft' });
  page.lines.push(page.y + 16);
  page.y += 16 + GAP + 2;
}

/** Date and outlets over the lower edge, and the site beside them. */
export function placeFooter(page: CardPage, footer: readonly string[], site: string): void {
  const { measure } = page;
  const y = FOOTER_TOP + 38;
  page.lines.push(FOOTER_TOP);
  const type = { ...FOOTER_TYPE, bold: true };
  const name = fitVariant([site], CARD_ROOM / 2, type, measure);
  const width = Math.ceil(measure(name, type));
  const base = { y, leading: 30, hang: 0 };
  page.texts.push({ ...base, lines: [name], type, x: CARD_RIGHT - width, room: width, ink: 'ink' });
  const room = CARD_ROOM - width - 40;
  const words = fitVariant(footer, room, FOOTER_TYPE, measure);
  if (words === '') return;
  page.texts.push({ ...base, lines: [words], type: FOOTER_TYPE, x: CARD_MARGIN, room, ink: 'soft' });
}

/** Room down to the footer, px. */
export function roomLeft(page: CardPage): number {
  return FOOTER_TOP - GAP + 4 - page.y;
}

/** Puts lines at the top of what is left, and moves on below them. */
export function putText(
  page: CardPage,
  fitted: FittedText,
  place: { x: number; room: number; ink: CardInk; hang?: number },
): void {
  // The first baseline: the size's ascent, in the middle of its leading.
  const y = Math.round(page.y + (fitted.leading - fitted.type.size) / 2 + fitted.type.size * 0.8);
  page.texts.push({ hang: 0, ...fitted, ...place, y });
  page.y += fitted.lines.length * fitted.leading;
}
