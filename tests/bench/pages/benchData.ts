/** What every page is given: the same speakers, and where each of them stands. */

/** One speaker at the date that is shown. */
export interface BenchActor {
  id: string;
  /** What stands beside the mark, and what stands in the panel. */
  shortName: string;
  name: string;
  /** Index of the stance in `BenchData.stances`. */
  stance: number;
  /** The day of the statement, as YYYY-MM-DD. */
  date: string;
  summary: string;
  /** Address of the page that reports it. */
  source: string;
}

/** Speakers in the order of their stances. */
export interface BenchData {
  title: string;
  /** The names of the stances that somebody takes. */
  stances: string[];
  actors: BenchActor[];
}

/** An actor with its place: `x` in columns, two for each stance, and `row` from the top. */
export interface PlacedActor extends BenchActor {
  x: number;
  row: number;
}

/** Columns for each stance. */
export const COLUMNS = 2;

/** Width of the chart, height of a row and radius of a mark, in px. */
export const CHART = { width: 880, row: 18, radius: 5, head: 24 };

/** Fills the columns of each stance from the top, row by row. */
export function placeActors({ actors }: BenchData): PlacedActor[] {
  const taken = new Map<number, number>();
  return actors.map((actor) => {
    const index = taken.get(actor.stance) ?? 0;
    taken.set(actor.stance, index + 1);
    return {
      ...actor,
      x: actor.stance * COLUMNS + (index % COLUMNS),
      row: Math.floor(index / COLUMNS),
    };
  });
}

/** Rows of the longest column. */
export function countRows(placed: readonly PlacedActor[]): number {
  return placed.reduce((most, { row }) => Math.max(most, row), 0) + 1;
}

/** Height of the chart in px: a line of headings, and the rows. */
export function chartHeight(placed: readonly PlacedActor[]): number {
  return CHART.head + countRows(placed) * CHART.row;
}

/** What the panel says under the name. */
export function describeStance({ stances }: BenchData, { stance, date }: BenchActor): string {
  return `${stances[stance] ?? ''}, ${date}`;
}
