/** The share image of the timeline: counts by stance, and the rows as large as they fit under these. */
import { least, range } from 'd3';
import type { DatedEvent, Dataset, Day, Tone } from '../model/dataset.ts';
import { CARD_MARGIN, CARD_ROOM, type PlacedText } from './cardPage.ts';
import { fitText, type CardMeasure, type CardType } from './cardType.ts';
import { CHART_BOTTOM, openView, type PlacedRule, type ViewWords } from './cardView.ts';
import { round } from './round.ts';
import { DENSE, layoutTimeline } from './timeline.ts';
import type { TimelineGroup } from './timelineRows.ts';
import { arrangeStill, splitTimeline, type TimelineStill } from './timelineStill.ts';

/** A stance and how many hold it. */
export interface StanceCount {
  tone: Tone;
  label: string;
  count: number;
}

/** What a timeline's card shows. */
export interface TimelineCardContent {
  words: ViewWords;
  counts: readonly StanceCount[];
  dataset: Pick<Dataset, 'question' | 'events'>;
  at: Day;
  /** Rows that hold nothing after the date; null where their names could not be set. */
  groups: readonly TimelineGroup[] | null;
}

/** Some of the rows, under an axis of their own. */
export interface PlacedTimelineCardPart {
  still: TimelineStill;
  x: number;
}

/** Everything that the timeline's card draws. */
export interface PlacedTimelineCard {
  texts: PlacedText[];
  lines: number[];
  rules: PlacedRule[];
  /** Parts stand side by side. None where there are more rows than could be made out. */
  parts: PlacedTimelineCardPart[];
  y: number;
  scale: number;
}

/** How large rows may be drawn, as shares of their size on a page; below the last they could not be made out. */
const SCALES = range(1.5, 0.55, -0.02);
/** How many parts may stand side by side, and the room between them, px. */
const PARTS = [1, 2, 3];
const GAP = 28;
const RULE = 10;
const NUMBER: CardType = { family: 'serif', size: 36, bold: false };
const HEAD_GAP = 10;

/** Places question, counts and rows: in as many parts as let the rows be largest. */
export function layoutTimelineCard(content: TimelineCardContent, measure: CardMeasure): PlacedTimelineCard {
  const page = openView(content.words, measure);
  const heads = placeHeads(content.counts, page.y, measure);
  const y = heads.bottom + 12;
  const arranged = PARTS.flatMap((count) => arrangeParts(content, count, CHART_BOTTOM - y) ?? []);
  const best = least(arranged, ({ scale }) => -scale) ?? { parts: [], scale: 1 };
  return { texts: [...page.texts, ...heads.texts], lines: page.lines, rules: heads.rules, y, ...best };
}

/** The largest scale at which the rows fit in `count` parts; null where none does. */
function arrangeParts(
  { dataset, at, groups }: TimelineCardContent,
  count: number,
  height: number,
): Pick<PlacedTimelineCard, 'parts' | 'scale'> | null {
  if (groups === null || groups.length < count) return null;
  // Nothing is said of the days after the date.
  const question = { ...dataset.question, lastDay: at };
  const own = (CARD_ROOM - GAP * (count - 1)) / count;
  for (const scale of SCALES) {
    const layout = layoutTimeline(
      { question, events: [] as DatedEvent[] },
      groups,
      () => '',
      own / scale,
      DENSE,
    );
    if (layout.stacked) continue;
    const stills = splitTimeline(layout, count).map((part) => arrangeStill(question, part, at, false));
    if (stills.every((still) => still.height * scale <= height)) {
      const parts = stills.map((still, index) => ({ still, x: round(CARD_MARGIN + index * (own + GAP)) }));
      return { parts, scale: round(scale) };
    }
  }
  return null;
}

interface Heads {
  texts: PlacedText[];
  rules: PlacedRule[];
  bottom: number;
}

/** For each stance a rule, a number and a name, all as wide and all names of one size. */
function placeHeads(counts: readonly StanceCount[], top: number, measure: CardMeasure): Heads {
  const own = (CARD_ROOM - HEAD_GAP * (counts.length - 1)) / counts.length;
  const labels = counts.map(({ label, count }) => {
    const number = Math.ceil(measure(`${count}`, NUMBER));
    return { label, count, number, room: own - number - 10 };
  });
  const setAll = (size: number) =>
    labels.map(({ label, room }) => {
      const box = { room, height: 50, sizes: [size], family: 'sans', bold: true, leading: 1.1 } as const;
      return fitText(label, box, measure);
    });
  const isWhole = (size: number): boolean =>
    setAll(size).every(({ lines }, index) => lines.join(' ') === labels[index]?.label);
  const size = [24, 22, 20, 18, 16].find(isWhole) ?? 16;
  const baseline = top + RULE + 38;
  const texts = setAll(size).flatMap((fitted, index): PlacedText[] => {
    const { label, count, number, room } = labels[index] ?? { label: '', count: 0, number: 0, room: 0 };
    const x = round(CARD_MARGIN + index * (own + HEAD_GAP));
    const base = { hang: 0, ink: 'ink' as const };
    const block = (fitted.lines.length - 1) * fitted.leading;
    const y = round(baseline - 2 - block / 2);
    return [
      { ...base, lines: [`${count}`], type: NUMBER, leading: 0, x, y: baseline, room: number },
      ...(label === '' ? [] : [{ ...base, ...fitted, x: x + number + 10, y, room }]),
    ];
  });
  const rules = counts.map(({ tone }, index): PlacedRule => {
    return {
      tone,
      x: round(CARD_MARGIN + index * (own + HEAD_GAP)),
      y: top,
      width: round(own),
      height: RULE,
    };
  });
  return { texts, rules, bottom: baseline + 14 };
}
