/** The strip under the slider: how many statements became public in each week, and where events stand. */
import { bin, max, range } from 'd3';
import type { DatedEvent, Dataset } from '../model/dataset.ts';
import { daysBetween } from '../model/day.ts';
import { round } from './round.ts';

/** One bar; fractions of the strip's width and height. */
export interface DensityBar {
  x: number;
  width: number;
  height: number;
}

/** The strip. */
export interface DensityLayout {
  bars: DensityBar[];
  /** Statements in the fullest week. */
  most: number;
  events: { event: DatedEvent; x: number }[];
}

const WEEK = 7;

/** Lays the strip out over the days of the data. */
export function layoutDensity(dataset: Dataset): DensityLayout {
  const { firstDay, lastDay } = dataset.question;
  const span = daysBetween(firstDay, lastDay);
  const share = (days: number): number => round((days / span) * 100) / 100;
  const weeks = bin<number, number>()
    .domain([0, span])
    .thresholds(range(WEEK, span, WEEK))(
    dataset.statements.map((statement) => daysBetween(firstDay, statement.publicOn)),
  );
  const most = max(weeks, (week) => week.length) ?? 0;
  return {
    most,
    bars: weeks.flatMap((week) => {
      if (week.length === 0) return [];
      const start = share(week.x0 ?? 0);
      return [
        { x: start, width: share((week.x1 ?? span) - (week.x0 ?? 0)), height: round(week.length / most) },
      ];
    }),
    events: dataset.events.map((event) => ({ event, x: share(daysBetween(firstDay, event.date)) })),
  };
}
