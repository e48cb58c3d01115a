import type { Dataset, Day } from '../model/dataset.ts';
import { moveTo, select, selectStatement, type ExplorerState } from '../state/explorer.ts';
import { formatState } from '../state/url.ts';

/** The addresses that the parts of a page link to, with the base path. */
export interface Hrefs {
  /** Any state. */
  hrefOf: (state: ExplorerState) => string;
  actorHref: (id: string) => string;
  countryHref: (code: string) => string;
  /** A statement at its own date. */
  statementHref: (actor: string, id: string) => string;
  /** A statement at the date that is shown. */
  rowHref: (actor: string, id: string) => string;
  /** What is shown, at another date. */
  dayHref: (day: Day) => string;
  /** What is shown, compared with an earlier date; null: with none. */
  fromHref: (day: Day | null) => string;
}

/** The addresses one step away from a state. */
export function hrefsFrom(dataset: Dataset, base: string, state: ExplorerState): Hrefs {
  const hrefOf = (next: ExplorerState): string => base + formatState(dataset, next);
  return {
    hrefOf,
    actorHref: (id) => hrefOf(select(state, { kind: 'actor', id, statement: null })),
    countryHref: (code) => hrefOf(select(state, { kind: 'country', code })),
    statementHref: (actor, id) => hrefOf(selectStatement(dataset, state, actor, id)),
    rowHref: (actor, id) => hrefOf(select(state, { kind: 'actor', id: actor, statement: id })),
    dayHref: (day) => hrefOf(moveTo(dataset, state, day)),
    fromHref: (from) => hrefOf({ ...state, from }),
  };
}
