/** Second stage of the spectrum: groups of one sub-column, one below the other. */
import { sum } from 'd3';
import type { Standing } from '../model/select.ts';
import {
  COUNTRY_TYPE,
  GROUP_GAP,
  NAME_INDENT,
  NAME_TYPE,
  PIP,
  rowHeight,
  SMALL,
  SUBHEADING,
  SUBHEADING_LINE,
  SUBHEADING_TYPE,
} from './frame.ts';
import { round } from './round.ts';
import type { SpectrumColumn, SpectrumGroup } from './spectrumColumns.ts';
import { textWidth, wrapText, type Type } from './text.ts';

/** A box in the chart: fractions across, px down (from the top of its section's drawing). */
export interface Box {
  x: number;
  width: number;
  y: number;
  height: number;
}

/** A speaker's mark and name. */
export interface PlacedMark extends Box {
  standing: Standing;
  lines: string[];
  /** Where the text's last line ends, px from the box's left edge. */
  textEnd: number;
}

/** A country's flag and name, and its marks under it. */
export interface PlacedGroup extends Box {
  group: SpectrumGroup;
  lines: string[];
  /** Where the name's last line ends, px from the box's left edge. */
  textEnd: number;
  marks: PlacedMark[];
  small: SmallMark[];
}

/** "not deep into Russia" over the groups that it heads; repeated where they run on in a new sub-column. */
export interface PlacedSubheading extends Box {
  lines: string[];
}

/** A speaker drawn as a small sign under the name of its country; the centre, px from the group's corner. */
export interface SmallMark {
  standing: Standing;
  dx: number;
  dy: number;
}

/** Places groups one below the other from `top`; `span` is the sub-column. */
export function placeRun(
  column: SpectrumColumn,
  run: readonly SpectrumGroup[],
  span: { x: number; width: number },
  room: number,
  top: number,
): { groups: PlacedGroup[]; subheadings: PlacedSubheading[]; bottom: number } {
  const across = roundedSpan(span);
  const subheadings: PlacedSubheading[] = [];
  let y = top;
  const groups = run.map((group, index): PlacedGroup => {
    if (group.inSubgroup && !run[index - 1]?.inSubgroup) {
      const heading = { lines: subheadingLines(column, room), height: subheadingHeight(column, room) };
      subheadings.push({ ...across, y, ...heading });
      y += heading.height;
    }
    const lines = countryLines(group, room);
    const groupTop = y;
    const small = placeSmall(group, room, rowHeight(lines.length));
    const height = rowHeight(lines.length) + smallHeight(group, room);
    y += height;
    const marks = group.standings.map((standing): PlacedMark => {
      const placed = placeMark(standing, across, room, y);
      y += placed.height;
      return placed;
    });
    y += GROUP_GAP;
    return {
      ...across,
      y: groupTop,
      height,
      group,
      lines,
      textEnd: textEnd(lines, COUNTRY_TYPE),
      marks,
      small,
    };
  });
  return { groups, subheadings, bottom: y };
}

function placeMark(
  standing: Standing,
  across: { x: number; width: number },
  room: number,
  y: number,
): PlacedMark {
  const lines = markLines(standing, room);
  return {
    ...across,
    y,
    height: rowHeight(lines.length),
    standing,
    lines,
    textEnd: textEnd(lines, NAME_TYPE),
  };
}

function textEnd(lines: readonly string[], type: Type): number {
  return Math.round(NAME_INDENT + textWidth(lines.at(-1) ?? '', type));
}

/** Height of a run of groups, with the sub-heading it needs. */
export function runHeight(column: SpectrumColumn, run: readonly SpectrumGroup[], room: number): number {
  const subheading = run.some((group) => group.inSubgroup) ? subheadingHeight(column, room) : 0;
  return subheading + sum(run, (group) => groupHeight(group, room));
}

function subheadingLines({ stance }: SpectrumColumn, room: number): string[] {
  return wrapText(stance.subgroup?.label ?? '', room, SUBHEADING_TYPE);
}

function subheadingHeight(column: SpectrumColumn, room: number): number {
  return SUBHEADING + (subheadingLines(column, room).length - 1) * SUBHEADING_LINE;
}

function groupHeight(group: SpectrumGroup, room: number): number {
  const marks = sum(group.standings, (standing) => rowHeight(markLines(standing, room).length));
  return rowHeight(countryLines(group, room).length) + smallHeight(group, room) + marks + GROUP_GAP;
}

/** Small signs in rows under the name, as many in a row as there is room for. */
function placeSmall(group: SpectrumGroup, room: number, top: number): SmallMark[] {
  const perRow = smallPerRow(room);
  return group.small.map((standing, index) => ({
    standing,
    dx: NAME_INDENT + SMALL / 2 + (index % perRow) * SMALL,
    dy: top + SMALL / 2 + Math.floor(index / perRow) * SMALL,
  }));
}

function smallHeight(group: SpectrumGroup, room: number): number {
  const rows = Math.ceil(group.small.length / smallPerRow(room));
  return rows === 0 ? 0 : rows * SMALL + 4;
}

function smallPerRow(room: number): number {
  return Math.max(1, Math.floor((room - NAME_INDENT) / SMALL));
}

function countryLines(group: SpectrumGroup, room: number): string[] {
  const pips = group.elsewhere.length * PIP + (group.elsewhere.length > 0 ? 6 : 0);
  const sign = group.country.party ? PIP : 0;
  return wrapText(group.country.name, room - NAME_INDENT - pips - sign, COUNTRY_TYPE);
}

function markLines(standing: Standing, room: number): string[] {
  const sign = standing.premiseSign ? PIP + 4 : 0;
  return wrapText(standing.actor.shortName, room - NAME_INDENT - sign, NAME_TYPE);
}

/** Fractions rounded so that they make short, stable percentages. */
export function roundedSpan(span: { x: number; width: number }): { x: number; width: number } {
  return { x: round(span.x * 100) / 100, width: round(span.width * 100) / 100 };
}
