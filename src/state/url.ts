/**
 * The address is the state: `parseState` and `formatState` are inverse, one row per query key. Unknown
 * values fall back to the default and are reported; nothing throws. Keys that are not ours (a campaign tag,
 * say) are left alone and not reported.
 */
import { isDay } from '../model/day.ts';
import type { Dataset, Day } from '../model/dataset.ts';
import { defaultDay, type ExplorerState, type Selection } from './explorer.ts';

/** A part of an address that was not understood, and fell back. */
export interface Ignored {
  key: string;
  value: string;
}

/** What an address asks for. */
export interface ParsedState {
  state: ExplorerState;
  ignored: Ignored[];
}

/** Keys whose only value so far is their default. */
const FIXED_KEYS: Record<string, string> = { view: 'spectrum', by: 'leader' };

/** Keys of ours that this version gives no meaning to. */
const RESERVED_KEYS = new Set(['from', 'sort', 'stance', 'region', 'bloc', 'kind', 'shifted', 'q']);

/**
 * Reads an address. `path` is relative to the site's base, without a leading slash
 * ("actor/olaf-scholz/"); `search` is the query string with or without its question mark.
 */
export function parseState(dataset: Dataset, path: string, search: string): ParsedState {
  const ignored: Ignored[] = [];
  const query = new URLSearchParams(search);
  const selection = parsePath(dataset, path, ignored);
  const at = parseDay(dataset, query.get('at'), ignored) ?? defaultDay(dataset, selection);
  for (const [key, value] of query) {
    if (RESERVED_KEYS.has(key) || (key in FIXED_KEYS && FIXED_KEYS[key] !== value)) {
      ignored.push({ key, value });
    }
  }
  return { state: { selection, at }, ignored };
}

/** Writes the address of a state, relative to the site's base: path and query, defaults left out. */
export function formatState(dataset: Dataset, state: ExplorerState): string {
  const path = formatPath(state.selection, dataset);
  return state.at === defaultDay(dataset, state.selection) ? path : `${path}?at=${state.at}`;
}

/** Writes an address to be copied: it always carries the date, so that it means the same for ever. */
export function formatLink(dataset: Dataset, state: ExplorerState): string {
  return `${formatPath(state.selection, dataset)}?at=${state.at}`;
}

/** The page of a selection, relative to the site's base; empty for the front page. */
export function formatPath(selection: Selection | null, dataset: Dataset): string {
  if (selection === null) return '';
  if (selection.kind === 'country') return `country/${selection.code.toLowerCase()}/`;
  const statement = selection.statement;
  const known = statement !== null && dataset.statementById.has(statement);
  return known ? `actor/${selection.id}/${statement}/` : `actor/${selection.id}/`;
}

/** True for an address (relative to the site's base) that the explorer shows: its front page and panels. */
export function isExplorerPath(href: string): boolean {
  return /^(actor\/|country\/|\?|$)/.test(href);
}

function parsePath(dataset: Dataset, path: string, ignored: Ignored[]): Selection | null {
  const [page = '', id = '', statement = ''] = path.replace(/index\.html$/, '').split('/');
  if (page === 'country' && dataset.countries.has(id.toUpperCase())) {
    return { kind: 'country', code: id.toUpperCase() };
  }
  if (page === 'actor' && dataset.actors.has(id)) {
    if (statement === '') return { kind: 'actor', id, statement: null };
    if (dataset.statementById.get(statement)?.actor === id) return { kind: 'actor', id, statement };
    ignored.push({ key: 'statement', value: statement });
    return { kind: 'actor', id, statement: null };
  }
  if (page !== '') ignored.push({ key: 'page', value: path });
  return null;
}

function parseDay(dataset: Dataset, value: string | null, ignored: Ignored[]): Day | null {
  if (value === null) return null;
  const { firstDay, lastDay } = dataset.question;
  if (isDay(value) && value >= firstDay && value <= lastDay) return value;
  ignored.push({ key: 'at', value });
  return null;
}
