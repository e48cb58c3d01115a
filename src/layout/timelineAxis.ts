/** The axis of the timeline: where a day stands, which months are named, and labels of events without overlap. */
import { range } from 'd3';
import type { DatedEvent, Day } from '../model/dataset.ts';
import { daysBetween, formatDay } from '../model/day.ts';
import { round } from './round.ts';
import { textWidth, wrapText, type Type } from './text.ts';

/** The days that a timeline shows. */
export interface Span {
  firstDay: Day;
  lastDay: Day;
}

/** A month that is named; `x` is the fraction of the track at which it begins. */
export interface AxisTick {
  day: Day;
  x: number;
  label: string;
}

/** An event's label: a box in px, counted from the left end of the track and from its bottom up. */
export interface PlacedEvent {
  event: DatedEvent;
  /** Fraction of the track at which its line stands. */
  x: number;
  lines: string[];
  left: number;
  bottom: number;
  width: number;
  height: number;
}

export const AXIS_TYPE: Type = { size: 12, bold: false };
export const EVENT_TYPE: Type = { size: 12, bold: false };
export const EVENT_LINE = 15;

/** Room between two names on the axis, and between a line and its label, px. */
const GAP = 6;

/** Months between two names, the fewest that fit are taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600] as const;

/** Where a day stands, as a fraction of the track; days beyond its ends stand at them. */
export function dayFraction({ firstDay, lastDay }: Span, day: Day): number {
  const span = daysBetween(firstDay, lastDay);
  if (span <= 0) return 0;
  return round((Math.min(Math.max(daysBetween(firstDay, day), 0), span) / span) * 100) / 100;
}

/** Names as many months as fit on a track `width` px wide; the year stands at the first and at each January. */
export function layoutAxis(span: Span, width: number): AxisTick[] {
  const months = monthsOf(span);
  const candidates = STEPS.flatMap((step) =>
    [false, true].flatMap((short) =>
      [true, false].map((begun) => ticksOf(span, months, { step, short, begun })),
    ),
  );
  const found = candidates.find((ticks) => ticks.length > 0 && fits(ticks, width));
  return found ?? ticksOf(span, [], { step: 1, short: false, begun: true });
}

function fits(ticks: readonly AxisTick[], width: number): boolean {
  return ticks.every(({ x, label }, index) => {
    const end = x * width + textWidth(label, AXIS_TYPE);
    const next = ticks[index + 1];
    return next ? end + GAP <= next.x * width : end <= width + GAP;
  });
}

interface Naming {
  /** Months from one name to the next. */
  step: number;
  short: boolean;
  /** True: the month that was under way when the data begin is named at their beginning. */
  begun: boolean;
}

function ticksOf(span: Span, months: readonly Day[], { step, short, begun }: Naming): AxisTick[] {
  // Counted from January, so that a year begins with a name.
  const days = months.filter((day) => monthNumber(day) % step === 0);
  const all = begun && days[0] !== span.firstDay ? [span.firstDay, ...days] : days;
  const ticks = all.map((day, index) => ({
    day,
    x: dayFraction(span, day),
    label: nameMonth(day, short, index === 0),
  }));
  const last = ticks.at(-1);
  // A month of which only the first days are there need not be named.
  return last && ticks.length > 1 && last.x > 0.97 ? ticks.slice(0, -1) : ticks;
}

/** The first day of each month in the span. */
function monthsOf({ firstDay, lastDay }: Span): Day[] {
  const [start, end] = [monthNumber(firstDay), monthNumber(lastDay)];
  return range(start, end + 1)
    .map(
      (month) =>
        `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    )
    .filter((day) => day >= firstDay);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function nameMonth(day: Day, short: boolean, first: boolean): string {
  const [, month = '', year = ''] = formatDay(day).split(' ');
  const name = short ? month.slice(0, 3) : month;
  return first || day.slice(5, 7) === '01' ? `${name} ${year}` : name;
}

/**
 * Places the labels of events over a track `width` px wide: each beginning at its line, or ending at it where the
 * track ends too soon, or else at the track's end; in as few layers as keep them apart, the latest lowest.
 */
export function layoutEvents(
  span: Span,
  events: readonly DatedEvent[],
  labelOf: (event: DatedEvent) => string,
  width: number,
): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  for (const event of events.toReversed()) {
    const x = dayFraction(span, event.date);
    const lines = wrapText(labelOf(event), Math.min(width, LONGEST_LABEL), EVENT_TYPE);
    const own = Math.min(width, Math.ceil(Math.max(...lines.map((line) => textWidth(line, EVENT_TYPE)))));
    const left = leftOf(x * width, own, width);
    const box = { event, x, lines, left, width: own, height: lines.length * EVENT_LINE, bottom: 0 };
    const bottoms = [0, ...placed.map((other) => other.bottom + other.height)].toSorted((a, b) => a - b);
    const bottom = bottoms.find((one) => placed.every((other) => !touches({ ...box, bottom: one }, other)));
    placed.push({ ...box, bottom: bottom ?? 0 });
  }
  return placed.toReversed();
}

/** Right of its line, else left of it, else as near as the track lets it. */
function leftOf(line: number, own: number, width: number): number {
  const [after, before] = [line + GAP / 2, line - GAP / 2 - own];
  if (after + own <= width) return after;
  return before >= 0 ? before : width - own;
}

const LONGEST_LABEL = 320;

function touches(a: PlacedEvent, b: PlacedEvent): boolean {
  return (
    a.left < b.left + b.width + GAP &&
    b.left < a.left + a.width + GAP &&
    a.bottom < b.bottom + b.height &&
    b.bottom < a.bottom + a.height
  );
}
