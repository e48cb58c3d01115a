/**
 * A share image as a flat list of placed things. Parts stand one below the other; the words take what room is
 * left, at the largest size that fits. The same content gives the same card.
 */
import type { CardContent } from '../model/cardContent.ts';
import { placeBody } from './cardBody.ts';
import {
  CARD_MARGIN,
  CARD_RIGHT,
  GAP,
  openPage,
  placeFooter,
  placeQuestion,
  putText,
  type CardPage,
  type PlacedCard,
} from './cardPage.ts';
import { fitText, type CardMeasure, type CardType, type TextBox } from './cardType.ts';

const FLAG = 92;
const SIGN = 38;

/** Places the parts of a card. */
export function layoutCard(content: CardContent, measure: CardMeasure): PlacedCard {
  const page = openPage(42, measure);
  placeQuestion(page, content.question);
  placeIdentity(page, content);
  placeStance(page, content);
  placeBody(page, content.body);
  placeFooter(page, content.footer, content.site);
  const { texts, signs, flags, lines } = page;
  return { tone: content.tone ?? 'none', texts, signs, flags, lines };
}

function placeIdentity(page: CardPage, { flag, name, role }: CardContent): void {
  const top = page.y;
  if (flag !== '') page.flags.push({ code: flag, x: CARD_MARGIN, y: top + 2, size: FLAG });
  const x = flag === '' ? CARD_MARGIN : CARD_MARGIN + FLAG + 26;
  const room = CARD_RIGHT - x;
  // A name alone stands beside the middle of the flag.
  if (role === '') page.y += 18;
  if (name !== '') {
    const box: TextBox = {
      room,
      height: 58,
      sizes: [54, 48, 42, 38],
      family: 'sans',
      bold: true,
      leading: 1.06,
    };
    putText(page, fitText(name, box, page.measure), { x, room, ink: 'ink' });
  }
  if (role !== '') {
    page.y += 4;
    const type: CardType = { family: 'sans', size: 28, bold: false };
    const sizes = page.measure(role, type) <= room ? [30, 28] : [27, 25];
    const box: TextBox = { room, height: 66, sizes, family: 'sans', leading: 1.2, balanced: true };
    putText(page, fitText(role, box, page.measure), { x, room, ink: 'soft' });
  }
  page.y = Math.max(page.y, top + FLAG + 4) + GAP;
}

/** Sign and stance, and beside them, or below where there is no room, what narrows it. */
function placeStance(page: CardPage, { tone, stance, qualifier }: CardContent): void {
  const x = tone === null ? CARD_MARGIN : CARD_MARGIN + SIGN + 18;
  if (tone !== null) {
    page.signs.push({ tone, x: CARD_MARGIN + SIGN / 2 + 2, y: page.y + 26, size: SIGN });
  }
  const top = page.y;
  const room = CARD_RIGHT - x;
  if (stance !== '') {
    const box: TextBox = {
      room,
      height: 50,
      sizes: [42, 38, 34, 30],
      family: 'sans',
      bold: true,
      leading: 1.19,
    };
    const fitted = fitText(stance, box, page.measure);
    putText(page, fitted, { x, room, ink: 'ink' });
    placeQualifier(page, qualifier, x + Math.ceil(page.measure(fitted.lines[0] ?? '', fitted.type)) + 22, x);
  }
  page.y = Math.max(page.y, top + 50) + GAP - 4;
}

function placeQualifier(page: CardPage, qualifier: string, beside: number, below: number): void {
  if (qualifier === '') return;
  const type: CardType = { family: 'sans', size: 30, bold: false };
  const width = page.measure(qualifier, type);
  if (beside + width <= CARD_RIGHT) {
    const fitted = { lines: [qualifier], type, leading: 36 };
    page.texts.push({
      ...fitted,
      x: beside,
      y: page.y - 14,
      room: CARD_RIGHT - beside,
      ink: 'soft',
      hang: 0,
    });
    return;
  }
  const box: TextBox = {
    room: CARD_RIGHT - below,
    height: 36,
    sizes: [30, 26, 24],
    family: 'sans',
    leading: 1.2,
  };
  putText(page, fitText(qualifier, box, page.measure), { x: below, room: CARD_RIGHT - below, ink: 'soft' });
}
