import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Country, Dataset, Statement } from '../../src/model/dataset.ts';
import {
  fixesPosition,
  positionOfActor,
  positionOfCountry,
  shiftsOfActor,
  shiftsOfCountry,
} from '../../src/model/position.ts';
import { anyDay, anyStatements, makeDataset, makeStatement } from '../fixtures/made.ts';

const LAST = '2030-06-30';
const AFTER_ALL = '2030-07-10';

describe(positionOfActor.name, () => {
  it('never rests on a statement that is not yet public', () => {
    fc.assert(
      fc.property(anyStatements, anyDay, (statements, day) => {
        const dataset = makeDataset(statements);
        for (const id of dataset.actors.keys()) {
          const position = positionOfActor(dataset, id, day);
          if (!position) continue;
          expect(position.statement.actor).toBe(id);
          expect(position.statement.publicOn <= day && position.since <= day).toBe(true);
        }
      }),
    );
  });

  it('is there as soon as the speaker has said anything, and not before', () => {
    fc.assert(
      fc.property(anyStatements, anyDay, (statements, day) => {
        const dataset = makeDataset(statements);
        for (const id of dataset.actors.keys()) {
          const spoken = statements.some(({ actor, publicOn }) => actor === id && publicOn <= day);
          expect(positionOfActor(dataset, id, day) !== null).toBe(spoken);
        }
      }),
    );
  });

  it('is not moved by a later statement that does not settle, once a position is settled', () => {
    fc.assert(
      fc.property(anyStatements, anyLoose(), (statements, loose) => {
        const before = makeDataset(statements);
        const after = makeDataset([...statements, loose]);
        const settled = positionOfActor(before, loose.actor, AFTER_ALL);
        // A stance off the scale gives way to any on it, settled or not: that is another rule.
        if (!settled?.settled || !onScale(before, settled.stance)) return;
        expect(positionOfActor(after, loose.actor, AFTER_ALL)).toEqual(settled);
      }),
    );
  });

  it('is off the scale only for somebody who takes no stance on it', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const dataset = makeDataset(statements);
        for (const id of dataset.actors.keys()) {
          const position = positionOfActor(dataset, id, LAST);
          if (!position || onScale(dataset, position.stance)) continue;
          const own = dataset.statementsByActor.get(id) ?? [];
          expect(own.filter(({ stance }) => onScale(dataset, stance))).toEqual([]);
        }
      }),
    );
  });
});

describe(shiftsOfActor.name, () => {
  it('chains: each begins where the one before ended, and the last ends at the position', () => {
    fc.assert(
      fc.property(anyStatements, anyDay, (statements, day) => {
        const dataset = makeDataset(statements);
        for (const id of dataset.actors.keys()) {
          const shifts = shiftsOfActor(dataset, id, day);
          const position = positionOfActor(dataset, id, day);
          const stops = shifts.flatMap(({ from, to }) => [from, to]).slice(1);
          expect(stops.filter((_, index) => index % 2 === 0)).toEqual([
            ...stops.filter((_, index) => index % 2 === 1),
            ...(shifts.length > 0 ? [position?.stance] : []),
          ]);
          for (const shift of shifts) {
            expect(shift.from).not.toBe(shift.to);
            expect(fixesPosition(dataset, shift.before) && fixesPosition(dataset, shift.after)).toBe(true);
          }
        }
      }),
    );
  });

  it('is the same with and without a later statement that does not settle, for speaker and country', () => {
    fc.assert(
      fc.property(anyStatements, anyLoose(), (statements, loose) => {
        const before = makeDataset(statements);
        const after = makeDataset([...statements, loose]);
        const shifts = shiftsOfActor(after, loose.actor, AFTER_ALL);
        const country = countryOf(before, loose.actor);
        if (positionOfActor(before, loose.actor, AFTER_ALL)?.stance === 'disputes') return;
        expect(shifts).toEqual(shiftsOfActor(before, loose.actor, AFTER_ALL));
        expect(shiftsOfCountry(after, country, AFTER_ALL)).toEqual(
          shiftsOfCountry(before, country, AFTER_ALL),
        );
      }),
    );
  });
});

describe('the order of the data', () => {
  it('changes no position and no shift', () => {
    const shuffled = anyStatements.chain((statements) =>
      fc.tuple(
        fc.constant(statements),
        fc.shuffledSubarray(statements, { minLength: statements.length, maxLength: statements.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([statements, other], day) => {
        expect(everything(makeDataset(other), day)).toEqual(everything(makeDataset(statements), day));
      }),
    );
  });
});

/** A statement later than all others that does not settle, or speaks of others' weapons or Kursk. */
function anyLoose(): fc.Arbitrary<Statement> {
  return fc
    .record({
      actor: fc.constantFrom('ada-quill', 'dov-lund', 'mira-solen', 'pavo-grint'),
      stance: fc.constantFrom('supports', 'supports-with-limits', 'undecided', 'opposes', 'disputes'),
      coding: fc.constantFrom<Partial<Statement>>(
        { settles: false },
        { about: 'others' },
        { about: 'festival' },
      ),
    })
    .map(({ actor, stance, coding }) => makeStatement(actor, '2030-07-05', { stance, ...coding }));
}

function everything(dataset: Dataset, day: string) {
  return [
    [...dataset.actors.keys()].map((id) => [
      positionOfActor(dataset, id, day),
      shiftsOfActor(dataset, id, day),
    ]),
    [...dataset.countries.values()].map((one) => [
      positionOfCountry(dataset, one, day),
      shiftsOfCountry(dataset, one, day),
    ]),
  ];
}

function onScale(dataset: Dataset, stance: string): boolean {
  return dataset.stances.get(stance)?.onScale === true;
}

function countryOf(dataset: Dataset, actor: string): Country {
  const country = dataset.countries.get(dataset.actors.get(actor)?.country ?? '');
  if (!country) throw new Error(`${actor} has no country.`);
  return country;
}
