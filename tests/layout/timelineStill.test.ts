import { describe, expect, it } from 'vitest';
import { placeBodies } from '../../src/layout/mapBodies.ts';
import { textWidth } from '../../src/layout/text.ts';
import { DENSE, layoutTimeline } from '../../src/layout/timeline.ts';
import { groupTimeline } from '../../src/layout/timelineRows.ts';
import { arrangeStill, splitTimeline } from '../../src/layout/timelineStill.ts';
import { selectStandings } from '../../src/model/select.ts';
import { cutTrack, rememberTracks } from '../../src/model/track.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const AT = '2024-05-30';
const tracks = rememberTracks(dataset);
const shown = selectStandings(dataset, AT);
const groups = groupTimeline({ dataset, at: AT, by: 'country', sort: 'country', shown, tracks });
const layout = layoutTimeline(dataset, groups, ({ label }) => label, 540, DENSE);

describe(splitTimeline.name, () => {
  it.each([1, 2, 3, 5])(
    'keeps all groups in order in %i parts, none of them much higher than its share',
    (count) => {
      const parts = splitTimeline(layout, count);
      expect(parts.length).toBeLessThanOrEqual(count);
      expect(parts.flatMap((part) => part.groups.map(({ group }) => group))).toEqual(groups);
      const highest = Math.max(...layout.groups.map(({ height }) => height));
      for (const part of parts) {
        expect(part.height).toBeLessThanOrEqual(layout.height / count + highest + 1);
        expect(part.groups[0]?.y).toBe(0);
      }
    },
  );
});

describe(arrangeStill.name, () => {
  it('puts the date where the days of the data have it, and events over the months where they are named', () => {
    const named = arrangeStill(dataset.question, layout, AT, true);
    const bare = arrangeStill(dataset.question, layout, AT, false);
    expect(named.dateX).toBe(bare.dateX);
    expect(named.dateX / named.trackWidth).toBeCloseTo(57 / 257, 2);
    expect(named.rowsTop - bare.rowsTop).toBeGreaterThanOrEqual(layout.eventsHeight);
    expect(arrangeStill(dataset.question, layout, dataset.question.lastDay, false).dateX).toBe(
      bare.trackWidth,
    );
  });
});

describe(cutTrack.name, () => {
  it('leaves what was known at the end of a day, for every row', () => {
    for (const actor of dataset.actors.values()) {
      const { marks, stretches, shifts } = cutTrack(tracks.actor(actor), AT);
      expect(marks.every(({ statement }) => statement.publicOn <= AT)).toBe(true);
      expect(shifts.every(({ on }) => on <= AT)).toBe(true);
      expect(stretches.every(({ start, end }) => start <= AT && (end === null || end <= AT))).toBe(true);
      expect(stretches.length > 0).toBe(marks.length > 0);
    }
  });
});

describe(placeBodies.name, () => {
  it('lets no body leave the room or meet another, in as few rows as they need', () => {
    const type = { size: 14, bold: false };
    const bodies = Array.from({ length: 9 }, (_, index) => ({
      code: `X${index}`,
      words: 'League of Anywhere',
    }));
    const { bodies: placed, toWords, height } = placeBodies(bodies, 500, type);
    const boxes = placed.map(({ x, y, words }) => ({ x, y, right: x + toWords + textWidth(words, type) }));
    for (const [index, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(500);
      const next = boxes[index + 1];
      if (next) expect(next.y > box.y || next.x > box.right).toBe(true);
    }
    expect(height).toBe(5 * 28);
    expect(placeBodies([], 500, type).height).toBe(0);
  });
});
