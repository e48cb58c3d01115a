/** The table: one row a statement. */
import type { Actor, Country, Dataset, Day, Statement } from './dataset.ts';
import { countryOf } from './country.ts';
import type { RowColumn, RowOrder } from './order.ts';
import { foldText } from './search.ts';

/** One statement with its speaker. */
export interface Row {
  statement: Statement;
  actor: Actor;
  /** Null for a speaker of none. */
  country: Country | null;
}

/** Every statement public by the end of `day` of the given actors, in the order asked for. */
export function selectRows(dataset: Dataset, actors: ReadonlySet<string>, day: Day, order: RowOrder): Row[] {
  const rows = dataset.statements.flatMap((statement): Row[] => {
    const actor = dataset.actors.get(statement.actor);
    if (!actor || statement.publicOn > day || !actors.has(actor.id)) return [];
    return [{ statement, actor, country: countryOf(dataset, actor) }];
  });
  const keys = new Map(rows.map((row) => [row, KEYS[order.column](row, dataset)]));
  const direction = order.descending ? -1 : 1;
  // Equal rows stay in the order of their days, oldest first, whatever the direction.
  return rows.toSorted((a, b) => direction * compare(keys.get(a), keys.get(b)));
}

const KEYS: Record<RowColumn, (row: Row, dataset: Dataset) => string | number> = {
  speaker: ({ actor }) => foldText(actor.name),
  country: ({ country, actor }) => `${foldText(country?.name ?? '')} ${foldText(actor.name)}`,
  date: ({ statement }) => statement.date,
  stance: ({ statement }, { question }) =>
    question.stances.findIndex((stance) => stance.id === statement.stance),
  reach: ({ statement }, { reaches }) => [...reaches.keys()].indexOf(statement.reach ?? ''),
};

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}
