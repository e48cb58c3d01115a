import { describe, expect, it } from 'vitest';
import { describeMap, describeMapGroup } from '../../src/model/describeMap.ts';
import { describeProjection } from '../../src/model/describeProjection.ts';
import { filterStandings, NO_FILTERS, type Filters } from '../../src/model/filter.ts';
import { groupMapStandings, selectMapOrder, selectMapStandings } from '../../src/model/mapStanding.ts';
import { silenceOf } from '../../src/model/position.ts';
import { selectCountryStandings, selectStandings } from '../../src/model/select.ts';
import { madePlan } from '../fixtures/madeMap.ts';
import { makeDataset, makeStatement } from '../fixtures/made.ts';
import { realDataset as dataset, realDays } from '../fixtures/real.ts';

const FILTERS: readonly Filters[] = [
  NO_FILTERS,
  { ...NO_FILTERS, kind: ['person'] },
  { ...NO_FILTERS, bloc: ['nato'] },
  { ...NO_FILTERS, shifted: true },
];
const CASES = FILTERS.flatMap((filters) =>
  ['2024-04-03', '2024-05-30', '2024-12-16'].map((day) => [filters, day] as const),
);

function fillsOf(filters: Filters, day: string) {
  const shown = filterStandings(selectStandings(dataset, day), filters);
  return { shown, standings: selectMapStandings(dataset, shown, null, day) };
}

describe(selectMapStandings.name, () => {
  it.each(CASES)('has the countries and positions of the spectrum by country (%o, %s)', (filters, day) => {
    const { shown, standings } = fillsOf(filters, day);
    const filled = standings.filter(({ fill }) =>
      ['held', 'differs', 'none', 'no-common'].includes(fill.kind),
    );
    const expected = selectCountryStandings(dataset, shown, day);
    expect(filled.map(({ country }) => country.code).toSorted()).toEqual(
      expected.map(({ country }) => country.code).toSorted(),
    );
    for (const { country, position } of expected) {
      const fill = standings.find((one) => one.country === country)?.fill;
      if (position.kind === 'held') expect(fill).toMatchObject({ stance: { id: position.position.stance } });
      else expect(fill?.kind).not.toBe('held');
    }
  });

  it.each(realDays.filter((_, index) => index % 20 === 0))(
    'tells the three kinds of silence apart on %s',
    (day) => {
      for (const { country, fill } of fillsOf(NO_FILTERS, day).standings) {
        const silence = silenceOf(dataset, country, day);
        if (silence === null) expect(['held', 'differs', 'none', 'no-common']).toContain(fill.kind);
        else expect(fill.kind).toBe(silence);
      }
    },
  );

  it('says of a country that has spoken that the filters leave it out, and not that it was silent', () => {
    const { standings } = fillsOf({ ...NO_FILTERS, bloc: ['eu'] }, '2024-05-30');
    expect(standings.find(({ country }) => country.code === 'US')?.fill).toEqual({ kind: 'left-out' });
  });

  it('gives both stances where leaders differ, in the order of the scale', () => {
    const empty = makeDataset([]);
    const [first, second] = [...empty.actorsByCountry.values()].find(({ length }) => length > 1) ?? [];
    const made = makeDataset([
      makeStatement(first?.id ?? '', '2030-04-01', { stance: 'opposes' }),
      makeStatement(second?.id ?? '', '2030-04-01', { stance: 'supports' }),
    ]);
    const day = '2030-04-02';
    const differing = selectMapStandings(made, selectStandings(made, day), null, day).filter(
      ({ fill }) => fill.kind === 'differs',
    );
    expect(differing).toMatchObject([
      { country: { code: first?.country }, fill: { stances: [{ id: 'supports' }, { id: 'opposes' }] } },
    ]);
  });

  it('tells which countries the search finds a speaker of', () => {
    const shown = selectStandings(dataset, '2024-05-30');
    const found = selectMapStandings(dataset, shown, new Set(['emmanuel-macron']), '2024-05-30');
    expect(found.filter(({ match }) => match === true).map(({ country }) => country.code)).toEqual(['FR']);
    expect(found.every(({ match }) => match !== null)).toBe(true);
  });
});

describe(groupMapStandings.name, () => {
  it.each(CASES)(
    'has every country and body once, but bodies without a position (%o, %s)',
    (filters, day) => {
      const { standings } = fillsOf(filters, day);
      const grouped = groupMapStandings(dataset, standings).flatMap((group) => group.standings);
      const expected = standings.filter(({ fill }) => fill.kind !== 'no-common');
      expect(new Set(grouped).size).toBe(grouped.length);
      expect(new Set(grouped)).toEqual(new Set(expected));
    },
  );

  it('always has the whole scale and the countries that were not looked for', () => {
    const keys = groupMapStandings(dataset, []).map(({ key }) => key);
    expect(keys).toEqual(['supports', 'supports-with-limits', 'undecided', 'opposes', 'not-looked-for']);
  });
});

describe(selectMapOrder.name, () => {
  it.each(CASES)(
    'has everybody once, in the order of the legend, and then who is in none of its lines (%o, %s)',
    (filters, day) => {
      const { standings } = fillsOf(filters, day);
      const order = selectMapOrder(dataset, standings);
      expect(order.toSorted()).toEqual([...dataset.countries.keys()].toSorted());
      const listed = groupMapStandings(dataset, standings).flatMap((group) => group.standings);
      expect(order.slice(0, listed.length)).toEqual(listed.map(({ country }) => country.code));
    },
  );
});

describe(describeMapGroup.name, () => {
  it('says a line of the legend as a sentence, and marks parties', () => {
    const { standings } = fillsOf(NO_FILTERS, '2024-05-30');
    const said = groupMapStandings(dataset, standings).map(describeMapGroup);
    expect(said).toContain('Opposes: Belgium, Holy See, Hungary, Italy, Russia‡');
    expect(said).toContain('Left open: no country');
    expect(said.at(-1)).toBe('Not looked for: every other country');
  });
});

describe(describeMap.name, () => {
  it('counts countries, and no bodies', () => {
    const { standings } = fillsOf(NO_FILTERS, '2024-05-30');
    const text = describeMap(groupMapStandings(dataset, standings), '2024-05-30');
    expect(text).toContain('as of 30 May 2024');
    expect(text).toContain('Supports, within limits: 3 countries');
    // Belgium, Hungary, Italy and Russia; the Holy See is no country.
    expect(text).toContain('Opposes: 4 countries');
  });
});

describe(describeProjection.name, () => {
  it('names the projection, its centre and the insets', () => {
    const text = describeProjection(madePlan);
    expect(text).toContain('azimuthal equal-area');
    expect(text).toContain('50° N, 0° E');
    expect(text).toContain('Far away');
    expect(describeProjection({ ...madePlan, insets: [], center: [-60, -20] })).toContain('20° S, 60° W');
  });
});
