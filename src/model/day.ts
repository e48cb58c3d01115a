/** Calendar days as `YYYY-MM-DD`: no clock, no time zone. */
import type { Day } from './dataset.ts';
import { copy, fill } from './load.ts';

const MILLISECONDS = 86_400_000;

/** True for a day that exists ("2024-02-30" does not). */
export function isDay(value: string): value is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Whole days from `start` to `day`; negative before it. */
export function daysBetween(start: Day, day: Day): number {
  return Math.round((Date.parse(day) - Date.parse(start)) / MILLISECONDS);
}

/** The day `count` days after `start`. */
export function addDays(start: Day, count: number): Day {
  return new Date(Date.parse(start) + count * MILLISECONDS).toISOString().slice(0, 10);
}

/** "30 May 2024": the same in every browser and on the server. */
export function formatDay(day: Day): string {
  return fill(copy.day, partsOf(day));
}

/** "30 May": where the year stands nearby. */
export function formatDayShort(day: Day): string {
  return fill(copy.dayShort, partsOf(day));
}

function partsOf(day: Day): Record<'date' | 'month' | 'year', string | number> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { date: Number(date), month: copy.months[Number(month) - 1] ?? month, year };
}
