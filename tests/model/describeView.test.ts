import { describe, expect, it } from 'vitest';
import { describeChart, describeNarrowing, describeSource } from '../../src/model/describeView.ts';
import { NO_FILTERS } from '../../src/model/filter.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const WHOLE = { filters: NO_FILTERS, query: '', all: 6, shown: 6, matching: null };

describe(describeNarrowing.name, () => {
  it('says nothing of a view that is whole', () => {
    expect(describeNarrowing(dataset, WHOLE)).toEqual([]);
  });

  it('says what is filtered, and how many that leaves of how many', () => {
    const filters = { ...NO_FILTERS, bloc: ['nato' as const], shifted: true };
    expect(describeNarrowing(dataset, { ...WHOLE, filters, shown: 1 })).toEqual([
      'Shown are 1 of 6 speakers. Alliance: NATO country; Only speakers who moved.',
    ]);
  });

  it('says what is searched for, also where nothing is found', () => {
    expect(describeNarrowing(dataset, { ...WHOLE, query: ' kite ', matching: 0 })).toEqual([
      'Searched for “kite”: 0 found.',
    ]);
  });
});

describe(describeSource.name, () => {
  it('names the site, what was found and when, and the licence', () => {
    expect(describeSource(dataset)).toBe(
      'Source: Stance Map. 12 statements found, 1 March 2030 to 30 June 2030. Licence of the data: CC BY 4.0.',
    );
  });
});

describe(describeChart.name, () => {
  it('says the date, and what stands in each column, empty ones too', () => {
    const [first, second] = dataset.question.stances;
    if (!first || !second) throw new Error('A scale has at least two stances.');
    const columns = [
      { stance: first, count: { countries: 2, speakers: 3 } },
      { stance: second, count: { countries: 0, speakers: 0 } },
    ];
    expect(describeChart(dataset, '2030-05-01', columns)).toBe(
      `Shown as of 1 May 2030: ${first.label}: 2 countries, 3 speakers; ${second.label}: 0 countries, 0 speakers.`,
    );
  });
});
