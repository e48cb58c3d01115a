/** A chart far higher than a screen is cut into slices, so that a browser can pass by those out of sight. */
import { GROUP_GAP } from './frame.ts';
import type { PlacedGroup } from './groups.ts';

/** Groups that stand one below the other, and the box down that holds them, px. */
export interface Slice {
  y: number;
  height: number;
  groups: PlacedGroup[];
}

/** About half a screen: small enough to leave most of a chart out, large enough to be few. */
const SLICE = 480;

/** Cuts the groups of one sub-column, top first: a slice ends before the group that would pass 480 px. */
export function sliceGroups(groups: readonly PlacedGroup[]): Slice[] {
  const slices: Slice[] = [];
  for (const group of groups) {
    const slice = slices.at(-1);
    const bottom = bottomOf(group);
    if (slice && bottom - slice.y <= SLICE) {
      slice.groups.push(group);
      slice.height = bottom - slice.y;
    } else slices.push({ y: group.y, height: bottom - group.y, groups: [group] });
  }
  return slices;
}

function bottomOf(group: PlacedGroup): number {
  const { y, height } = group.marks.at(-1) ?? group;
  return y + height + GROUP_GAP;
}
