/** What one row of the timeline holds: statements, the position held from day to day, and its shifts. */
import type { Actor, Country, Dataset, Day, Statement } from './dataset.ts';
import {
  fixesPosition,
  positionOfActor,
  positionOfCountry,
  shiftsOfActor,
  shiftsOfCountry,
  type Shift,
} from './position.ts';

/** One statement of a row. */
export interface TrackMark {
  statement: Statement;
  /** False where it cannot decide the position of its row: unsettled, about others, or spoken for oneself only. */
  decides: boolean;
}

/** Days in a row with one position. */
export interface Stretch {
  /** A stance; null where those who speak for a country differ. */
  stance: string | null;
  /** False where it rests on a statement that does not settle it. */
  settled: boolean;
  start: Day;
  /** The first day that is no longer part of it; null where it lasts to the end of the data. */
  end: Day | null;
}

/** A row over all days of the data. The position of each day is what was known at its end, so any date may cut it. */
export interface Track {
  /** In the order they became public. */
  marks: readonly TrackMark[];
  stretches: readonly Stretch[];
  /** Oldest first. */
  shifts: readonly Shift[];
}

/** The row of one actor. */
export function trackOfActor(dataset: Dataset, actor: Actor): Track {
  const statements = dataset.statementsByActor.get(actor.id) ?? [];
  return {
    marks: statements.map((statement) => ({ statement, decides: fixesPosition(dataset, statement) })),
    stretches: stretchesOver(statements, (day) => positionOfActor(dataset, actor.id, day)),
    shifts: shiftsOfActor(dataset, actor.id, dataset.question.lastDay),
  };
}

/** The row of a country or body: its own position, and the statements of those of its speakers that are in `speakers`. */
export function trackOfCountry(dataset: Dataset, country: Country, speakers: ReadonlySet<string>): Track {
  const statements = dataset.statementsByCountry.get(country.code) ?? [];
  return {
    marks: statements
      .filter(({ actor }) => speakers.has(actor))
      .map((statement) => ({
        statement,
        decides: fixesPosition(dataset, statement) && statement.speaksFor === 'country',
      })),
    stretches: stretchesOver(statements, (day) => {
      const found = positionOfCountry(dataset, country, day);
      if (found.kind === 'held') return found.position;
      return found.kind === 'leaders-differ' ? { stance: null, settled: true } : null;
    }),
    shifts: shiftsOfCountry(dataset, country, dataset.question.lastDay),
  };
}

/** The part of a row that was known at the end of a day. */
export function cutTrack({ marks, stretches, shifts }: Track, day: Day): Track {
  return {
    marks: marks.filter(({ statement }) => statement.publicOn <= day),
    stretches: stretches
      .filter(({ start }) => start <= day)
      .map((stretch) => (stretch.end !== null && stretch.end > day ? { ...stretch, end: null } : stretch)),
    shifts: shifts.filter(({ on }) => on <= day),
  };
}

/** Rows as they are asked for, each made once, so that a view can tell that nothing changed. */
export interface Tracks {
  actor: (actor: Actor) => Track;
  country: (country: Country, speakers: readonly string[]) => Track;
}

/** Makes rows of a dataset on demand and keeps them. */
export function rememberTracks(dataset: Dataset): Tracks {
  const known = new Map<string, Track>();
  const remember = (key: string, make: () => Track): Track => {
    const track = known.get(key) ?? make();
    known.set(key, track);
    return track;
  };
  return {
    actor: (actor) => remember(actor.id, () => trackOfActor(dataset, actor)),
    country: (country, speakers) =>
      remember([country.code, ...speakers.toSorted()].join(' '), () =>
        trackOfCountry(dataset, country, new Set(speakers)),
      ),
  };
}

type Held = Pick<Stretch, 'stance' | 'settled'>;

function stretchesOver(statements: readonly Statement[], heldAt: (day: Day) => Held | null): Stretch[] {
  const days = [...new Set(statements.map(({ publicOn }) => publicOn))].toSorted();
  const held = days.map((day) => ({ day, is: heldAt(day) }));
  const changes = held.filter(({ is }, index) => !isSame(is, held[index - 1]?.is ?? null));
  return changes.flatMap(({ day, is }, index): Stretch[] => {
    if (is === null) return [];
    return [{ stance: is.stance, settled: is.settled, start: day, end: changes[index + 1]?.day ?? null }];
  });
}

function isSame(a: Held | null, b: Held | null): boolean {
  if (a === null || b === null) return a === b;
  return a.stance === b.stance && a.settled === b.settled;
}
