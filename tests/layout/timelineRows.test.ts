import { describe, expect, it } from 'vitest';
import { groupTimeline, namesInOrder } from '../../src/layout/timelineRows.ts';
import { compareNames } from '../../src/layout/spectrumColumns.ts';
import { filterStandings, NO_FILTERS } from '../../src/model/filter.ts';
import { SORTS, type Sort } from '../../src/model/order.ts';
import { shiftsOfActor } from '../../src/model/position.ts';
import { selectStandings } from '../../src/model/select.ts';
import { rememberTracks } from '../../src/model/track.ts';
import { realDataset as dataset, realDays } from '../fixtures/real.ts';

const tracks = rememberTracks(dataset);
const LAST = '2024-12-16';

describe(groupTimeline.name, () => {
  it.each(SORTS)('has one row for each speaker who is shown, whatever the order: %s', (sort) => {
    for (const at of realDays) {
      const shown = selectStandings(dataset, at);
      const ids = rowsAt(at, 'leader', sort).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(shown.map(({ actor }) => `actor:${actor.id}`).toSorted());
    }
  });

  it('has one row for each country with somebody who is shown, and statements of nobody else in it', () => {
    const shown = filterStandings(selectStandings(dataset, LAST), { ...NO_FILTERS, stance: ['opposes'] });
    const groups = groupTimeline({ dataset, at: LAST, by: 'country', sort: 'country', shown, tracks });
    expect(new Set(groups.map(({ country }) => country?.code))).toEqual(
      new Set(shown.map(({ country }) => country?.code)),
    );
    const ids = new Set(shown.map(({ actor }) => actor.id));
    const marks = groups.flatMap(({ rows }) => rows.flatMap(({ track }) => track.marks));
    expect(marks.length).toBeGreaterThan(ids.size);
    expect(marks.filter(({ statement }) => !ids.has(statement.actor))).toEqual([]);
  });

  it('counts as known what was public by the date', () => {
    for (const { known, track } of rowsAt('2024-05-30', 'leader', 'country')) {
      const marks = track.marks.map(({ statement }) => statement.publicOn <= '2024-05-30');
      expect(marks).toEqual(marks.map((_, index) => index < known));
    }
  });

  it('orders by the first shift up to the date; those who had not moved follow by country name', () => {
    const groups = groupTimeline({
      dataset,
      at: LAST,
      by: 'leader',
      sort: 'shift',
      shown: selectStandings(dataset, LAST),
      tracks,
    });
    const firsts = groups.map(({ rows }) =>
      rows.flatMap(({ speaker }) =>
        speaker ? shiftsOfActor(dataset, speaker.actor.id, LAST).map(({ on }) => on) : [],
      ),
    );
    const moved = firsts.filter((days) => days.length > 0).map((days) => days.toSorted()[0]);
    expect(moved.length).toBe(2);
    expect(moved).toEqual(moved.toSorted());
    expect(firsts.findIndex((days) => days.length === 0)).toBe(moved.length);
    const others = groups.slice(moved.length).map(({ country }) => country?.name ?? '');
    expect(others).toEqual(others.toSorted(compareNames));
  });

  it('knows no shift that was still to come', () => {
    const names = (sort: Sort): string[] =>
      rowsAt('2024-05-27', 'leader', sort).map(({ country }) => country?.name ?? '');
    expect(names('shift')).toEqual(names('country'));
  });
});

describe(namesInOrder.name, () => {
  it('names each country before its speakers, and a country that is a row once', () => {
    const at = '2024-05-30';
    const shown = selectStandings(dataset, at);
    const ids = (by: 'leader' | 'country'): string[] =>
      namesInOrder(groupTimeline({ dataset, at, by, sort: 'country', shown, tracks })).map(({ id }) => id);
    expect(ids('leader').slice(0, 2)).toEqual(['country:BE', 'actor:alexander-de-croo']);
    for (const by of ['leader', 'country'] as const) expect(new Set(ids(by)).size).toBe(ids(by).length);
    expect(ids('country').every((id) => id.startsWith('country:'))).toBe(true);
  });
});

function rowsAt(at: string, by: 'leader' | 'country', sort: Sort) {
  const shown = selectStandings(dataset, at);
  return groupTimeline({ dataset, at, by, sort, shown, tracks }).flatMap(({ rows }) => rows);
}
