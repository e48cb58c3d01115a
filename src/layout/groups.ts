/** Second stage of the spectrum: groups of one sub-column, one below the other. */
import { sum } from 'd3';
import type { Standing } from '../model/select.ts';
import {
  ALONE_GAP,
  COUNTRY_TYPE,
  GROUP_GAP,
  NAME_INDENT,
  NAME_TYPE,
  PIP,
  SMALL,
  SUBHEADING,
  SUBHEADING_LINE,
  SUBHEADING_TYPE,
} from './frame.ts';
import { fitLabel, type Label } from './label.ts';
import { round } from './round.ts';
import type { SpectrumColumn, SpectrumGroup } from './spectrumColumns.ts';
import { wrapText } from './text.ts';

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
  label: Label;
}

/** A country's flag and name, and its marks under it. */
export interface PlacedGroup extends Box {
  group: SpectrumGroup;
  label: Label;
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

/** A group with the sizes of all it holds, for one width of sub-column; measured once, placed after. */
export interface MeasuredGroup {
  group: SpectrumGroup;
  label: Label;
  marks: { standing: Standing; label: Label }[];
  small: SmallMark[];
  /** The whole height, with the gap below. */
  height: number;
}

/** Measures a group in a sub-column `room` px wide. */
export function measureGroup(group: SpectrumGroup, room: number): MeasuredGroup {
  const label = countryLabel(group, room);
  const marks = group.standings.map((standing) => ({ standing, label: markLabel(standing, room) }));
  const height =
    label.height + smallHeight(group, room) + sum(marks, (mark) => mark.label.height) + gapAfter(group);
  return { group, label, marks, small: placeSmall(group, room, label.height), height };
}

/** Height of a run of groups, with the sub-heading it needs. */
export function runHeight(column: SpectrumColumn, run: readonly MeasuredGroup[], room: number): number {
  const subheading = run.some(({ group }) => group.inSubgroup) ? subheadingHeight(column, room) : 0;
  return subheading + sum(run, (measured) => measured.height);
}

/** Places groups one below the other from `top`; `span` is the sub-column. */
export function placeRun(
  column: SpectrumColumn,
  run: readonly MeasuredGroup[],
  span: { x: number; width: number },
  room: number,
  top: number,
): { groups: PlacedGroup[]; subheadings: PlacedSubheading[]; bottom: number } {
  const across = roundedSpan(span);
  const subheadings: PlacedSubheading[] = [];
  let y = top;
  const groups = run.map(({ group, label, marks, small }, index): PlacedGroup => {
    if (group.inSubgroup && !run[index - 1]?.group.inSubgroup) {
      const heading = { lines: subheadingLines(column, room), height: subheadingHeight(column, room) };
      subheadings.push({ ...across, y, ...heading });
      y += heading.height;
    }
    const groupTop = y;
    const height = label.height + smallHeight(group, room);
    y += height;
    const placed = marks.map((mark): PlacedMark => {
      const markTop = y;
      y += mark.label.height;
      return { ...across, y: markTop, height: mark.label.height, ...mark };
    });
    y += gapAfter(group);
    return { ...across, y: groupTop, height, group, label, marks: placed, small };
  });
  return { groups, subheadings, bottom: y };
}

function subheadingLines({ stance }: SpectrumColumn, room: number): string[] {
  return wrapText(stance.subgroup?.label ?? '', room, SUBHEADING_TYPE);
}

function subheadingHeight(column: SpectrumColumn, room: number): number {
  return SUBHEADING + (subheadingLines(column, room).length - 1) * SUBHEADING_LINE;
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

/** Speakers of no country follow each other like those of one. */
function gapAfter({ country }: SpectrumGroup): number {
  return country ? GROUP_GAP : ALONE_GAP;
}

/** What stands over speakers of no country: nothing, of no height. */
const NO_LABEL: Label = { lines: [], height: 0, signsX: 0, signsY: 0 };

function countryLabel({ country, elsewhere }: SpectrumGroup, room: number): Label {
  if (!country) return NO_LABEL;
  const signs = elsewhere.length + (country.party ? 1 : 0);
  return fitLabel(country.name, signs * PIP, room, COUNTRY_TYPE);
}

function markLabel(standing: Standing, room: number): Label {
  return fitLabel(standing.actor.shortName, standing.premiseSign ? PIP : 0, room, NAME_TYPE);
}

/** Fractions rounded so that they make short, stable percentages. */
export function roundedSpan(span: { x: number; width: number }): { x: number; width: number } {
  return { x: round(span.x * 100) / 100, width: round(span.width * 100) / 100 };
}
