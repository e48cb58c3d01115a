import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/text.ts';
import { layoutTimeline, NAMES_BESIDE, TARGET, type TimelineLayout } from '../../src/layout/timeline.ts';
import {
  AXIS_TYPE,
  dayFraction,
  EVENT_TYPE,
  layoutAxis,
  layoutEvents,
} from '../../src/layout/timelineAxis.ts';
import { groupTimeline } from '../../src/layout/timelineRows.ts';
import { addDays } from '../../src/model/day.ts';
import { describeEvent } from '../../src/model/describeTimeline.ts';
import { selectStandings } from '../../src/model/select.ts';
import { rememberTracks } from '../../src/model/track.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const WIDTHS = [272, 288, 343, 559, 560, 720, 832, 1088, 1552];
const tracks = rememberTracks(dataset);
const LAST = '2024-12-16';
const { question, events } = dataset;

describe(layoutTimeline.name, () => {
  it.each(WIDTHS)('lets no two marks share the square that answers to a finger, at %i px', (width) => {
    for (const by of ['leader', 'country'] as const) {
      const { groups, trackWidth } = layoutAt(width, by);
      for (const { track } of groups.flatMap(({ rows }) => rows)) {
        const boxes = track.marks.map(({ x, lane }) => ({ x: x * trackWidth, y: lane * TARGET }));
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= TARGET || Math.abs(a.y - b.y) >= TARGET).toBe(true);
          }
        }
      }
    }
  });

  it.each(WIDTHS)(
    'keeps every mark inside its row, and rows and groups one below the other, at %i px',
    (width) => {
      const { groups, height } = layoutAt(width, 'leader');
      let y = 0;
      for (const group of groups) {
        expect(group.y).toBe(y);
        let inside = group.rows[0]?.y ?? 0;
        for (const row of group.rows) {
          expect(row.y).toBe(inside);
          const lowest = Math.max(...row.track.marks.map(({ lane }) => lane));
          expect(row.bandY + (lowest + 0.5) * TARGET).toBeLessThanOrEqual(row.height);
          inside += row.height;
        }
        expect(inside).toBe(group.height);
        y += group.height;
      }
      expect(y).toBe(height);
    },
  );

  it('puts names over their tracks where there is little room, and beside them else', () => {
    expect(layoutAt(NAMES_BESIDE - 1, 'leader')).toMatchObject({ stacked: true, names: 0 });
    const wide = layoutAt(NAMES_BESIDE, 'leader');
    expect(wide.stacked).toBe(false);
    expect(wide.names + wide.trackWidth).toBeLessThan(NAMES_BESIDE);
    for (const width of WIDTHS) {
      const { stacked, names, groups } = layoutAt(width, 'leader');
      for (const { row, nameLines } of groups.flatMap(({ rows }) => rows)) {
        expect(nameLines.join(' ').replaceAll('- ', '')).toBe(row.speaker?.actor.shortName);
        for (const line of nameLines) {
          expect(textWidth(line, { size: 14, bold: false })).toBeLessThanOrEqual(stacked ? width : names);
        }
      }
    }
  });

  it('places the same row only once while the date changes', () => {
    const trackOf = (at: string): unknown =>
      layoutAt(832, 'leader', at)
        .groups.flatMap(({ rows }) => rows)
        .find(({ row }) => row.id === 'actor:olaf-scholz')?.track;
    expect(trackOf('2024-06-30')).toBe(trackOf('2024-11-30'));
  });
});

describe(layoutAxis.name, () => {
  it.each(WIDTHS)('names months that do not touch, at %i px', (width) => {
    const ticks = layoutAxis(question, width);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks[0]?.label).toMatch(/ 2024$/);
    expectApart(ticks, width);
  });

  it('does so for any span of days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 40, max: 30_000 }),
        fc.integer({ min: 200, max: 1500 }),
        (start, days, width) => {
          const firstDay = addDays('1990-01-01', start);
          const ticks = layoutAxis({ firstDay, lastDay: addDays(firstDay, days) }, width);
          expect(ticks.length).toBeGreaterThan(0);
          expectApart(ticks, width);
        },
      ),
    );
  });

  it('names each January with its year', () => {
    const ticks = layoutAxis({ firstDay: '2023-10-05', lastDay: '2024-03-31' }, 1000);
    expect(ticks.map(({ label }) => label)).toEqual([
      'October 2023',
      'November',
      'December',
      'January 2024',
      'February',
      'March',
    ]);
  });
});

describe(layoutEvents.name, () => {
  it.each(WIDTHS)('lets no label touch another or leave the track, at %i px', (width) => {
    const placed = layoutEvents(question, events, describeEvent, width);
    expect(placed.map(({ event }) => event)).toEqual(events);
    for (const [index, a] of placed.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.left + a.width).toBeLessThanOrEqual(width);
      for (const line of a.lines) expect(textWidth(line, EVENT_TYPE)).toBeLessThanOrEqual(a.width);
      for (const b of placed.slice(index + 1)) {
        const apart = a.left + a.width <= b.left || b.left + b.width <= a.left;
        expect(apart || a.bottom + a.height <= b.bottom || b.bottom + b.height <= a.bottom).toBe(true);
      }
    }
  });

  it('begins a label at its line, or ends it there where the track ends too soon', () => {
    for (const { x, left, width } of layoutEvents(question, events, describeEvent, 900)) {
      expect([x * 900 + 3, x * 900 - 3 - width]).toContainEqual(expect.closeTo(left, 6));
    }
  });
});

describe(dayFraction.name, () => {
  it('is 0 at the first day, 1 at the last, and at the nearer end beyond them', () => {
    const span = { firstDay: '2024-01-01', lastDay: '2024-01-11' };
    expect(
      ['2023-01-01', '2024-01-01', '2024-01-06', '2024-01-11', '2025-01-01'].map((day) =>
        dayFraction(span, day),
      ),
    ).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('is 0 where the data hold one day', () => {
    expect(dayFraction({ firstDay: '2024-01-01', lastDay: '2024-01-01' }, '2024-01-01')).toBe(0);
  });
});

function layoutAt(width: number, by: 'leader' | 'country', at = LAST): TimelineLayout {
  const shown = selectStandings(dataset, at);
  const groups = groupTimeline({ dataset, at, by, sort: 'country', shown, tracks });
  return layoutTimeline(dataset, groups, describeEvent, width);
}

function expectApart(ticks: readonly { x: number; label: string }[], width: number): void {
  for (const [index, { x, label }] of ticks.entries()) {
    const next = ticks[index + 1];
    const end = x * width + textWidth(label, AXIS_TYPE);
    // The last may reach into the margin after the track.
    expect(end).toBeLessThanOrEqual(next ? next.x * width : width + 6);
  }
}
