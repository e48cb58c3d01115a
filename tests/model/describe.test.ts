import { describe, expect, it } from 'vitest';
import { describeAttribution } from '../../src/model/describeAttribution.ts';
import {
  describeCount,
  describeCountry,
  describeCounting,
  describePosition,
  describeStanding,
  describeState,
  stanceLabel,
} from '../../src/model/describe.ts';
import { describeShift } from '../../src/model/describeShift.ts';
import { shiftsOfActor } from '../../src/model/position.ts';
import { selectStandings } from '../../src/model/select.ts';
import { makeDataset, makeStatement } from '../fixtures/made.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();
const { dataset } = archive;

describe(describeState.name, () => {
  it('tells the state of 30 May 2024 in one sentence', () => {
    expect(describeState(realDataset, '2024-05-30')).toBe(
      'As of 30 May 2024, 12 countries had supported it without naming a limit, 3 had supported it within limits and 3 had opposed it.',
    );
  });

  it('says “country” of one', () => {
    expect(describeState(dataset, '2030-03-12')).toBe('As of 12 March 2030, 1 country had opposed it.');
  });

  it('says that there was none, and never 0', () => {
    expect(describeState(dataset, '2030-03-01')).toBe(
      'As of 1 March 2030, no country had taken a position that was found.',
    );
    for (const day of realDays) expect(describeState(realDataset, day)).not.toMatch(/\b0 |\{/);
  });
});

describe(describeCounting.name, () => {
  it('names the parties that are left out', () => {
    expect(describeCounting(dataset)).toContain('(Arvenia and Belmora)');
  });
});

describe(describeCount.name, () => {
  it('uses the singular of each by itself', () => {
    expect(describeCount({ countries: 1, speakers: 2 })).toBe('1 country, 2 speakers');
    expect(describeCount({ countries: 0, speakers: 1 })).toBe('0 countries, 1 speaker');
  });
});

describe(describeStanding.name, () => {
  it.each([
    ['mira-solen', '2030-04-20', 'Mira Solen, Arvenia: Supports, no limit named, since 5 March 2030'],
    [
      'ada-quill',
      '2030-04-20',
      'Ada Quill, Corvia: Supports, within limits, since 20 April 2030; earlier: Opposes',
    ],
    [
      'pavo-grint',
      '2030-04-20',
      'Pávo Grint, Belmora: Opposes, since 15 April 2030; has also disputed the premise',
    ],
    [
      'cleo-marsh',
      '2030-04-20',
      'Cleo Marsh, Corvia: Left open, since 20 March 2030; followed in office by Dov Lund, not counted',
    ],
  ])('tells %s with every sign the mark carries', (id, day, name) => {
    const standing = selectStandings(dataset, day).find(({ actor }) => actor.id === id);
    expect(standing && describeStanding(dataset, standing)).toBe(name);
  });
});

describe(describePosition.name, () => {
  it.each([
    ['XC', '2030-03-12', 'Opposes, since 12 March 2030'],
    ['XC', '2030-04-20', 'its leaders differ'],
    ['XD', '2030-04-20', 'no statement found by 20 April 2030'],
    ['LOA', '2030-04-20', 'no common position'],
    ['LOA', '2030-03-20', 'no statement found by 20 March 2030'],
  ])('of %s on %s is “%s”', (code, day, words) => {
    expect(describePosition(dataset, countryOf(code), day)).toBe(words);
  });

  it('says where speakers spoke for themselves only', () => {
    const made = makeDataset([makeStatement('ada-quill', '2030-04-20', { speaksFor: 'self' })]);
    expect(describePosition(made, countryOf('XC'), '2030-04-20')).toBe(
      'nobody spoke for it, speakers for themselves only',
    );
  });
});

describe(describeCountry.name, () => {
  it('adds where else its speakers stand, and that it is a party', () => {
    expect(describeCountry(dataset, countryOf('XB'), '2030-04-20', ['Left open', 'Opposes'])).toBe(
      'Belmora: Opposes, since 15 April 2030; speakers also under Left open and Opposes; party to the quarrel',
    );
  });
});

describe(describeShift.name, () => {
  it('says from where, to where and when', () => {
    const [shift] = shiftsOfActor(dataset, 'ada-quill', '2030-06-30');
    expect(shift && describeShift(dataset, shift, '2030-04-20')).toBe(
      'Moved from Opposes to Supports, within limits on 20 April 2030.',
    );
  });

  it('says so of a shift that came after the date shown', () => {
    const [shift] = shiftsOfActor(dataset, 'ada-quill', '2030-06-30');
    expect(shift && describeShift(dataset, shift, '2030-04-19')).toBe(
      'Later, on 20 April 2030, moved from Opposes to Supports, within limits.',
    );
  });
});

describe(describeAttribution.name, () => {
  it('says in which language, by whom, and who controls the outlet', () => {
    const detail = archive.details.get('ada-quill')?.statements[1];
    const outlet = detail?.sources[0]?.outlet;
    if (!detail?.quote || !outlet) throw new Error('The quote is not in the small dataset.');
    expect(describeAttribution(detail.quote, outlet)).toBe(
      'as given in English by The Corvian Gazette, private media',
    );
  });
});

describe(stanceLabel.name, () => {
  it('gives the id of a stance that the data lack', () => {
    expect([stanceLabel(dataset, 'opposes'), stanceLabel(dataset, 'shrugs')]).toEqual(['Opposes', 'shrugs']);
  });
});

function countryOf(code: string) {
  const country = dataset.countries.get(code);
  if (!country) throw new Error(`${code} is not in the small dataset.`);
  return country;
}
