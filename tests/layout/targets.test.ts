/** What checkers do not see, because it is drawn in SVG: room for a finger or pointer in every chart (WCAG 2.5.8). */
import { describe, expect, it } from 'vitest';
import { LINE } from '../../src/layout/frame.ts';
import { layoutMap } from '../../src/layout/map.ts';
import { projectMap } from '../../src/layout/mapPaths.ts';
import { stopsOf } from '../../src/layout/navigate.ts';
import { layoutColumns } from '../../src/layout/spectrum.ts';
import { layoutTimeline, TARGET, TRACK_MARGIN } from '../../src/layout/timeline.ts';
import { groupTimeline } from '../../src/layout/timelineRows.ts';
import { describeCount } from '../../src/model/describe.ts';
import { describeEvent } from '../../src/model/describeTimeline.ts';
import { selectStandings } from '../../src/model/select.ts';
import { rememberTracks } from '../../src/model/track.ts';
import { shownColumns } from '../../src/pages/shownColumns.ts';
import { drawReal } from '../fixtures/drawings.ts';
import { realDataset } from '../fixtures/real.ts';
import { realShapes } from '../fixtures/realMap.ts';

/** Widths of the chart in windows of 320 to 1,600 px, on both sides of every arrangement. */
const WIDTHS = [280, 304, 591, 592, 708, 816, 836, 1088, 1552];
/** The opening and the last date: the usual and the fullest chart. */
const DAYS = [realDataset.question.opensOn, realDataset.question.lastDay];
const LEAST = 24;
const CASES = DAYS.flatMap((day) => WIDTHS.map((width) => [day, width] as const));

/** What answers to a press, px. */
interface Target {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

describe('targets of the spectrum', () => {
  it.each(CASES)('are 24 px or more and overlap nowhere, by leader on %s at %i px', (day, width) => {
    expect(findCramped(targetsOf(drawReal(day, width), width))).toEqual([]);
  });

  it.each(CASES)('are 24 px or more and overlap nowhere, by country on %s at %i px', (day, width) => {
    const shown = selectStandings(realDataset, day);
    const columns = shownColumns(realDataset, { at: day, by: 'country', sort: 'country' }, { shown });
    const targets = targetsOf(layoutColumns(columns, width, describeCount), width);
    expect(targets.length).toBeGreaterThan(20);
    expect(findCramped(targets)).toEqual([]);
  });
});

describe('targets of the timeline', () => {
  const tracks = rememberTracks(realDataset);
  for (const by of ['leader', 'country'] as const) {
    it.each(CASES)(`are 24 px or more and overlap nowhere, by ${by} on %s at %i px`, (day, width) => {
      const shown = selectStandings(realDataset, day);
      const groups = groupTimeline({ dataset: realDataset, at: day, by, sort: 'country', shown, tracks });
      const layout = layoutTimeline(realDataset, groups, describeEvent, width);
      const targets = layout.groups.flatMap((group) =>
        group.rows.flatMap((row) => {
          const top = group.y + row.y;
          const track = top + row.height - row.trackHeight;
          const marks = row.track.marks.map(({ statement, x, lane }): Target => ({
            name: statement.id,
            x: layout.names + TRACK_MARGIN + x * layout.trackWidth - TARGET / 2,
            y: (layout.stacked ? track : top) + lane * TARGET + 2,
            width: TARGET,
            height: TARGET,
          }));
          // Names are as wide as their words, and never wider than their column.
          const name: Target = {
            name: row.row.id,
            x: 0,
            y: top,
            width: layout.stacked ? width : layout.names,
            height: layout.stacked ? row.height - row.trackHeight : row.nameLines.length * LINE + 12,
          };
          return [name, ...marks];
        }),
      );
      expect(targets.length).toBeGreaterThan(by === 'leader' ? 80 : 40);
      expect(findCramped(targets)).toEqual([]);
    });
  }
});

describe('targets of the map', () => {
  const names = new Map([...realDataset.countries].map(([code, { name }]) => [code, name]));
  const MAPS = [280, 592, 832, 1088].flatMap((width) => [1, 2].map((scale) => [width, scale] as const));

  it.each(MAPS)('are round marks 24 px apart, or larger areas, at %i px and scale %f', (width, scale) => {
    const map = projectMap(realShapes, width);
    layoutMap(map, names, scale).forEach(({ marks }, index) => {
      const targets = marks.map(({ code, x, y }): Target => {
        return { name: code, x: x - LEAST / 2, y: y - LEAST / 2, width: LEAST, height: LEAST };
      });
      // A circle of 24 px on the middle of each meets no other.
      const near = targets.flatMap((one, at) =>
        targets.slice(at + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < LEAST - 1e-6),
      );
      expect(near).toEqual([]);
      const marked = new Set(marks.map(({ code }) => code));
      const part = map.parts[index];
      const small = part?.countries.filter(
        ({ code, home, anchor, size }) =>
          home && anchor && !marked.has(code) && size * (index === 0 ? scale : 1) < LEAST,
      );
      expect(small?.map(({ code }) => code)).toEqual([]);
    });
  });
});

describe(findCramped.name, () => {
  it('finds what is small, and what lies over another', () => {
    const one = { name: 'one', x: 0, y: 0, width: 100, height: 24 };
    expect(findCramped([one, { ...one, name: 'two', y: 24 }])).toEqual([]);
    expect(findCramped([one, { ...one, name: 'two', y: 23 }])).toEqual(['one and two']);
    expect(findCramped([{ ...one, height: 23 }])).toEqual(['one: 100 by 23 px']);
  });
});

/** The stops of a spectrum in px. */
function targetsOf(layout: ReturnType<typeof drawReal>, width: number): Target[] {
  return stopsOf(layout).map((stop) => ({
    name: stop.id,
    x: stop.x * width,
    y: stop.y,
    width: stop.width * width,
    height: stop.height,
  }));
}

/** Targets under 24 by 24 px, and pairs of targets that share ground. */
function findCramped(targets: readonly Target[]): string[] {
  const small = targets.filter(({ width, height }) => width < LEAST || height < LEAST);
  const pairs = targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.01 &&
          Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.01,
      )
      .map((other) => `${one.name} and ${other.name}`),
  );
  return [
    ...small.map(({ name, width, height }) => `${name}: ${Math.round(width)} by ${Math.round(height)} px`),
    ...pairs,
  ];
}
