import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Day, Statement } from '../../src/model/dataset.ts';
import { describeMove, describeMoves } from '../../src/model/describeMoves.ts';
import { selectMoves } from '../../src/model/moves.ts';
import { shiftsOfActor } from '../../src/model/position.ts';
import { anyStatements, makeDataset, makeStatement } from '../fixtures/made.ts';
import { realDataset, realDays } from '../fixtures/real.ts';

const { firstDay, lastDay } = realDataset.question;

describe(selectMoves.name, () => {
  it('finds between any two dates of the data exactly those whom a count by hand finds', () => {
    const days = [firstDay, ...realDays.filter((day) => day !== firstDay && day !== lastDay), lastDay];
    let found = 0;
    for (const by of ['leader', 'country'] as const) {
      const held = days.map((day) => heldBy(realDataset, day, by));
      for (const [first, before] of held.entries()) {
        for (const [offset, after] of held.slice(first + 1).entries()) {
          const [from = '', at = ''] = [days[first], days[first + 1 + offset]];
          const moves = selectMoves(realDataset, from, at, by);
          expect(idsOf(moves)).toEqual(movedBetween(realDataset, before, after));
          for (const { on } of moves) expect(from < on && on <= at).toBe(true);
          found += moves.length;
        }
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('does so whatever was said, and whenever it became public', () => {
    let found = 0;
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const dataset = makeDataset(statements);
        const days = [...new Set(statements.map(({ publicOn }) => publicOn))].toSorted();
        for (const by of ['leader', 'country'] as const) {
          for (const [index, from] of days.entries()) {
            for (const at of days.slice(index + 1)) {
              const moves = selectMoves(dataset, from, at, by);
              const expected = movedBetween(dataset, heldBy(dataset, from, by), heldBy(dataset, at, by));
              expect(idsOf(moves)).toEqual(expected);
              for (const { on } of moves) expect(from < on && on <= at).toBe(true);
              found += moves.length;
            }
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('counts nobody who declined, spoke of the weapons of others or of Kursk only', () => {
    const start = makeStatement('ada-quill', '2030-03-10', { stance: 'opposes' });
    for (const quiet of [{ settles: false }, { about: 'others' }, { about: 'kursk' }] as const) {
      const later = makeStatement('ada-quill', '2030-04-10', { stance: 'supports', ...quiet });
      const dataset = makeDataset([start, later]);
      expect(selectMoves(dataset, '2030-03-10', '2030-06-01', 'leader')).toEqual([]);
      expect(selectMoves(dataset, '2030-03-10', '2030-06-01', 'country')).toEqual([]);
    }
    const settled = makeStatement('ada-quill', '2030-04-10', { stance: 'supports' });
    expect(selectMoves(makeDataset([start, settled]), '2030-03-10', '2030-06-01', 'leader')).toHaveLength(1);
  });

  it('finds from the first shift on those whose shifts do not lead back', () => {
    const moves = selectMoves(realDataset, '2024-05-26', lastDay, 'leader');
    for (const { id, from, to, on } of moves) {
      const shifts = shiftsOfActor(realDataset, id.replace('actor:', ''), lastDay);
      expect(shifts.at(-1)).toMatchObject({ to, on });
      expect(shifts.map((shift) => shift.from)).toContain(from);
    }
    expect(idsOf(moves)).toContain('actor:olaf-scholz opposes supports-with-limits');
  });
});

describe(describeMove.name, () => {
  it('says from what, to what and on which day', () => {
    const [move] = selectMoves(realDataset, '2024-05-27', '2024-05-28', 'country');
    expect(move?.name).toBe('Germany');
    expect(move && describeMove(realDataset, move)).toBe(
      'from Opposes to Supports, within limits on 28 May 2024',
    );
  });
});

describe(describeMoves.name, () => {
  it('says both dates, and how many moved', () => {
    expect(describeMoves('2024-05-24', '2024-05-30', { countries: 2, speakers: 1 })).toBe(
      'From 24 May 2024 to 30 May 2024, 2 countries and 1 speaker moved from one settled position to another.',
    );
    expect(describeMoves('2024-05-24', '2024-05-30', { countries: 0, speakers: 0 })).toBe(
      'From 24 May 2024 to 30 May 2024, nobody shown here moved from one settled position to another.',
    );
  });
});

/** By hand, without the functions that are tested: the settled stance of each, by its id. */
function heldBy(dataset: Dataset, day: Day, by: 'leader' | 'country'): Map<string, string> {
  const held = new Map<string, string>();
  if (by === 'leader') {
    for (const id of dataset.actors.keys()) {
      const last = deciding(
        dataset,
        dataset.statements.filter(({ actor }) => actor === id),
        day,
      ).at(-1);
      if (last) held.set(`actor:${id}`, last.stance);
    }
    return held;
  }
  for (const { code, hasPosition } of dataset.countries.values()) {
    if (!hasPosition) continue;
    const own = dataset.statements.filter(
      ({ actor, speaksFor }) => speaksFor === 'country' && dataset.actors.get(actor)?.country === code,
    );
    const all = deciding(dataset, own, day);
    const ofLastDay = all.filter(({ date }) => date === all.at(-1)?.date);
    const lastWords = new Map(ofLastDay.map(({ actor, stance }) => [actor, stance]));
    const stances = new Set(lastWords.values());
    const [only] = stances;
    if (stances.size === 1 && only !== undefined) held.set(`country:${code}`, only);
  }
  return held;
}

/** The statements that settle where somebody stood, in the order they were made; none where only others are known. */
function deciding(dataset: Dataset, statements: readonly Statement[], day: Day): Statement[] {
  const known = statements
    .filter(({ publicOn }) => publicOn <= day)
    .toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
  const onScale = known.filter(({ stance }) => dataset.stances.get(stance)?.onScale);
  return (onScale.length > 0 ? onScale : known).filter(
    ({ settles, about }) => settles && (about === 'own' || about === 'general'),
  );
}

function movedBetween(
  dataset: Dataset,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const onScale = (stance: string): boolean | undefined => dataset.stances.get(stance)?.onScale;
  return [...before]
    .flatMap(([id, from]) => {
      const to = after.get(id);
      if (to === undefined || to === from || onScale(from) !== onScale(to)) return [];
      return [`${id} ${from} ${to}`];
    })
    .toSorted();
}

function idsOf(moves: readonly { id: string; from: string; to: string }[]): string[] {
  return moves.map(({ id, from, to }) => `${id} ${from} ${to}`).toSorted();
}
