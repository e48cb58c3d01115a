/** Sizes everything is placed by, in px. `views/spectrum.css` sets type to match. */

/** Widths (of the chart, not of the window) at which the arrangement changes; below the second it is stacked. */
export const WIDTH_STEPS = [280, 592, 708, 816, 1088] as const;
export type WidthStep = (typeof WIDTH_STEPS)[number];

/**
 * The same in the order in which a page holds them: the shown one can be seen before the others arrive. Phones come
 * first, then windows of 1280 to 1500 px, larger ones, and tablets.
 */
export const PAGE_ORDER = [280, 816, 1088, 708, 592] as const satisfies readonly WidthStep[];

/** The narrowest a sub-column may be where columns stand side by side. */
export const MIN_BAND = 118;

/** Sub-columns of a stacked section. */
export const STACKED_BANDS = 2;

/** Height of the HTML heading over a stacked section. */
export const STACKED_HEADING = 52;

/** Room between two sub-columns, as a share of a sub-column's step. */
export const BAND_PADDING = 0.05;

export const ROW = 24;
export const LINE = 16;
export const GROUP_GAP = 10;
/** The same after a speaker of no country. */
export const ALONE_GAP = 2;
/** Height of a sub-heading of one line, and of each further line. */
export const SUBHEADING = 28;
export const SUBHEADING_LINE = 14;
/** Room of a speaker's small sign, where countries are drawn as a whole. */
export const SMALL = 13;

export const NAME_TYPE = { size: 14, bold: false };
export const COUNTRY_TYPE = { size: 13, bold: true };
export const HEADING_TYPE = { size: 15, bold: true };
export const SUBHEADING_TYPE = { size: 12, bold: false };
export const COUNT_TYPE = { size: 13, bold: false };

/** Where names begin, right of mark and flag. */
export const NAME_INDENT = 21;
/** Room one pip takes after a country's name. */
export const PIP = 10;

/** The widest step that fits: what is drawn at `width` px. */
export function stepFor(width: number): WidthStep {
  return WIDTH_STEPS.findLast((step) => step <= width) ?? WIDTH_STEPS[0];
}

/** True where columns become sections one below the other. */
export function isStacked(width: number): boolean {
  return width < WIDTH_STEPS[1];
}

/** Height of a row whose text takes `lines` lines. */
export function rowHeight(lines: number): number {
  return ROW + (lines - 1) * LINE;
}
