import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  choicesOf,
  FILTER_GROUPS,
  filterStandings,
  NO_FILTERS,
  regionSlug,
  type FilterGroup,
  type Filters,
} from '../../src/model/filter.ts';
import { countChoices } from '../../src/model/filterGroups.ts';
import { selectStandings, type Standing } from '../../src/model/select.ts';
import { anyDay, anyStatements, makeDataset } from '../fixtures/made.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const standings = selectStandings(dataset, '2030-05-01');

/** Filters of any choices of the real data, each group left open about half of the time. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({ shifted: fc.boolean(), stance: some('stance'), region: some('region') })
  .chain((filters) =>
    fc.record({ bloc: some('bloc'), kind: some('kind'), reach: some('reach') }).map((more) => {
      // The choices of a group come as plain texts.
      return { ...filters, ...more } as Filters;
    }),
  );

describe(filterStandings.name, () => {
  it('lets everybody pass, in the same order, where nothing is chosen', () => {
    expect(filterStandings(standings, NO_FILTERS)).toEqual(standings);
  });

  it.each<[string, Partial<Filters>, string[]]>([
    ['a stance', { stance: ['opposes'] }, ['pavo-grint']],
    ['a region', { region: ['northern-shore'] }, ['ada-quill', 'cleo-marsh', 'dov-lund', 'mira-solen']],
    ['countries of NATO', { bloc: ['nato'] }, ['ada-quill', 'cleo-marsh', 'dov-lund']],
    ['countries of the EU', { bloc: ['eu'] }, ['ada-quill', 'cleo-marsh', 'dov-lund']],
    ['countries in neither', { bloc: ['neither'] }, ['mira-solen', 'pavo-grint']],
    ['bodies, which are in neither bloc nor outside of them', { bloc: ['body'] }, ['league-assembly']],
    ['a kind', { kind: ['organisation'] }, ['league-assembly']],
    ['those who speak of depth', { reach: ['deep'] }, ['dov-lund', 'league-assembly']],
    ['those who moved', { shifted: true }, ['ada-quill']],
  ])('keeps %s', (_what, filters, ids) => {
    expect(idsOf(filterStandings(standings, { ...NO_FILTERS, ...filters }))).toEqual(ids);
  });

  it('keeps who has any choice of a group', () => {
    const filters = { ...NO_FILTERS, bloc: ['neither', 'body'] } as const;
    expect(idsOf(filterStandings(standings, filters))).toEqual([
      'league-assembly',
      'mira-solen',
      'pavo-grint',
    ]);
  });

  it('wants a choice of every group at once', () => {
    const corvia = { ...NO_FILTERS, bloc: ['nato'], stance: ['supports'] } as const;
    expect(idsOf(filterStandings(standings, corvia))).toEqual(['dov-lund']);
    expect(filterStandings(standings, { ...corvia, shifted: true })).toEqual([]);
  });

  it('counts as moved only who had moved by the day', () => {
    const moved = (day: string) =>
      idsOf(filterStandings(selectStandings(dataset, day), { ...NO_FILTERS, shifted: true }));
    expect(moved('2030-04-19')).toEqual([]);
    expect(moved('2030-06-02')).toEqual(['ada-quill', 'dov-lund']);
  });

  it('is the same in one step as group by group, in any order, and never adds anybody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realDays), anyFilters, fc.boolean(), (day, filters, backwards) => {
        const all = selectStandings(realDataset, day);
        const groups: readonly FilterGroup[] = backwards ? FILTER_GROUPS.toReversed() : FILTER_GROUPS;
        const steps = groups.reduce<Standing[]>(
          (left, group) => filterStandings(left, { ...NO_FILTERS, [group]: filters[group] }),
          filterStandings(all, { ...NO_FILTERS, shifted: filters.shifted }),
        );
        expect(idsOf(filterStandings(all, filters))).toEqual(idsOf(steps));
        expect(all).toEqual(expect.arrayContaining(steps));
      }),
    );
  });

  it('with all choices of a group leaves out only who has none of them', () => {
    const all = selectStandings(realDataset, '2024-12-16');
    for (const group of FILTER_GROUPS) {
      const left = filterStandings(all, { ...NO_FILTERS, [group]: choicesOf(realDataset, group) });
      const without = all.filter((standing) => !left.includes(standing));
      const expected = group === 'region' ? all.filter(({ country }) => country?.region === null) : [];
      expect(idsOf(without)).toEqual(idsOf(expected));
    }
  });
});

describe(countChoices.name, () => {
  it('says for each choice how many would be left with it alone in its group', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realDays),
        anyFilters,
        fc.constantFrom(...FILTER_GROUPS),
        (day, filters, group) => {
          const all = selectStandings(realDataset, day);
          const counts = [...countChoices(realDataset, all, filters, group)];
          expect(counts.map(([choice]) => choice)).toEqual(choicesOf(realDataset, group));
          for (const [choice, count] of counts) {
            expect(filterStandings(all, { ...filters, [group]: [choice] })).toHaveLength(count);
          }
        },
      ),
    );
  });

  it('adds up to everybody in a group where each has exactly one choice', () => {
    fc.assert(
      fc.property(anyStatements, anyDay, (statements, day) => {
        const made = makeDataset(statements);
        const all = selectStandings(made, day);
        for (const group of ['stance', 'kind', 'reach'] as const) {
          const counts = [...countChoices(made, all, NO_FILTERS, group).values()];
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        }
      }),
    );
  });

  it('counts a country of both blocs in both', () => {
    expect(countsOf(dataset, 'bloc')).toEqual({ nato: 3, eu: 3, neither: 2, body: 1 });
  });
});

describe(choicesOf.name, () => {
  it('offers stances in the order of the scale, and no region without a speaker', () => {
    expect(choicesOf(dataset, 'stance')).toEqual([
      'supports',
      'supports-with-limits',
      'undecided',
      'opposes',
      'disputes',
    ]);
    expect(choicesOf(dataset, 'region')).toEqual(['northern-shore', 'southern-shore']);
    const spoken = new Set([...realDataset.actors.values()].map(({ country }) => country));
    const regions = [...spoken].flatMap((code) => realDataset.countries.get(code ?? '')?.region ?? []);
    expect(choicesOf(realDataset, 'region')).toEqual([...new Set(regions)].toSorted().map(regionSlug));
  });

  it('writes every choice so that an address can hold a list of them', () => {
    const choices = FILTER_GROUPS.flatMap((group) => choicesOf(realDataset, group));
    expect(choices.filter((choice) => !/^[a-z0-9-]+$/.test(choice))).toEqual([]);
    for (const group of FILTER_GROUPS) {
      const own = choicesOf(realDataset, group);
      expect(new Set(own).size).toBe(own.length);
    }
  });
});

function some(group: FilterGroup): fc.Arbitrary<string[]> {
  return fc.oneof(fc.constant<string[]>([]), fc.subarray([...choicesOf(realDataset, group)]));
}

function countsOf(of: Dataset, group: FilterGroup): Record<string, number> {
  return Object.fromEntries(countChoices(of, standings, NO_FILTERS, group));
}

function idsOf(few: readonly Standing[]): string[] {
  return few.map(({ actor }) => actor.id).toSorted();
}
