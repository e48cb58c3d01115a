/** Second stage of the timeline: every row with its marks and bands in place. */
import type { DatedEvent, Dataset } from '../model/dataset.ts';
import type { Shift } from '../model/position.ts';
import type { Stretch, Track, TrackMark } from '../model/track.ts';
import { COUNTRY_TYPE, LINE, NAME_TYPE } from './frame.ts';
import { round } from './round.ts';
import { wrapText } from './text.ts';
import {
  dayFraction,
  layoutAxis,
  layoutEvents,
  type AxisTick,
  type PlacedEvent,
  type Span,
} from './timelineAxis.ts';
import type { TimelineGroup, TimelineRow } from './timelineRows.ts';

/** Side of the square in which a mark stands, and which answers to a finger or pointer; no two squares overlap. */
export const TARGET = 24;

/** Room that a track leaves at both ends, px, for half a mark. */
export const TRACK_MARGIN = 14;

/** Below this width (px, of the whole timeline) names stand over their tracks. */
export const NAMES_BESIDE = 560;

/** The width of the narrower of the two usual papers within its margins, px. */
export const PAPER_WIDTH = 703;

/** How far things in rows stand apart, px. */
export interface Spacing {
  /** Side of the square in which a mark stands. */
  target: number;
  /** Height of a country's name over its speakers. */
  heading: number;
  /** Room above and below the lines of a name. */
  padding: number;
  /** Below this width of the whole timeline names stand over their tracks. */
  beside: number;
}

/** In a page, where marks are pressed. */
export const ROOMY: Spacing = { target: TARGET, heading: 28, padding: 6, beside: NAMES_BESIDE };
/** In a small picture, where nothing is. */
export const DENSE: Spacing = { target: 14, heading: 24, padding: 1, beside: 320 };

/** Room above and below the lanes of a track, px. */
const TRACK_PADDING = 2;

/** A statement in its place: `x` a fraction of the track, lanes counted from the band's own, which is 0, down. */
export interface PlacedTrackMark extends TrackMark {
  x: number;
  lane: number;
}

/** A position held, from fraction `x` on. */
export interface PlacedStretch extends Stretch {
  x: number;
  width: number;
}

/** What stands in one row's track. */
export interface PlacedTrack {
  lanes: number;
  marks: PlacedTrackMark[];
  stretches: PlacedStretch[];
  shifts: { shift: Shift; x: number }[];
}

/** One row; `y` from the top of its group, heights in px. */
export interface PlacedTimelineRow {
  row: TimelineRow;
  y: number;
  /** The middle of the band, from the top of the row. */
  bandY: number;
  track: PlacedTrack;
  nameLines: string[];
  /** Height of the whole row, and of its track. */
  height: number;
  trackHeight: number;
}

/** The rows of one country or body; `y` from the top of the rows, px. */
export interface PlacedTimelineGroup {
  group: TimelineGroup;
  y: number;
  height: number;
  rows: PlacedTimelineRow[];
}

/** The whole timeline. */
export interface TimelineLayout {
  spacing: Spacing;
  /** True where names stand over their tracks. */
  stacked: boolean;
  /** Width of the column of names, px; 0 where they stand over their tracks. */
  names: number;
  /** Width of the track, px, margins not counted. */
  trackWidth: number;
  axis: AxisTick[];
  events: PlacedEvent[];
  /** Height of the labels of events, px. */
  eventsHeight: number;
  groups: PlacedTimelineGroup[];
  height: number;
}

/** Places rows on a timeline `width` px wide over the days of the question. `labelOf` words an event. */
export function layoutTimeline(
  { question, events }: Pick<Dataset, 'question' | 'events'>,
  groups: readonly TimelineGroup[],
  labelOf: (event: DatedEvent) => string,
  width: number,
  spacing: Spacing = ROOMY,
): TimelineLayout {
  const stacked = width < spacing.beside;
  const names = stacked ? 0 : Math.round(Math.min(220, Math.max(150, width * 0.22)));
  const trackWidth = Math.max(TARGET, Math.floor(width - names - 2 * TRACK_MARGIN));
  const room = (stacked ? width : names) - ROOMY.padding;
  const placedEvents = layoutEvents(question, events, labelOf, trackWidth);
  const placed: PlacedTimelineGroup[] = [];
  let y = 0;
  for (const group of groups) {
    let height = group.headed ? spacing.heading : 0;
    const rows = group.rows.map((row) => {
      const placedRow = { ...placeRow(question, row, { room, trackWidth, stacked, spacing }), y: height };
      height += placedRow.height;
      return placedRow;
    });
    placed.push({ group, y, height, rows });
    y += height;
  }
  return {
    spacing,
    stacked,
    names,
    trackWidth,
    axis: layoutAxis(question, trackWidth),
    events: placedEvents,
    eventsHeight: Math.max(0, ...placedEvents.map(({ bottom, height }) => bottom + height)),
    groups: placed,
    height: y,
  };
}

interface RowRoom {
  /** For the name, px. */
  room: number;
  trackWidth: number;
  stacked: boolean;
  spacing: Spacing;
}

function placeRow(
  span: Span,
  row: TimelineRow,
  { room, trackWidth, stacked, spacing: { target, padding } }: RowRoom,
): Omit<PlacedTimelineRow, 'y'> {
  const track = placedOnce(span, row.track, trackWidth, target);
  const trackHeight = track.lanes * target + 2 * TRACK_PADDING;
  const nameLines =
    row.speaker === null
      ? wrapText(row.country?.name ?? '', room - FLAG, COUNTRY_TYPE)
      : wrapText(row.speaker.actor.shortName, room, NAME_TYPE);
  const nameHeight = nameLines.length * LINE + 2 * padding;
  const height = stacked ? nameHeight + trackHeight : Math.max(nameHeight, trackHeight);
  const bandY = (stacked ? nameHeight : 0) + TRACK_PADDING + target / 2;
  return { row, track, bandY, nameLines, height, trackHeight };
}

/** Room of a flag, and of the sign of a party to the war. */
const FLAG = 34;

/** A date that is dragged changes no track: the same one tells a view that nothing changed. */
const known = new WeakMap<Track, { width: number; target: number; placed: PlacedTrack }>();

function placedOnce(span: Span, track: Track, width: number, target: number): PlacedTrack {
  const before = known.get(track);
  if (before?.width === width && before.target === target) return before.placed;
  const placed = placeTrack(span, track, width, target);
  known.set(track, { width, target, placed });
  return placed;
}

/**
 * Places the statements of a row on a track `width` px wide: each at its day, in the first lane in which its square
 * of `target` px touches no other.
 */
export function placeTrack(span: Span, track: Track, width: number, target = TARGET): PlacedTrack {
  const ends: number[] = [];
  const marks = track.marks.map((mark): PlacedTrackMark => {
    const x = dayFraction(span, mark.statement.publicOn);
    const free = ends.findIndex((end) => end <= x * width);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x * width + target;
    return { ...mark, x, lane };
  });
  return {
    lanes: Math.max(1, ends.length),
    marks,
    stretches: track.stretches.map((stretch) => {
      const x = dayFraction(span, stretch.start);
      const end = stretch.end === null ? 1 : dayFraction(span, stretch.end);
      return { ...stretch, x, width: round((end - x) * 100) / 100 };
    }),
    shifts: track.shifts.map((shift) => ({ shift, x: dayFraction(span, shift.on) })),
  };
}
