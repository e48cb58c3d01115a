/** The share image of the map: how many countries have each filling, and the map as large as it fits beside that. */
import { max, range } from 'd3';
import { CARD_MARGIN, CARD_RIGHT, type PlacedText } from './cardPage.ts';
import { fitText, type CardMeasure, type CardType } from './cardType.ts';
import { CHART_BOTTOM, openView, type ViewWords } from './cardView.ts';
import { layoutStillMap, type StillMap } from './map.ts';
import { placeBodies, type BodyWords, type PlacedBodies } from './mapBodies.ts';
import type { MapShapes } from './mapFile.ts';
import { round } from './round.ts';

/** A line of the legend. */
export interface MapCardEntry {
  /** Which filling; different for each. */
  key: string;
  label: string;
  /** How many countries have it; null where it is no position. */
  count: number | null;
}

/** A rectangle that is filled as an area. */
export interface PlacedSwatch {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Everything that the map's card draws. */
export interface PlacedMapCard {
  texts: PlacedText[];
  lines: number[];
  swatches: PlacedSwatch[];
  map: { still: StillMap; x: number; y: number; scale: number };
  bodies: { placed: PlacedBodies<CardType>; x: number; y: number };
}

/** What a map's card shows. */
export interface MapCardContent {
  words: ViewWords;
  entries: readonly MapCardEntry[];
  bodies: readonly BodyWords[];
  shapes: MapShapes;
  /** Names of countries, by code. */
  names: ReadonlyMap<string, string>;
}

/** The legend's room, and the gap beside it. */
const LEGEND_ROOM = 340;
const GAP = 28;
/** The width that the map is laid out for, px: the smallest at which insets stand beside it, so names are largest. */
const MAP_WIDTH = 640;
/** The sizes at which the legend may be set, as shares of the largest. */
const SIZES = range(1, 0.49, -0.05);
const BODIES_TYPES = [20, 19, 18, 17, 16].map((size): CardType => ({ family: 'sans', size, bold: false }));
const BODIES_GAP = 4;
const NO_BODIES = placeBodies<CardType>([], 0, { family: 'sans', size: 16, bold: false }, () => 0);

/** Places question, legend, map and bodies. */
export function layoutMapCard(content: MapCardContent, measure: CardMeasure): PlacedMapCard {
  const { words, entries, shapes, names } = content;
  const page = openView(words, measure);
  const top = page.y;
  const still = layoutStillMap(shapes, names, MAP_WIDTH);
  const widest = CARD_RIGHT - CARD_MARGIN - LEGEND_ROOM - GAP;
  const scaleIn = (height: number): number => round(Math.min(widest / MAP_WIDTH, height / still.map.height));
  // Bodies stand in one row under the map, if a size that can be read allows it.
  const tried = BODIES_TYPES.map((type) => {
    const own = content.bodies.length > 0 ? rowHeight(type) + BODIES_GAP : 0;
    const room = MAP_WIDTH * scaleIn(CHART_BOTTOM - top - own);
    return { room, placed: placeBodies(content.bodies, room, type, measure) };
  });
  const inOneRow = tried.find(({ placed }) => placed.height <= rowHeight(placed.type));
  const { room, placed } = inOneRow ?? tried.at(-1) ?? { room: 0, placed: NO_BODIES };
  const scale = scaleIn(CHART_BOTTOM - top - (placed.height > 0 ? placed.height + BODIES_GAP : 0));
  const x = round(CARD_RIGHT - MAP_WIDTH * scale);
  const legends = SIZES.map((size) => placeLegend(entries, size, top, measure));
  const legend = legends.find((one) => one.bottom <= CHART_BOTTOM) ?? placeLegend([], 1, top, measure);
  return {
    texts: [...page.texts, ...legend.texts],
    lines: page.lines,
    swatches: legend.swatches,
    map: { still, x, y: top, scale },
    bodies: { placed, x: round(CARD_RIGHT - room), y: CHART_BOTTOM - placed.height },
  };
}

function rowHeight({ size }: CardType): number {
  return size * 2;
}

interface PlacedLegend {
  texts: PlacedText[];
  swatches: PlacedSwatch[];
  bottom: number;
}

/** Positions with their numbers, then, smaller, what is no position. */
function placeLegend(
  entries: readonly MapCardEntry[],
  size: number,
  top: number,
  measure: CardMeasure,
): PlacedLegend {
  const legend: PlacedLegend = { texts: [], swatches: [], bottom: top };
  const number: CardType = { family: 'serif', size: Math.round(44 * size), bold: false };
  const digits = max(entries, ({ count }) => measure(`${count ?? ''}`, number)) ?? 0;
  const swatch = { width: Math.round(40 * size), height: Math.round(26 * size) };
  for (const { key, label, count } of entries) {
    const isHeld = count !== null;
    const own = isHeld ? swatch : { width: swatch.width, height: Math.round(swatch.height * 0.7) };
    const numberX = CARD_MARGIN + swatch.width + Math.round(14 * size);
    const labelX = isHeld ? numberX + Math.ceil(digits) + Math.round(12 * size) : numberX;
    const room = CARD_MARGIN + LEGEND_ROOM - labelX;
    const type = Math.round((isHeld ? 24 : 18) * size);
    const box = { room, height: type * 2.5, sizes: [type], family: 'sans', leading: 1.16 } as const;
    const fitted = fitText(label, { ...box, bold: isHeld }, measure);
    const height = Math.max(
      isHeld ? number.size * 1.16 : 0,
      fitted.lines.length * fitted.leading + 10 * size,
    );
    const middle = legend.bottom + height / 2;
    const base = { hang: 0, ink: isHeld ? ('ink' as const) : ('soft' as const) };
    const block = (fitted.lines.length - 1) * fitted.leading;
    legend.swatches.push({ key, ...own, x: CARD_MARGIN, y: round(middle - own.height / 2) });
    if (isHeld) {
      const y = round(middle + number.size * 0.34);
      const lines = [`${count}`];
      legend.texts.push({ ...base, lines, type: number, leading: 0, x: numberX, y, room: digits + 1 });
    }
    if (label !== '') {
      legend.texts.push({ ...base, ...fitted, x: labelX, y: round(middle + type * 0.35 - block / 2), room });
    }
    legend.bottom += height;
  }
  return legend;
}
