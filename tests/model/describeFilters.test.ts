import { describe, expect, it } from 'vitest';
import { describeChoice, describeFilters } from '../../src/model/describeFilters.ts';
import { choicesOf, FILTER_GROUPS, NO_FILTERS } from '../../src/model/filter.ts';
import { realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();

describe(describeChoice.name, () => {
  it.each([
    ['stance', 'supports-with-limits', 'Supports, within limits'],
    ['region', 'northern-shore', 'Northern Shore'],
    ['bloc', 'body', 'International body'],
    ['kind', 'government', 'Government office'],
    ['reach', 'deep', 'far over Belmora included'],
  ] as const)('says a %s in words: %s', (group, choice, words) => {
    expect(describeChoice(dataset, group, choice)).toBe(words);
  });

  it('has words for every choice of the real data, no two of a group alike', () => {
    for (const group of FILTER_GROUPS) {
      const choices = choicesOf(realDataset, group);
      const words = choices.map((choice) => describeChoice(realDataset, group, choice));
      expect(words.filter((word, index) => word === choices[index])).toEqual([]);
      expect(new Set(words).size).toBe(choices.length);
    }
  });

  it('leaves a choice that it does not know as it is', () => {
    for (const group of FILTER_GROUPS) expect(describeChoice(dataset, group, 'gone')).toBe('gone');
  });
});

describe(describeFilters.name, () => {
  it('is empty where nothing is narrowed', () => {
    expect(describeFilters(dataset, NO_FILTERS)).toEqual([]);
  });

  it('names each group that narrows with all of its choices, the change last', () => {
    const filters = {
      ...NO_FILTERS,
      shifted: true,
      bloc: ['nato', 'eu'],
      stance: ['opposes'],
      region: ['southern-shore'],
    } as const;
    expect(describeFilters(dataset, filters)).toEqual([
      { group: 'stance', words: 'Stance: Opposes' },
      { group: 'region', words: 'Region: Southern Shore' },
      { group: 'bloc', words: 'Alliance: NATO country / EU country' },
      { group: 'shifted', words: 'Only speakers who moved' },
    ]);
  });
});
