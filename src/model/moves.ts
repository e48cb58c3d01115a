/** Who moved between two dates: the one source of arrows and of the list in words. */
import type { Dataset, Day } from './dataset.ts';
import { positionOfActor, positionOfCountry, type Position } from './position.ts';

/** A settled position at one date, and another at a later one. */
export interface Move {
  /** "actor:<id>" or "country:<code>". */
  id: string;
  name: string;
  /** Stances. */
  from: string;
  to: string;
  /** The day from which the later position was held without a break. After the earlier date, never after the later. */
  on: Day;
}

/**
 * Everybody whose settled position at the end of `from` and at the end of `at` differ, latest first. As with shifts,
 * what does not settle or is about the weapons of others decides neither end; nor does a stance off the scale make a
 * move to one on it, since it counts only while its speaker takes no other.
 */
export function selectMoves(dataset: Dataset, from: Day, at: Day, by: 'leader' | 'country'): Move[] {
  const moves =
    by === 'leader'
      ? [...dataset.actors.values()].flatMap(({ id, name }) => {
          const [before, after] = [from, at].map((day) => positionOfActor(dataset, id, day));
          return moveOf(dataset, `actor:${id}`, name, before, after);
        })
      : [...dataset.countries.values()].flatMap((country) => {
          const [before, after] = [from, at].map((day) => {
            const found = positionOfCountry(dataset, country, day);
            return found.kind === 'held' ? found.position : null;
          });
          return moveOf(dataset, `country:${country.code}`, country.name, before, after);
        });
  return moves.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function moveOf(
  dataset: Dataset,
  id: string,
  name: string,
  before: Position | null = null,
  after: Position | null = null,
): Move[] {
  if (!before?.settled || !after?.settled || before.stance === after.stance) return [];
  const onScale = (stance: string): boolean => dataset.stances.get(stance)?.onScale === true;
  if (onScale(before.stance) !== onScale(after.stance)) return [];
  return [{ id, name, from: before.stance, to: after.stance, on: after.since }];
}
