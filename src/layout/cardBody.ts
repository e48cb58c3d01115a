/** The words of a share image: a quote, a report, or who of a country stood where. */
import type { CardBody } from '../model/cardContent.ts';
import { CARD_MARGIN, CARD_RIGHT, CARD_ROOM, putText, roomLeft, type CardPage } from './cardPage.ts';
import {
  fitText,
  fitVariant,
  type CardMeasure,
  type CardType,
  type FittedText,
  type TextBox,
} from './cardType.ts';

/** Places the words, in what room is left above the footer. */
export function placeBody(page: CardPage, body: CardBody): void {
  switch (body.kind) {
    case 'quote':
      return placeQuote(page, body);
    case 'report':
      return placeReport(page, body.label, body.words, [38, 36, 34, 32, 30, 28]);
    case 'speakers':
      return placeGroups(page, body);
    case 'none':
      return;
  }
}

/** The words between quotation marks, whose rendering they are, and the summary where there is room for it. */
function placeQuote(page: CardPage, body: Extract<CardBody, { kind: 'quote' }>): void {
  const attribution = fitText(
    body.attribution,
    { room: CARD_ROOM, height: 34, sizes: [27, 25, 23], family: 'sans' },
    page.measure,
  );
  const height = roomLeft(page) - attribution.leading - 4;
  const sizes = [48, 46, 44, 42, 40, 38, 36, 34, 32, 30];
  const box: TextBox = { room: CARD_ROOM, height, sizes, family: 'serif', leading: 1.22 };
  const words = fitText(`“${body.words}`, box, page.measure, '”');
  const hang = Math.round(page.measure('“', words.type));
  putText(page, words, { x: CARD_MARGIN, room: CARD_ROOM, ink: 'ink', hang });
  page.y += 4;
  putText(page, attribution, { x: CARD_MARGIN, room: CARD_ROOM, ink: 'soft' });
  const summary: TextBox = {
    room: CARD_ROOM,
    height: roomLeft(page) - 8,
    sizes: [28, 26, 25],
    family: 'sans',
    leading: 1.2,
  };
  const fitted = fitText(`${body.label}: ${body.summary}`, summary, page.measure);
  if (summary.height < fitted.leading || fitted.lines.at(-1)?.endsWith('…') === true) return;
  page.y += 8;
  putText(page, fitted, { x: CARD_MARGIN, room: CARD_ROOM, ink: 'ink' });
}

/** A report under the label that says it is none of the speaker's words. */
function placeReport(page: CardPage, label: string, words: string, sizes: readonly number[]): void {
  placeLabel(page, label);
  const balanced = label === '';
  const box: TextBox = {
    room: CARD_ROOM,
    height: roomLeft(page),
    sizes,
    family: 'sans',
    leading: 1.24,
    balanced,
  };
  putText(page, fitText(words, box, page.measure), { x: CARD_MARGIN, room: CARD_ROOM, ink: 'ink' });
}

/** What kind of words follow. */
function placeLabel(page: CardPage, label: string): void {
  if (label === '') return;
  const box: TextBox = { room: CARD_ROOM, height: 34, sizes: [27, 25], family: 'sans', bold: true };
  putText(page, fitText(label, box, page.measure), { x: CARD_MARGIN, room: CARD_ROOM, ink: 'soft' });
  page.y += 2;
}

/** A row for each stance: its sign and name, and who stood there, shortened until all rows fit. */
function placeGroups(
  page: CardPage,
  { label, groups, formatNames }: Extract<CardBody, { kind: 'speakers' }>,
): void {
  placeLabel(page, label);
  const { measure } = page;
  const row = Math.min(54, Math.floor(roomLeft(page) / Math.max(1, groups.length)));
  const size = Math.min(32, Math.floor(row * 0.68));
  const leading = Math.round(size * 1.2);
  const labelType: CardType = { family: 'sans', size, bold: true };
  const widest = Math.max(0, ...groups.map((group) => Math.ceil(measure(group.label, labelType))));
  const labelRoom = Math.min(widest, Math.round(CARD_ROOM / 3));
  const indent = CARD_MARGIN + 44;
  const x = indent + labelRoom + 26;
  const room = CARD_RIGHT - x;
  for (const [index, group] of groups.entries()) {
    const y = page.y + Math.round(row / 2 + size * 0.33);
    if (group.tone !== null) {
      page.signs.push({
        tone: group.tone,
        x: CARD_MARGIN + 16,
        y: y - Math.round(size * 0.33),
        size: Math.round(size * 0.85),
      });
    }
    const base = { y, leading, hang: 0, ink: group.tone === null ? ('soft' as const) : ('ink' as const) };
    const name = fitVariant([group.label], labelRoom, labelType, measure);
    page.texts.push({ ...base, lines: [name], type: labelType, x: indent, room: labelRoom });
    const spare = roomLeft(page) - (groups.length - index) * row;
    const box: TextBox = {
      room,
      height: spare >= leading ? 2 * leading : leading,
      sizes: [size, size - 2, size - 4],
      family: 'sans',
      leading: 1.2,
    };
    const fitted = fitNames(formatNames(group.names), box, measure);
    page.texts.push({ ...fitted, ...base, x, room });
    page.y += row + (fitted.lines.length - 1) * leading;
  }
}

/** The fullest list that fits its box whole. */
function fitNames(variants: readonly string[], box: TextBox, measure: CardMeasure): FittedText {
  const fitted = variants.map((variant) => fitText(variant, box, measure));
  const whole = fitted.find(({ lines }, index) => lines.join(' ') === variants[index]);
  return whole ?? fitText(variants.at(-1) ?? '', box, measure);
}
