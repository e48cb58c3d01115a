import { describe, expect, it } from 'vitest';
import {
  compareNames,
  groupSpectrum,
  sortGroups,
  type SpectrumColumn,
  type SpectrumGroup,
} from '../../src/layout/spectrumColumns.ts';
import { GROUP_ORDERS, type GroupOrder } from '../../src/model/order.ts';
import { countStandings, selectStandings } from '../../src/model/select.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { stances } = realDataset.question;
const small = smallArchive().dataset;

describe(groupSpectrum.name, () => {
  it.each(GROUP_ORDERS)('puts the same speakers into the same groups, whatever the order: %s', (order) => {
    for (const day of realDays) {
      const keys = (columns: SpectrumColumn[]): string[] =>
        columns.flatMap(({ groups }) => groups.map((one) => `${one.key} ${idsOf(one).join()}`)).toSorted();
      expect(keys(columnsAt(day, order))).toEqual(keys(columnsAt(day, 'country')));
    }
  });

  it.each(GROUP_ORDERS)('keeps those under the sub-heading below the others, in each part by %s', (order) => {
    let headed = 0;
    for (const day of realDays) {
      for (const { groups } of columnsAt(day, order)) {
        const above = groups.filter(({ inSubgroup }) => !inSubgroup);
        const below = groups.filter(({ inSubgroup }) => inSubgroup);
        expect(groups).toEqual([...above, ...below]);
        for (const part of [above, below]) expectOrder(part, order);
        headed += below.length;
      }
    }
    expect(headed).toBeGreaterThan(0);
  });

  it('heads each column with what stands in it', () => {
    for (const day of realDays) {
      for (const { stance, count, groups } of columnsAt(day, 'latest')) {
        const held = groups.flatMap(({ standings }) => standings);
        expect(held.filter(({ position }) => position.stance !== stance.id)).toEqual([]);
        expect(count).toEqual(countStandings(held));
      }
    }
  });

  it('tells of each group in which other columns its country has speakers, in the order of the scale', () => {
    const standings = selectStandings(small, '2030-05-01');
    const columns = groupSpectrum(small.question.stances, standings);
    const corvia = columns.flatMap(({ groups }) => groups.filter(({ country }) => country?.code === 'XC'));
    expect(corvia.map(({ elsewhere }) => elsewhere)).toEqual([
      ['for-limited', 'open'],
      ['for', 'open'],
      ['for', 'for-limited'],
    ]);
    const others = columns.flatMap(({ groups }) => groups.filter(({ country }) => country?.code !== 'XC'));
    expect(others.map(({ elsewhere }) => elsewhere)).toEqual([[], [], []]);
  });
});

describe(sortGroups.name, () => {
  const groups = groupSpectrum(small.question.stances, selectStandings(small, '2030-06-30'))
    .flatMap((column) => column.groups)
    .map((one, index) => ({ ...one, key: `${index}` }));

  it('sets the latest statement first, the day that counts being the public one', () => {
    const sorted = sortGroups(groups, 'latest');
    expect(sorted[0]?.standings.map(({ actor }) => actor.id)).toEqual(['dov-lund']);
    expectOrder(sorted, 'latest');
  });

  it('counts small signs as speakers', () => {
    const [first] = groups;
    if (!first) throw new Error('no group');
    const crowd = { ...first, key: 'crowd', standings: [], small: [...first.standings, ...first.standings] };
    expect(sortGroups([...groups, crowd], 'speakers')[0]?.key).toBe('crowd');
  });

  it('leaves what it was given as it was', () => {
    const before = [...groups];
    sortGroups(groups, 'latest');
    expect(groups).toEqual(before);
  });
});

describe(compareNames.name, () => {
  it('sorts accents with their letters, and tells two names apart that differ in accents only', () => {
    const names = ['Zeman', 'Šarec', 'Orbán', 'Ørsted', 'Sikorski', 'Orban'];
    expect(names.toSorted(compareNames)).toEqual(['Orban', 'Orbán', 'Ørsted', 'Šarec', 'Sikorski', 'Zeman']);
    expect(names.toReversed().toSorted(compareNames)).toEqual(names.toSorted(compareNames));
  });
});

/** Asserts the order of groups; equals stand by country name. */
function expectOrder(groups: readonly SpectrumGroup[], order: GroupOrder): void {
  const latest = ({ standings }: SpectrumGroup): string =>
    standings
      .map(({ position }) => position.statement.publicOn)
      .toSorted()
      .at(-1) ?? '';
  for (const [index, one] of groups.slice(1).entries()) {
    const before = groups[index];
    if (!before) continue;
    const steps: Record<GroupOrder, number> = {
      country: 0,
      latest: Number(latest(before) > latest(one)) - Number(latest(before) < latest(one)),
      speakers: before.standings.length - one.standings.length,
    };
    expect(steps[order]).toBeGreaterThanOrEqual(0);
    if (steps[order] === 0)
      expect(compareNames(before.country?.name ?? '', one.country?.name ?? '')).toBeLessThan(0);
  }
}

function columnsAt(day: string, order: GroupOrder): SpectrumColumn[] {
  return groupSpectrum(stances, selectStandings(realDataset, day), order);
}

function idsOf({ standings }: SpectrumGroup): string[] {
  return standings.map(({ actor }) => actor.id);
}
