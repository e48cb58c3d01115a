/**
 * A view as a picture that leaves the site: title, date, legend, source and address around a chart, in a frame of
 * one width, whatever the screen. Everything in px from the top left corner.
 */
import { PICTURE_CHART_WIDTH } from './pictureWidth.ts';
import { textWidth, wrapText, type Type } from './text.ts';

/** Margin around everything in a picture. */
export const PICTURE_MARGIN = 32;

const WIDTH = PICTURE_CHART_WIDTH + 2 * PICTURE_MARGIN;

/** How a kind of text in a picture is set; `line` is the step from line to line, `above` the room before it. */
interface Setting {
  type: Type;
  line: number;
  above: number;
  serif: boolean;
}

const SETTINGS = {
  title: { type: { size: 30, bold: true }, line: 36, above: 0, serif: true },
  headline: { type: { size: 18, bold: false }, line: 26, above: 8, serif: true },
  counting: { type: { size: 13, bold: false }, line: 18, above: 4, serif: false },
  narrowing: { type: { size: 15, bold: true }, line: 22, above: 12, serif: false },
  note: { type: { size: 13, bold: false }, line: 18, above: 8, serif: false },
  source: { type: { size: 13, bold: false }, line: 18, above: 12, serif: false },
  address: { type: { size: 13, bold: false }, line: 18, above: 2, serif: false },
} as const satisfies Record<string, Setting>;

export type PictureRole = keyof typeof SETTINGS;

/** A serif may be wider than the sans that letters are measured by: it gets this share of the room. */
const SERIF_SHARE = 0.92;

const LEGEND_COLUMNS = 3;
const LEGEND_GAP = 24;
const LEGEND_INDENT = 30;
const CHART_GAP = 24;

/** What a picture says; passed in, since layout owns no words. */
export interface PictureWords {
  title: string;
  headline: string;
  /** What the headline counts. */
  counting: string;
  /** What is filtered and searched for; empty where nothing is. */
  narrowing: string;
  note: string;
  source: string;
  /** The absolute address of the view. */
  address: string;
}

/** Lines of text one below the other; `y` is the baseline of the first, `line` the step to the next. */
export interface PictureText extends Setting {
  role: PictureRole;
  x: number;
  y: number;
  lines: string[];
  /** Where the block begins and ends, px down. */
  top: number;
  bottom: number;
}

/** A sign and what it means; the sign's centre is at (`x` + 12, `y` + 9). */
export interface PictureSign {
  kind: string;
  x: number;
  y: number;
  text: PictureText;
}

/** A sign that a picture has to explain, and its words. */
export interface PictureEntry {
  /** Which sign; different for each. */
  kind: string;
  words: string;
}

/** Everything a picture draws. */
export interface PictureLayout {
  width: number;
  height: number;
  chartTop: number;
  chartHeight: number;
  texts: PictureText[];
  legend: PictureSign[];
  /** Where the hairlines above legend and source are. */
  rules: number[];
}

/** Places a picture around a chart that is `PICTURE_CHART_WIDTH` wide. */
export function layoutPicture(
  words: PictureWords,
  chartHeight: number,
  entries: readonly PictureEntry[],
): PictureLayout {
  const head = stack(PICTURE_MARGIN, [
    ['title', words.title],
    ['headline', words.headline],
    ['counting', words.counting],
    ['narrowing', words.narrowing],
  ]);
  const chartTop = bottomOf(head) + CHART_GAP;
  const legendTop = chartTop + chartHeight + CHART_GAP;
  const legend = placeLegend(entries, legendTop + 12);
  const legendBottom = Math.max(legendTop + 4, ...legend.map(({ text }) => text.bottom));
  const note = stack(legendBottom, [['note', words.note]]);
  const footTop = bottomOf(note) + 16;
  const foot = stack(footTop, [
    ['source', words.source],
    ['address', words.address],
  ]);
  return {
    width: WIDTH,
    height: bottomOf(foot) + PICTURE_MARGIN - 8,
    chartTop,
    chartHeight,
    texts: [...head, ...note, ...foot],
    legend,
    rules: [legendTop, footTop],
  };
}

function bottomOf(texts: readonly PictureText[]): number {
  return texts.at(-1)?.bottom ?? 0;
}

/** Texts one below the other, over the whole width. */
function stack(top: number, texts: readonly (readonly [PictureRole, string])[]): PictureText[] {
  let below = top;
  const said = texts.filter(([, text]) => text !== '');
  return said.map(([role, text]) => {
    const placed = placeText(role, text, PICTURE_MARGIN, below, PICTURE_CHART_WIDTH);
    below = placed.bottom;
    return placed;
  });
}

function placeText(role: PictureRole, text: string, x: number, top: number, room: number): PictureText {
  const setting = SETTINGS[role];
  const own = setting.serif ? room * SERIF_SHARE : room;
  const lines = role === 'address' ? wrapAddress(text, own, setting.type) : wrapText(text, own, setting.type);
  const start = top + setting.above;
  const y = start + Math.round((setting.line + setting.type.size * 0.7) / 2);
  return { ...setting, role, x, y, lines, top: start, bottom: start + lines.length * setting.line };
}

/** Signs in columns, read across; a row is as high as its longest text. */
function placeLegend(entries: readonly PictureEntry[], top: number): PictureSign[] {
  const step = (PICTURE_CHART_WIDTH + LEGEND_GAP) / LEGEND_COLUMNS;
  const room = step - LEGEND_GAP - LEGEND_INDENT;
  const placed: PictureSign[] = [];
  let rowTop = top;
  entries.forEach(({ kind, words }, index) => {
    const column = index % LEGEND_COLUMNS;
    if (column === 0 && index > 0) rowTop = Math.max(...placed.map(({ text }) => text.bottom));
    const x = PICTURE_MARGIN + Math.round(column * step);
    const text = placeText('note', words, x + LEGEND_INDENT, rowTop - 4, room);
    placed.push({ kind, x, y: text.top, text });
  });
  return placed;
}

/** Breaks an address where its parts begin; a part that is too long itself, anywhere. */
export function wrapAddress(address: string, room: number, type: Type): string[] {
  const lines: string[] = [''];
  for (const part of address.split(/(?<=[/?&,])/)) {
    const pieces = textWidth(part, type) <= room ? [part] : [...part];
    for (const piece of pieces) {
      const longer = (lines.at(-1) ?? '') + piece;
      if (textWidth(longer, type) <= room) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines.filter((line) => line !== '');
}
