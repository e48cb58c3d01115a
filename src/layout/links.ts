/** Lines that appear on hover, focus and selection: between a country's groups, and along a shift. */
import { linkHorizontal, linkVertical, pairs } from 'd3';
import { NAME_INDENT, ROW } from './frame.ts';
import { rounded } from './round.ts';
import type { Box, PlacedGroup } from './groups.ts';
import type { SpectrumLayout } from './spectrum.ts';

type Point = [number, number];

const across = linkHorizontal<{ source: Point; target: Point }, Point>();
const down = linkVertical<{ source: Point; target: Point }, Point>();

/**
 * Paths in px, in a chart `width` px wide, that join a country's groups from column to column (its first
 * group in each).
 */
export function layoutLinks(layout: SpectrumLayout, country: string, width: number): string[] {
  const groups = layout.sections.flatMap((section) =>
    section.columns.flatMap((column): Located[] => {
      const placed = column.groups.find((one) => one.group.country?.code === country);
      return placed ? [{ placed, top: section.top }] : [];
    }),
  );
  return pairs(groups).map(([a, b]) => {
    const path = layout.stacked
      ? down({ source: bottomOf(a, width), target: topOf(b, width) })
      : across({ source: rightOf(a, width), target: leftOf(b, width) });
    return rounded(path ?? '');
  });
}

/**
 * The path of a shift in px: from the heading of the earlier stance's column to the mark of `actor`. Null
 * where the actor is not drawn, has not moved, or the earlier column is not shown.
 */
export function layoutArrow(layout: SpectrumLayout, actor: string, width: number): string | null {
  const marks = placedGroups(layout).flatMap(({ placed }) => placed.marks);
  const from = marks.find(({ standing }) => standing.actor.id === actor)?.standing.shift?.from;
  return from === undefined ? null : layoutMove(layout, `actor:${actor}`, from, width);
}

/**
 * The path in px from the heading of a stance's column to a mark ("actor:<id>") or the name of a country
 * ("country:<code>"); null where either is not drawn.
 */
export function layoutMove(layout: SpectrumLayout, id: string, from: string, width: number): string | null {
  const found = placedGroups(layout)
    .flatMap(({ placed, top }) =>
      [
        { id: `country:${placed.group.country?.code ?? ''}`, x: placed.x, y: placed.y, label: placed.label },
        ...placed.marks.map(({ standing, x, y, label }) => ({
          id: `actor:${standing.actor.id}`,
          x,
          y,
          label,
        })),
      ].map((box) => ({ ...box, top })),
    )
    .find((box) => box.id === id);
  const source = layout.sections
    .flatMap((section) => section.columns.map((column) => ({ column, top: section.top })))
    .find(({ column }) => column.stance.id === from);
  if (!found || !source) return null;
  const { column } = source;
  const firstY = column.groups[0]?.y ?? column.height;
  const start: Point = [(column.x + column.width / 2) * width, source.top + firstY - 8];
  const fromLeft = column.x < found.x;
  const centre = found.x * width + NAME_INDENT / 2 - 3;
  const top = found.top + found.y;
  if (layout.stacked) {
    return rounded(down({ source: start, target: [centre, top + ROW / 2 - 12] }) ?? '');
  }
  // From the right it ends behind the name, so as not to cross it out.
  const end: Point = fromLeft
    ? [centre - 11, top + ROW / 2]
    : [found.x * width + found.label.signsX, top + found.label.signsY];
  return rounded(across({ source: start, target: end }) ?? '');
}

interface Located {
  placed: PlacedGroup;
  top: number;
}

function placedGroups(layout: SpectrumLayout): Located[] {
  return layout.sections.flatMap((section) =>
    section.columns.flatMap((column) => column.groups.map((placed) => ({ placed, top: section.top }))),
  );
}

function rightOf({ placed, top }: Located, width: number): Point {
  return [(placed.x + placed.width) * width - 4, top + middle(placed)];
}

function leftOf({ placed, top }: Located, width: number): Point {
  return [placed.x * width - 3, top + middle(placed)];
}

function bottomOf({ placed, top }: Located, width: number): Point {
  const last = placed.marks.at(-1) ?? placed;
  return [placed.x * width + 8, top + last.y + last.height];
}

function topOf({ placed, top }: Located, width: number): Point {
  return [placed.x * width + 8, top + placed.y];
}

function middle(box: Box): number {
  return box.y + ROW / 2;
}
