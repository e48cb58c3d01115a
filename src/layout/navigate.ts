/** Interaction as maths: which mark is nearest to a point, and which one a key leads to. */
import { least } from 'd3';
import type { Box } from './groups.ts';
import type { SpectrumLayout } from './spectrum.ts';

/** Something in the chart that can be focused: a country's name or a speaker's mark. */
export interface Stop extends Box {
  /** "country:<group key>" or "actor:<id>". */
  id: string;
  /** The group it stands in. */
  group: string;
}

/** The keys that move the focus inside the chart. */
export const MOVE_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

/** Everything that can be focused, in reading order; `y` from the top of the whole chart. */
export function stopsOf(layout: SpectrumLayout): Stop[] {
  return layout.sections.flatMap((section) =>
    section.columns.flatMap((column) =>
      column.groups.flatMap((placed) => {
        const group = placed.group.key;
        const stop = (id: string, { x, width, y, height }: Box): Stop => {
          return { id, group, x, width, y: y + section.top, height };
        };
        const marks = placed.marks.map((mark) => stop(`actor:${mark.standing.actor.id}`, mark));
        return placed.group.country ? [stop(`country:${group}`, placed), ...marks] : marks;
      }),
    ),
  );
}

/**
 * The stop that `key` leads to from `from` (null: the chart as a whole). Up and down follow reading order,
 * so that every stop is reached; left and right go to the next sub-column, at the height nearest to where
 * one was. At an edge one stays.
 */
export function nextStop(stops: readonly Stop[], from: string | null, key: MoveKey): Stop | null {
  const index = stops.findIndex((stop) => stop.id === from);
  const current = stops[index];
  if (!current || key === 'Home') return stops[0] ?? null;
  switch (key) {
    case 'End':
      return stops.at(-1) ?? null;
    case 'ArrowDown':
      return stops[index + 1] ?? current;
    case 'ArrowUp':
      return stops[index - 1] ?? current;
    case 'ArrowLeft':
      return sideways(stops, current, -1) ?? current;
    case 'ArrowRight':
      return sideways(stops, current, 1) ?? current;
  }
}

/**
 * The stop nearest to a point (px, in a chart `width` px wide) and no further than `radius` px from its box;
 * null where there is none.
 */
export function nearestStop(
  stops: readonly Stop[],
  point: { x: number; y: number },
  width: number,
  radius: number,
): Stop | null {
  const found = least(stops, (stop) => distance(stop, point, width));
  return found && distance(found, point, width) <= radius ? found : null;
}

function sideways(stops: readonly Stop[], from: Stop, direction: 1 | -1): Stop | undefined {
  const beyond = stops.filter((stop) => (stop.x - from.x) * direction > 0.001);
  const nearestX = least(beyond, (stop) => Math.abs(stop.x - from.x))?.x;
  const inColumn = beyond.filter((stop) => stop.x === nearestX);
  return least(inColumn, (stop) => Math.abs(stop.y - from.y));
}

function distance(stop: Stop, point: { x: number; y: number }, width: number): number {
  const dx = Math.max(stop.x * width - point.x, 0, point.x - (stop.x + stop.width) * width);
  const dy = Math.max(stop.y - point.y, 0, point.y - (stop.y + stop.height));
  return Math.hypot(dx, dy);
}
