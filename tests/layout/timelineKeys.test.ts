import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../src/layout/timeline.ts';
import { nextInRows, timelineStops } from '../../src/layout/timelineKeys.ts';
import { groupTimeline } from '../../src/layout/timelineRows.ts';
import { describeEvent } from '../../src/model/describeTimeline.ts';
import { selectStandings } from '../../src/model/select.ts';
import { rememberTracks } from '../../src/model/track.ts';
import { realDataset as dataset } from '../fixtures/real.ts';

const at = '2024-12-16';
const stops = stopsBy('leader');

describe(timelineStops.name, () => {
  it('stops once at every country, speaker and statement', () => {
    const ids = stops.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('statement:')).length).toBe(dataset.statements.length);
    expect(ids.filter((id) => id.startsWith('actor:')).length).toBe(dataset.actors.size);
  });
});

describe(nextInRows.name, () => {
  it('reaches every stop from the first by down and right', () => {
    for (const all of [stops, stopsBy('country')]) {
      const reached = new Set<string>();
      let row = nextInRows(all, null, 'ArrowDown');
      for (let before = ''; row && row.id !== before; row = nextInRows(all, row.id, 'ArrowDown')) {
        before = row.id;
        let stop = row;
        for (let last = ''; stop.id !== last; stop = nextInRows(all, stop.id, 'ArrowRight') ?? stop) {
          last = stop.id;
          reached.add(stop.id);
        }
      }
      expect(reached).toEqual(new Set(all.map(({ id }) => id)));
    }
  });

  it('goes along a row in time, and to its ends', () => {
    const own = dataset.statementsByActor.get('olaf-scholz')?.map(({ id }) => `statement:${id}`) ?? [];
    expect(own.length).toBeGreaterThan(5);
    expect(step('actor:olaf-scholz', 'ArrowRight')).toBe(own[0]);
    expect(step(own[0], 'ArrowRight')).toBe(own[1]);
    expect(step(own[0], 'ArrowLeft')).toBe('actor:olaf-scholz');
    expect(step(own[2], 'Home')).toBe('actor:olaf-scholz');
    expect(step(own[2], 'End')).toBe(own.at(-1));
    expect(step(own.at(-1), 'ArrowRight')).toBe(own.at(-1));
  });

  it('goes from a statement to the nearest of the next row, and from name to name', () => {
    expect(step('actor:olaf-scholz', 'ArrowUp')).toBe('actor:boris-pistorius');
    const to = stops.find(({ id }) => id === step('statement:olaf-scholz-2024-05-28', 'ArrowUp'));
    expect(to?.id).toMatch(/^statement:boris-pistorius-/);
  });

  it('stays at the first and the last row', () => {
    const [first, last] = [stops[0]?.id, stops.at(-1)?.id];
    expect(step(first, 'ArrowUp')).toBe(first);
    expect(step(last, 'ArrowDown')).toBe(last);
  });
});

function step(from: string | undefined, key: Parameters<typeof nextInRows>[2]): string | undefined {
  return nextInRows(stops, from ?? null, key)?.id;
}

function stopsBy(by: 'leader' | 'country') {
  const shown = selectStandings(dataset, at);
  const tracks = rememberTracks(dataset);
  const groups = groupTimeline({ dataset, at, by, sort: 'country', shown, tracks });
  return timelineStops(layoutTimeline(dataset, groups, describeEvent, 832));
}
