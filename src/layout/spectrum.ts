/**
 * The spectrum: one column per stance, its speakers in country groups, as wide as it needs to be for all
 * columns to end at about the same height. `x` and `width` are fractions of the chart's width, so that one
 * drawing holds from its step's width up to the next; `y` and heights are px.
 */
import { max, range, scaleBand, sum, type ScaleBand } from 'd3';
import type { Stance } from '../model/dataset.ts';
import type { Count, Standing } from '../model/select.ts';
import {
  BAND_PADDING,
  COUNT_TYPE,
  GROUP_GAP,
  HEADING_TYPE,
  isStacked,
  LINE,
  MIN_BAND,
  ROW,
  STACKED_BANDS,
  STACKED_HEADING,
} from './frame.ts';
import {
  measureGroup,
  placeRun,
  roundedSpan,
  runHeight,
  type Box,
  type MeasuredGroup,
  type PlacedGroup,
  type PlacedSubheading,
} from './groups.ts';
import { shareSubColumns, splitEvenly } from './partition.ts';
import { groupSpectrum, type SpectrumColumn } from './spectrumColumns.ts';
import { wrapText } from './text.ts';

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
  return layoutColumns(groupSpectrum(stances, standings), width, countLabel);
}

/** Places columns that are grouped already: by leader or by country, in any order. */
export function layoutColumns(
  columns: readonly SpectrumColumn[],
  width: number,
  countLabel: CountLabel,
): SpectrumLayout {
  return isStacked(width)
    ? layoutStacked(columns, width, countLabel)
    : layoutSideBySide(columns, width, countLabel);
}

function layoutSideBySide(
  columns: readonly SpectrumColumn[],
  width: number,
  countLabel: CountLabel,
): SpectrumLayout {
  const most = Math.max(columns.length, Math.floor(width / MIN_BAND));
  const shares = shareSubColumns(
    columns.map((column) => heightIn(column, bandsOf(most).bandwidth() * width)),
    columns.map((column) => column.groups.length),
    most,
  );
  // Where there is less to show than room for it, what there is takes all of the width.
  const band = bandsOf(sum(shares));
  const room = band.bandwidth() * width;
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
    const runs = splitColumn(column, share, room);
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

/** Height of a whole column set in one sub-column. */
function heightIn(column: SpectrumColumn, room: number): number {
  return runHeight(
    column,
    column.groups.map((group) => measureGroup(group, room)),
    room,
  );
}

/** A column's groups, measured and shared out over its sub-columns. */
function splitColumn(column: SpectrumColumn, share: number, room: number): MeasuredGroup[][] {
  const measured = column.groups.map((group) => measureGroup(group, room));
  return splitEvenly(measured, share, (run) => runHeight(column, run, room));
}

/** Sub-columns of one width, side by side, as fractions of the chart's width. */
function bandsOf(count: number): ScaleBand<number> {
  return scaleBand(range(count), [0, 1]).paddingInner(BAND_PADDING);
}

function layoutStacked(
  columns: readonly SpectrumColumn[],
  width: number,
  countLabel: CountLabel,
): SpectrumLayout {
  const band = bandsOf(STACKED_BANDS);
  const room = band.bandwidth() * width;
  let top = 0;
  const sections = columns.map((column): PlacedSection => {
    const runs = splitColumn(column, STACKED_BANDS, room);
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
