/** The share image of the front page: question, counts, and the spectrum as large as it fits. */
import { bisector, min, range } from 'd3';
import type { Count } from '../model/select.ts';
import { CARD_MARGIN, CARD_ROOM, type PlacedText } from './cardPage.ts';
import { fitText, type CardMeasure, type FittedText, type TextBox } from './cardType.ts';
import { CHART_BOTTOM, openView, type PlacedRule, type ViewWords } from './cardView.ts';
import { ROW } from './frame.ts';
import { round } from './round.ts';
import { layoutColumns, type PlacedColumn, type SpectrumLayout } from './spectrum.ts';
import type { SpectrumColumn } from './spectrumColumns.ts';

/** The words around the chart. */
export interface ChartWords extends ViewWords {
  /** What the numbers over the columns count. */
  counted: keyof Count;
  /** False: only the counts, since names could not be set. */
  drawn: boolean;
}

/** The spectrum on a card: its box, and the part of the drawing that is seen in it. */
export interface PlacedChart {
  layout: SpectrumLayout;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Left edge, upper edge, width and height in the drawing's own px. */
  viewBox: readonly [number, number, number, number];
}

/** Everything the front page's card draws. */
export interface PlacedChartCard {
  texts: PlacedText[];
  lines: number[];
  rules: PlacedRule[];
  /** Null where there are more speakers than could be made out. */
  chart: PlacedChart | null;
}

/** How large speakers may be drawn, as shares of their size on a page; below the last they could not be made out. */
const SCALES = range(1.8, 0.39, -0.02);
const RULE = 10;
const LABEL_LEADING = 1.15;

/** Places question, counts and chart: the largest drawing of the spectrum that fits under the counts. */
export function layoutChartCard(
  words: ChartWords,
  columns: readonly SpectrumColumn[],
  measure: CardMeasure,
): PlacedChartCard {
  const page = openView(words, measure);
  const drawings = new Map<number, Drawing>();
  const draw = (scale: number): Drawing => {
    const known = drawings.get(scale) ?? drawAt(columns, words.counted, scale, page.y, measure);
    drawings.set(scale, known);
    return known;
  };
  const fits = ({ chart }: Drawing): boolean => chart.y + chart.height <= CHART_BOTTOM;
  // The larger a drawing the higher it is, so the first scale that fits is found in a few tries.
  const scale = words.drawn
    ? SCALES[bisector((one: number) => Number(fits(draw(one)))).left(SCALES, 1)]
    : undefined;
  if (scale !== undefined) {
    const { heads, chart } = draw(scale);
    return { texts: [...page.texts, ...heads.texts], lines: page.lines, rules: heads.rules, chart };
  }
  const empty = columns.map((column) => ({ ...column, groups: [] }));
  const heads = placeHeads(
    layoutColumns(empty, CARD_ROOM, () => ''),
    words.counted,
    page.y,
    measure,
  );
  return { texts: [...page.texts, ...heads.texts], lines: page.lines, rules: heads.rules, chart: null };
}

interface Heads {
  texts: PlacedText[];
  rules: PlacedRule[];
  /** Where the chart may begin. */
  bottom: number;
}

/** Counts and chart at one scale, whether they fit or not. */
interface Drawing {
  heads: Heads;
  chart: PlacedChart;
}

function drawAt(
  columns: readonly SpectrumColumn[],
  counted: keyof Count,
  scale: number,
  y: number,
  measure: CardMeasure,
): Drawing {
  const layout = layoutColumns(columns, CARD_ROOM / scale, () => '');
  const heads = placeHeads(layout, counted, y, measure);
  return { heads, chart: placeChart(layout, scale, heads.bottom + 10) };
}

function columnsOf(layout: SpectrumLayout): PlacedColumn[] {
  return layout.sections.flatMap((section) => section.columns);
}

/** Over each column its rule, its number of speakers or countries and its name, all names at one size. */
function placeHeads(layout: SpectrumLayout, counted: keyof Count, top: number, measure: CardMeasure): Heads {
  const columns = columnsOf(layout).map((column) => ({
    ...column,
    left: round(CARD_MARGIN + column.x * CARD_ROOM),
    room: round(column.width * CARD_ROOM),
  }));
  const boxOf = (room: number, sizes: readonly number[], lines: number): TextBox => {
    const height = Math.max(...sizes) * LABEL_LEADING * lines + lines;
    return { room, height, sizes, family: 'sans', bold: true, leading: LABEL_LEADING };
  };
  const sizesIn = (lines: number, sizes: readonly number[]): FittedText[] =>
    columns.map(({ stance, room }) => fitText(stance.shortLabel, boxOf(room, sizes, lines), measure));
  // Names of one line, if a size that can be read allows it.
  const short = sizesIn(1, [26, 24, 22]);
  const whole = short.every(({ lines }, index) => lines[0] === columns[index]?.stance.shortLabel);
  const fitted = whole ? short : sizesIn(2, [26, 24, 22, 20, 18, 16]);
  const size = min(fitted, ({ type }) => type.size) ?? 26;
  const texts = columns.flatMap(({ stance, count, left, room }): PlacedText[] => {
    const number = fitText(
      `${count[counted]}`,
      { room, height: 56, sizes: [48, 40, 32], family: 'serif' },
      measure,
    );
    const label = fitText(stance.shortLabel, boxOf(room, [size], 2), measure);
    const base = { x: left, room, ink: 'ink' as const, hang: 0 };
    return [
      { ...number, ...base, y: top + RULE + 48 },
      { ...label, ...base, y: top + RULE + 48 + 14 + Math.round(size * 0.8) },
    ].filter(({ lines }) => lines.join('') !== '');
  });
  const rules = columns.map(({ stance, left, room }): PlacedRule => {
    return { tone: stance.tone, x: left, y: top, width: room, height: RULE };
  });
  const lowest = Math.max(...texts.map(({ y, lines, leading }) => y + (lines.length - 1) * leading));
  return { texts, rules, bottom: lowest + 8 };
}

/** The drawing without the headings over its columns, scaled to the card. */
function placeChart(layout: SpectrumLayout, scale: number, y: number): PlacedChart {
  const tops = columnsOf(layout).flatMap(({ groups, subheadings, height }) => {
    return groups.length === 0 ? [height - ROW] : [...groups, ...subheadings].map((one) => one.y);
  });
  const top = min(tops) ?? 0;
  const seen = layout.height - top;
  const viewBox = [0, top, round(CARD_ROOM / scale), seen] as const;
  return { layout, x: CARD_MARGIN, y, width: CARD_ROOM, height: round(seen * scale), viewBox };
}
