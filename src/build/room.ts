/**
 * How much of a very large site is written in full. Every page of the explorer holds the whole chart and all that
 * places it, so a page of 5,000 speakers has 12 MB, and 55,000 pages of them would fill no disk of ours.
 */
import type { Dataset } from '../model/dataset.ts';
import { formatPath } from '../state/url.ts';
import { EMBED_PATH } from '../state/embedState.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import type { Selection } from '../state/explorer.ts';
import type { Cards } from './cardFile.ts';
import { CAPPED_PATH, type CappedList } from './roomSettings.ts';
import type { SiteFile } from './siteFile.ts';

/** What is written how. */
export interface Division {
  /** Pages with the chart. */
  full: readonly (Selection | null)[];
  /** Pages of an actor or a country without it. */
  short: readonly Selection[];
  /** Statements whose address leads on to the page of their actor. */
  leading: readonly { id: string; statement: string }[];
}

/** Divides pages where only so many may be full: the chart's own first, then countries, actors, and statements. */
export function divideSelections(selections: readonly (Selection | null)[], most: number): Division {
  if (selections.length <= most) return { full: selections, short: [], leading: [] };
  const ranked = selections.toSorted((one, other) => rankOf(one) - rankOf(other));
  const rest = ranked.slice(most).filter((one) => one !== null);
  return {
    full: ranked.slice(0, most),
    short: rest.filter((one) => !isStatement(one)),
    leading: rest.flatMap((one) =>
      one.kind === 'actor' && one.statement !== null ? [{ id: one.id, statement: one.statement }] : [],
    ),
  };
}

function isStatement(selection: Selection): boolean {
  return selection.kind === 'actor' && selection.statement !== null;
}

function rankOf(selection: Selection | null): number {
  if (selection === null) return 0;
  if (selection.kind === 'country') return 1;
  return selection.statement === null ? 2 : 3;
}

/**
 * A page that leads on: from the address of a statement to its place on the page of its actor, at the day it became
 * public. So no link is dead, with and without script.
 */
export function planLeadingPages(
  dataset: Dataset,
  leading: Division['leading'],
  base: string,
  hasEmbeds: boolean,
): SiteFile[] {
  return leading.flatMap(({ id, statement }) => {
    const from = formatPath({ kind: 'actor', id, statement }, dataset);
    const to = formatPath({ kind: 'actor', id, statement: null }, dataset);
    const day = dataset.statementById.get(statement)?.publicOn ?? dataset.question.lastDay;
    const name = dataset.actors.get(id)?.name ?? id;
    const write = (before: string, anchor: string): SiteFile => ({
      path: `${before}${from}index.html`,
      content: () => writeLeadingPage(`${base}${before}${to}?at=${day}${anchor}`, name),
    });
    return [write('', `#${statement}`), ...(hasEmbeds ? [write(EMBED_PATH, '')] : [])];
  });
}

function writeLeadingPage(href: string, name: string): string {
  const [to, words] = [href, name].map(escapeHtml);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<title>${words}</title>
</head>
<body><p><a href="${to}">${words}</a></p></body>
</html>
`;
}

/** The list of what is not written in full; no file where everything is. */
export function planCappedList(
  dataset: Dataset,
  { full, short, leading }: Division,
  cards: Cards,
): SiteFile[] {
  const pathOf = (selection: Selection | null): string => formatPath(selection, dataset);
  const list: CappedList = {
    withoutChart: short.map(pathOf),
    leadingOn: leading.map((one) => pathOf({ kind: 'actor', ...one })),
    // Where no card was made at all, none was left out.
    withoutCard: cards.size < 2 ? [] : [...full, ...short].map(pathOf).filter((path) => !cards.has(path)),
  };
  if (Object.values(list).every((paths: string[]) => paths.length === 0)) return [];
  return [{ path: CAPPED_PATH, content: () => JSON.stringify(list) }];
}
