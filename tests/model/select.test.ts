import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCountryPositions,
  countStandings,
  selectNeighbourDays,
  selectShownStatement,
  selectSilent,
  selectStandings,
} from '../../src/model/select.ts';
import { anyDay, anyStatements, makeDataset, makeStatement } from '../fixtures/made.ts';
import { realDataset, realDays } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();

describe(selectStandings.name, () => {
  it('has everybody who has spoken by the end of the day, and nobody else', () => {
    expect(selectStandings(dataset, '2030-03-04')).toEqual([]);
    expect(idsAt('2030-03-10')).toEqual(['mira-solen', 'pavo-grint']);
  });

  it('tells where a speaker stood before', () => {
    expect(standingOf('ada-quill', '2030-04-19')?.shift).toBeNull();
    expect(standingOf('ada-quill', '2030-04-20')?.shift).toMatchObject({
      from: 'opposes',
      to: 'supports-with-limits',
    });
  });

  it('gives the sign of the premise only to those who stand elsewhere', () => {
    expect(standingOf('pavo-grint', '2030-03-10')).toMatchObject({
      premiseSign: false,
      position: { stance: 'disputes' },
    });
    expect(standingOf('pavo-grint', '2030-04-15')).toMatchObject({
      premiseSign: true,
      position: { stance: 'opposes' },
    });
  });

  it('mutes a speaker whose successor has spoken', () => {
    expect(standingOf('cleo-marsh', '2030-04-19')?.muted).toBe(false);
    expect(standingOf('cleo-marsh', '2030-04-20')?.muted).toBe(true);
  });
});

describe(countStandings.name, () => {
  it('adds up: over all stances, counted and muted speakers are all who spoke', () => {
    fc.assert(
      fc.property(anyStatements, anyDay, (statements, day) => {
        const made = makeDataset(statements);
        const standings = selectStandings(made, day);
        const counted = made.question.stances.map(
          ({ id }) => countStandings(standings.filter(({ position }) => position.stance === id)).speakers,
        );
        const muted = standings.filter((standing) => standing.muted).length;
        const spoken = new Set(
          statements.filter(({ publicOn }) => publicOn <= day).map(({ actor }) => actor),
        );
        expect(counted.reduce((sum, count) => sum + count, muted)).toBe(spoken.size);
      }),
    );
  });

  it('adds up on every day of the real data', () => {
    for (const day of realDays) {
      const standings = selectStandings(realDataset, day);
      const muted = standings.filter((standing) => standing.muted).length;
      const spoken = realDataset.statements.filter(({ publicOn }) => publicOn <= day);
      expect(countStandings(standings).speakers + muted).toBe(new Set(spoken.map(({ actor }) => actor)).size);
    }
  });

  it('counts a country once, and no body among the countries', () => {
    const standings = selectStandings(dataset, '2030-04-20');
    expect(countStandings(standings)).toEqual({ countries: 3, speakers: 5 });
    expect(countStandings(standings.filter(({ country }) => country?.kind === 'body'))).toEqual({
      countries: 0,
      speakers: 1,
    });
  });
});

describe(countCountryPositions.name, () => {
  it('leaves out parties to the war, bodies and countries whose leaders differ', () => {
    expect([...countCountryPositions(dataset, '2030-04-19')]).toEqual([
      ['supports', 0],
      ['supports-with-limits', 0],
      ['undecided', 0],
      ['opposes', 1],
      ['disputes', 0],
    ]);
    expect([...countCountryPositions(dataset, '2030-04-20').values()]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe(selectSilent.name, () => {
  it('sorts those of whom nobody has spoken by the kind of their silence', () => {
    const codes = [...selectSilent(dataset, '2030-03-11')].map(([kind, countries]) => [
      kind,
      countries.map(({ code }) => code),
    ]);
    expect(codes).toEqual([
      ['none-by-this-date', ['XC', 'LOA']],
      ['looked-for', ['XD']],
    ]);
  });

  it('and those with a standing make up all countries, on every day of the real data', () => {
    for (const day of realDays) {
      const silent = [...selectSilent(realDataset, day).values()].flat();
      const heard = selectStandings(realDataset, day).map(({ country }) => country);
      expect(silent.length + new Set(heard).size).toBe(realDataset.countries.size);
      expect(silent.filter((country) => heard.includes(country))).toEqual([]);
    }
  });
});

describe(selectNeighbourDays.name, () => {
  it('gives the days of the statements before and after', () => {
    expect(selectNeighbourDays(dataset, '2030-04-20')).toEqual({
      previous: '2030-04-15',
      next: '2030-05-10',
    });
    expect(selectNeighbourDays(dataset, '2030-06-01')).toEqual({
      previous: '2030-05-20',
      next: '2030-06-02',
    });
  });

  it('gives none beyond the ends', () => {
    expect(selectNeighbourDays(dataset, '2030-03-05').previous).toBeNull();
    expect(selectNeighbourDays(dataset, '2030-06-02').next).toBeNull();
  });
});

describe(selectShownStatement.name, () => {
  it('is the one asked for, whatever the day', () => {
    expect(selectShownStatement(dataset, 'ada-quill', 'ada-quill-2030-04-20', '2030-03-01')?.id).toBe(
      'ada-quill-2030-04-20',
    );
  });

  it('is the latest by the day where none is asked for, and none before the first', () => {
    expect(selectShownStatement(dataset, 'dov-lund', null, '2030-06-01')?.id).toBe('dov-lund-2030-05-10');
    expect(selectShownStatement(dataset, 'dov-lund', null, '2030-06-02')?.id).toBe('dov-lund-2030-05-25');
    expect(selectShownStatement(dataset, 'dov-lund', null, '2030-04-19')).toBeNull();
  });

  it('is no statement of somebody else', () => {
    expect(selectShownStatement(dataset, 'dov-lund', 'ada-quill-2030-04-20', '2030-06-30')).toBeNull();
  });

  it('is the last one made, as for the position, where an earlier one became public later', () => {
    const memoir = makeStatement('dov-lund', '2030-04-01', { publicOn: '2030-05-01', stance: 'opposes' });
    const speech = makeStatement('dov-lund', '2030-04-20', {});
    const made = makeDataset([memoir, speech]);
    expect(selectShownStatement(made, 'dov-lund', null, '2030-06-30')).toEqual(speech);
  });
});

function standingOf(id: string, day: string) {
  return selectStandings(dataset, day).find(({ actor }) => actor.id === id);
}

function idsAt(day: string): string[] {
  return selectStandings(dataset, day).map(({ actor }) => actor.id);
}
