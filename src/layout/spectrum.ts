/**
 * The spectrum: one column per stance, its speakers in country groups, as wide as it needs to be for all
 * columns to end at about the same height. `x` and `width` are fractions of the chart's width, so that one
 * drawing holds from its step's width up to the next; `y` and heights are px.
 */
import { max, range, scaleBand, sum } from 'd3';
import type { Stance } from '../model/dataset.ts';
import type { Count, Standing } from '../model/select.ts';
import {
  BAND_PADDING,
  COUNTRY_TYPE,
  COUNT_TYPE,
  GROUP_GAP,
  HEADING_TYPE,
  isStacked,
  LINE,
  MIN_BAND,
  NAME_INDENT,
  NAME_TYPE,
  PIP,
  ROW,
  rowHeight,
  STACKED_BANDS,
  STACKED_HEADING,
  SUBHEADING,
} from './frame.ts';
import { shareSubColumns, splitEvenly } from './partition.ts';
import { round } from './round.ts';
import { groupSpectrum, type SpectrumColumn, type SpectrumGroup } from './spectrumColumns.ts';
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
}

/** "not deep into Russia" over the groups that it heads; repeated where they run on in a new sub-column. */
export interface PlacedSubheading extends Box {
  label: string;
}

/** A stance's column with its heading. */
export interface PlacedColumn extends Box {
  stance: Stance;
  count: Count;
  headingLines: string[];
  countLines: string[];
  groups: PlacedGroup[];
  subheadings: PlacedSubheading[];
}

/** One drawing: all columns side by side, or one stacked column. */
export interface PlacedSection {
  /** Where the drawing begins in the whole chart, below its HTML heading if it is stacked. */
  top: number;
  height: number;
  columns: PlacedColumn[];
}

/** Everything the spectrum draws. */
export interface SpectrumLayout {
  stacked: boolean;
  height: number;
  sections: PlacedSection[];
}

/** The words under a column's heading; passed in, since layout owns no words. */
export type CountLabel = (count: Count) => string;

/**
 * Places standings for a chart `width` px wide (280 to 1600). The same input gives the same drawing.
 */
export function layoutSpectrum(
  stances: readonly Stance[],
  standings: readonly Standing[],
  width: number,
  countLabel: CountLabel,
): SpectrumLayout {
  const columns = groupSpectrum(stances, standings);
  return isStacked(width)
    ? layoutStacked(columns, width, countLabel)
    : layoutSideBySide(columns, width, countLabel);
}

function layoutSideBySide(columns: SpectrumColumn[], width: number, countLabel: CountLabel): SpectrumLayout {
  const total = Math.max(columns.length, Math.floor(width / MIN_BAND));
  const band = scaleBand(range(total), [0, 1]).paddingInner(BAND_PADDING);
  const room = band.bandwidth() * width;
  const heights = columns.map((column) => runHeight(column.groups, room));
  const shares = shareSubColumns(
    heights,
    columns.map((column) => column.groups.length),
    total,
  );
  const spans = columns.map((column, index) => {
    const before = sum(shares.slice(0, index));
    const x = band(before) ?? 0;
    const last = band(before + (shares[index] ?? 1) - 1) ?? 0;
    const span = { x, width: last + band.bandwidth() - x };
    return {
      column,
      first: before,
      share: shares[index] ?? 1,
      span,
      ...headingOf(column, span.width * width, countLabel),
    };
  });
  const headingHeight =
    12 + (max(spans, (span) => span.headingLines.length * 20 + span.countLines.length * LINE) ?? 0) + 12;
  const placed = spans.map(({ column, first, share, span, headingLines, countLines }): PlacedColumn => {
    const runs = splitEvenly(column.groups, share, (run) => runHeight(run, room));
    const parts = runs.map((run, index) =>
      placeRun(column, run, { x: band(first + index) ?? 0, width: band.bandwidth() }, room, headingHeight),
    );
    return {
      ...column,
      ...roundedSpan(span),
      y: 0,
      height: max(parts, (part) => part.bottom) ?? headingHeight + ROW,
      headingLines,
      countLines,
      groups: parts.flatMap((part) => part.groups),
      subheadings: parts.flatMap((part) => part.subheadings),
    };
  });
  const height = max(placed, (column) => column.height) ?? headingHeight;
  return { stacked: false, height, sections: [{ top: 0, height, columns: placed }] };
}

function layoutStacked(columns: SpectrumColumn[], width: number, countLabel: CountLabel): SpectrumLayout {
  const band = scaleBand(range(STACKED_BANDS), [0, 1]).paddingInner(BAND_PADDING);
  const room = band.bandwidth() * width;
  let top = 0;
  const sections = columns.map((column): PlacedSection => {
    const runs = splitEvenly(column.groups, STACKED_BANDS, (run) => runHeight(run, room));
    const parts = runs.map((run, index) =>
      placeRun(column, run, { x: band(index) ?? 0, width: band.bandwidth() }, room, 4),
    );
    const height = (max(parts, (part) => part.bottom) ?? ROW + 4) + GROUP_GAP;
    top += STACKED_HEADING;
    const placed: PlacedColumn = {
      ...column,
      x: 0,
      width: 1,
      y: 0,
      height,
      headingLines: [column.stance.label],
      countLines: [countLabel(column.count)],
      groups: parts.flatMap((part) => part.groups),
      subheadings: parts.flatMap((part) => part.subheadings),
    };
    const section = { top, height, columns: [placed] };
    top += height;
    return section;
  });
  return { stacked: true, height: top, sections };
}

function headingOf(column: SpectrumColumn, room: number, countLabel: CountLabel) {
  return {
    headingLines: wrapText(column.stance.label, room, HEADING_TYPE),
    countLines: wrapText(countLabel(column.count), room, COUNT_TYPE),
  };
}

/** Places groups one below the other from `top`; `span` is the sub-column. */
function placeRun(
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
      subheadings.push({ ...across, y, height: SUBHEADING, label: column.stance.subgroup?.label ?? '' });
      y += SUBHEADING;
    }
    const lines = countryLines(group, room);
    const groupTop = y;
    const height = rowHeight(lines.length);
    y += height;
    const marks = group.standings.map((standing): PlacedMark => {
      const placed = placeMark(standing, across, room, y);
      y += placed.height;
      return placed;
    });
    y += GROUP_GAP;
    return { ...across, y: groupTop, height, group, lines, textEnd: textEnd(lines, COUNTRY_TYPE), marks };
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
function runHeight(run: readonly SpectrumGroup[], room: number): number {
  const subheading = run.some((group) => group.inSubgroup) ? SUBHEADING : 0;
  return subheading + sum(run, (group) => groupHeight(group, room));
}

function groupHeight(group: SpectrumGroup, room: number): number {
  const marks = sum(group.standings, (standing) => rowHeight(markLines(standing, room).length));
  return rowHeight(countryLines(group, room).length) + marks + GROUP_GAP;
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

function roundedSpan(span: { x: number; width: number }): { x: number; width: number } {
  return { x: round(span.x * 100) / 100, width: round(span.width * 100) / 100 };
}
