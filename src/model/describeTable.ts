/** The table in words. */
import type { Day } from './dataset.ts';
import { formatDay } from './day.ts';
import { copy, fill, plural } from './load.ts';
import { lateCopy } from './loadLate.ts';
import type { Row } from './rows.ts';

/** What the table holds: "52 statements by 42 speakers up to 30 May 2024." */
export function describeTable(rows: readonly Pick<Row, 'actor'>[], day: Day): string {
  return fill(lateCopy.table.summary, {
    statements: plural(copy.table.count, rows.length),
    speakers: plural(copy.speakers, new Set(rows.map(({ actor }) => actor.id)).size),
    day: formatDay(day),
  });
}
