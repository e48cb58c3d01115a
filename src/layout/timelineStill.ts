/** The timeline as a drawing that nobody pulls or presses: where its parts stand, px from its top left corner. */
import type { Day } from '../model/dataset.ts';
import { round } from './round.ts';
import { TRACK_MARGIN, type PlacedTimelineGroup, type TimelineLayout } from './timeline.ts';
import { dayFraction, type Span } from './timelineAxis.ts';

/** A timeline with its axis over its rows. */
export interface TimelineStill {
  layout: TimelineLayout;
  width: number;
  height: number;
  /** The left end of every track, and their width. */
  trackX: number;
  trackWidth: number;
  /** The lower edge of the labels of events; the baseline of the months; the line under them. */
  eventsBottom: number;
  monthsY: number;
  rowsTop: number;
  /** Where the date line stands on a track. */
  dateX: number;
}

/** The months stand in a line of this height. */
const AXIS = 22;
/** Room between events and months. */
const EVENTS_GAP = 4;

/** Arranges a timeline at a date, with or without room for the labels of its events. */
export function arrangeStill(span: Span, layout: TimelineLayout, at: Day, labelled: boolean): TimelineStill {
  const eventsBottom = labelled && layout.eventsHeight > 0 ? layout.eventsHeight : 0;
  const rowsTop = eventsBottom + (eventsBottom > 0 ? EVENTS_GAP : 0) + AXIS;
  return {
    layout,
    width: layout.names + layout.trackWidth + 2 * TRACK_MARGIN,
    height: rowsTop + layout.height,
    trackX: layout.names + TRACK_MARGIN,
    trackWidth: layout.trackWidth,
    eventsBottom,
    monthsY: rowsTop - 8,
    rowsTop,
    dateX: round(dayFraction(span, at) * layout.trackWidth),
  };
}

/** The same rows in several timelines side by side, in order, none of them much higher than the others. */
export function splitTimeline(layout: TimelineLayout, count: number): TimelineLayout[] {
  const parts: PlacedTimelineGroup[][] = [];
  let most = layout.height / count;
  // Groups stay whole: where the last part would be the highest, all of them get a little more room.
  for (let tries = 0; tries < 40; tries += 1) {
    parts.length = 0;
    let height = Infinity;
    for (const group of layout.groups) {
      if (height + group.height > most) {
        parts.push([]);
        height = 0;
      }
      parts.at(-1)?.push({ ...group, y: height });
      height += group.height;
    }
    if (parts.length <= count) break;
    most *= 1.02;
  }
  return parts.map((groups) => ({
    ...layout,
    groups,
    height: groups.reduce((sum, group) => sum + group.height, 0),
  }));
}
