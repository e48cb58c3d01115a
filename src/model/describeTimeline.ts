/** The timeline in words: names of rows and marks, and the sentence over it. */
import type { Country, Dataset, DatedEvent, Day } from './dataset.ts';
import { formatDay, formatDayShort } from './day.ts';
import { describeCountry, describeStanding, stanceLabel } from './describe.ts';
import { copy, fill, plural } from './load.ts';
import { timelineCopy } from './loadTimeline.ts';
import type { Shift } from './position.ts';
import type { Standing } from './select.ts';
import type { Track, TrackMark } from './track.ts';

/** Who a row stands for. */
interface Owner {
  /** Null where the speaker is of none. */
  country: Country | null;
  /** Null where the row is the country. */
  speaker: Standing | null;
}

/** A row's accessible name: who, the position and since when, and every shift up to the date. */
export function describeRow(dataset: Dataset, { country, speaker }: Owner, track: Track, day: Day): string {
  const name = speaker
    ? describeStanding(dataset, { ...speaker, shift: null })
    : country
      ? describeCountry(dataset, country, day)
      : '';
  return (
    name +
    shiftsBy(track, day)
      .map((shift) => describeMove(dataset, shift))
      .join('')
  );
}

function describeMove(dataset: Dataset, { from, to, on }: Shift): string {
  return fill(timelineCopy.move, {
    from: stanceLabel(dataset, from),
    to: stanceLabel(dataset, to),
    day: formatDay(on),
  });
}

/** "30 May 2024: Olaf Scholz, Germany, Left open"; says where it does not count, and why. */
export function describeMark(dataset: Dataset, { statement, decides }: TrackMark, later: boolean): string {
  const actor = dataset.actors.get(statement.actor);
  const words = statement.publicOn === statement.date ? timelineCopy.mark : timelineCopy.markPublic;
  const text = fill(words, {
    day: formatDay(statement.date),
    public: formatDay(statement.publicOn),
    name: actor?.name ?? statement.actor,
    country: dataset.countries.get(actor?.country ?? '')?.name ?? '',
    stance: stanceLabel(dataset, statement.stance),
  });
  return [text, decides ? '' : timelineCopy.hollow, later ? timelineCopy.later : '']
    .filter((part) => part !== '')
    .join('; ');
}

/** "24 May: Stoltenberg's call on allies". */
export function describeEvent({ date, label }: DatedEvent): string {
  return fill(timelineCopy.event, { day: formatDayShort(date), label });
}

/** "42 speakers, 71 statements up to 30 May 2024. 2 had moved by then." */
export function describeTimeline(
  by: 'leader' | 'country',
  rows: readonly { track: Track; known: number }[],
  day: Day,
): string {
  const moved = rows.filter(({ track }) => shiftsBy(track, day).length > 0).length;
  return fill(timelineCopy.summary, {
    rows: plural(by === 'leader' ? copy.speakers : timelineCopy.countries, rows.length),
    statements: plural(
      copy.table.count,
      rows.reduce((sum, { known }) => sum + known, 0),
    ),
    day: formatDay(day),
    moved: moved === 0 ? timelineCopy.movedNone : plural(timelineCopy.moved, moved),
  });
}

function shiftsBy({ shifts }: Track, day: Day): Shift[] {
  return shifts.filter(({ on }) => on <= day);
}
