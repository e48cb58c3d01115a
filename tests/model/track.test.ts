import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Day } from '../../src/model/dataset.ts';
import { fixesPosition, positionOfActor, positionOfCountry } from '../../src/model/position.ts';
import { rememberTracks, trackOfActor, trackOfCountry, type Track } from '../../src/model/track.ts';
import { anyStatements, makeDataset } from '../fixtures/made.ts';
import { realDataset } from '../fixtures/real.ts';

const everybody = new Set(realDataset.actors.keys());

describe(trackOfActor.name, () => {
  it('holds on every day of the data the position that the actor had at its end', () => {
    expectActorsHold(realDataset);
  });

  it('does so whatever was said, and whenever it became public', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => expectActorsHold(makeDataset(statements))),
      { numRuns: 30 },
    );
  });

  it('has a mark for every statement, and says which of them can decide the position', () => {
    for (const actor of realDataset.actors.values()) {
      const { marks } = trackOfActor(realDataset, actor);
      expect(marks.map(({ statement }) => statement)).toEqual(realDataset.statementsByActor.get(actor.id));
      for (const { statement, decides } of marks) expect(decides).toBe(fixesPosition(realDataset, statement));
    }
  });
});

describe(trackOfCountry.name, () => {
  it('holds on every day the position of the country, and nothing where it had none', () => {
    expectCountriesHold(realDataset);
  });

  it('does so whatever was said, also where its speakers differed', () => {
    let differed = 0;
    fc.assert(
      fc.property(anyStatements, (statements) => {
        differed += expectCountriesHold(makeDataset(statements));
      }),
      // Of this seed, some speakers of one country differ on a day.
      { seed: 3, numRuns: 60 },
    );
    expect(differed).toBeGreaterThan(0);
  });

  it('holds only statements of the speakers asked for, and lets none decide that was not said for the country', () => {
    const country = realDataset.countries.get('DE');
    if (!country) throw new Error('No Germany.');
    const { marks } = trackOfCountry(realDataset, country, new Set(['olaf-scholz', 'boris-pistorius']));
    expect(new Set(marks.map(({ statement }) => statement.actor))).toEqual(
      new Set(['olaf-scholz', 'boris-pistorius']),
    );
    for (const one of realDataset.countries.values()) {
      for (const { statement, decides } of trackOfCountry(realDataset, one, everybody).marks) {
        if (statement.speaksFor === 'self') expect(decides).toBe(false);
      }
    }
  });
});

describe(rememberTracks.name, () => {
  it('gives the same row again, and another where other speakers of a country are shown', () => {
    const tracks = rememberTracks(realDataset);
    const [actor] = realDataset.actors.values();
    const country = realDataset.countries.get('DE');
    if (!actor || !country) throw new Error('No data.');
    expect(tracks.actor(actor)).toBe(tracks.actor(actor));
    const both = tracks.country(country, ['olaf-scholz', 'boris-pistorius']);
    expect(tracks.country(country, ['boris-pistorius', 'olaf-scholz'])).toBe(both);
    expect(tracks.country(country, ['olaf-scholz'])).not.toBe(both);
  });
});

function expectActorsHold(dataset: Dataset): void {
  const days = [...new Set(dataset.statements.map(({ publicOn }) => publicOn))];
  for (const actor of dataset.actors.values()) {
    const track = trackOfActor(dataset, actor);
    for (const day of days) {
      expect(heldAt(track, day)).toBe(positionOfActor(dataset, actor.id, day)?.stance);
    }
  }
}

/** Returns on how many days those who speak for a country differed. */
function expectCountriesHold(dataset: Dataset): number {
  const days = [...new Set(dataset.statements.map(({ publicOn }) => publicOn))];
  let differed = 0;
  for (const country of dataset.countries.values()) {
    const track = trackOfCountry(dataset, country, new Set(dataset.actors.keys()));
    for (const day of days) {
      const found = positionOfCountry(dataset, country, day);
      if (found.kind === 'leaders-differ') {
        differed += 1;
        expect(heldAt(track, day)).toBeNull();
      } else {
        expect(heldAt(track, day)).toBe(found.kind === 'held' ? found.position.stance : undefined);
      }
    }
  }
  return differed;
}

/** The stance of the stretch that a day falls into; undefined where there is none. */
function heldAt({ stretches }: Track, day: Day): string | null | undefined {
  const found = stretches.filter(({ start, end }) => start <= day && (end === null || day < end));
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.stance;
}
