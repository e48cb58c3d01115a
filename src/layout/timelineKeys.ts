/** Which mark of the timeline a key leads to. */
import { least } from 'd3';
import type { MoveKey, Stop } from './navigate.ts';
import type { TimelineLayout } from './timeline.ts';

/** The place of a name among the marks of its row. */
const NAME_X = -1;

/**
 * Everything in the timeline that can be focused, in reading order: names of countries and speakers, and statements
 * ("statement:<id>"). `x` is the fraction of the track, -1 for names; `y` the number of the row.
 */
export function timelineStops({ groups }: Pick<TimelineLayout, 'groups'>): Stop[] {
  const rows = groups.flatMap(({ group, rows: placed }) => [
    ...(group.headed && group.country ? [[{ id: `country:${group.country.code}`, x: NAME_X }]] : []),
    ...placed.map(({ row, track }) => [
      { id: row.id, x: NAME_X },
      ...track.marks.map(({ statement, x }) => ({ id: `statement:${statement.id}`, x })),
    ]),
  ]);
  return rows.flatMap((row, y) =>
    row.map(({ id, x }) => ({ id, group: row[0]?.id ?? id, x, y, width: 0, height: 1 })),
  );
}

/**
 * The stop that `key` leads to from `from` (null: the timeline as a whole). Left and right go along a row, Home and
 * End to its ends; up and down go to the nearest statement of the next row, or from name to name.
 */
export function nextInRows(stops: readonly Stop[], from: string | null, key: MoveKey): Stop | null {
  const current = stops.find((stop) => stop.id === from);
  if (!current) return stops[0] ?? null;
  const row = stops.filter((stop) => stop.y === current.y);
  const index = row.indexOf(current);
  switch (key) {
    case 'Home':
      return row[0] ?? current;
    case 'End':
      return row.at(-1) ?? current;
    case 'ArrowLeft':
      return row[index - 1] ?? current;
    case 'ArrowRight':
      return row[index + 1] ?? current;
    case 'ArrowUp':
      return nearestIn(stops, current, -1) ?? current;
    case 'ArrowDown':
      return nearestIn(stops, current, 1) ?? current;
  }
}

function nearestIn(stops: readonly Stop[], from: Stop, step: 1 | -1): Stop | undefined {
  const row = stops.filter((stop) => stop.y === from.y + step);
  const alike = row.filter((stop) => (stop.x === NAME_X) === (from.x === NAME_X));
  return least(alike.length > 0 ? alike : row, (stop) => Math.abs(stop.x - from.x));
}
