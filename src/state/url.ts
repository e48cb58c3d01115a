/**
 * The address is the state: `parseState` and `formatState` are inverse. Unknown values fall back to the
 * default and are reported; nothing throws. Keys that are not ours (a campaign tag, say) are left alone and
 * not reported.
 */
import type { Dataset } from '../model/dataset.ts';
import { openState, type ExplorerState, type Selection } from './explorer.ts';
import { QUERY_KEYS } from './queryKeys.ts';

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

/**
 * Reads an address. `path` is relative to the site's base, without a leading slash
 * ("actor/olaf-scholz/"); `search` is the query string with or without its question mark.
 */
export function parseState(dataset: Dataset, path: string, search: string): ParsedState {
  const query = new URLSearchParams(search);
  const { selection, ignored } = parsePath(dataset, path);
  let state = openState(dataset, selection);
  for (const { key, read } of QUERY_KEYS) {
    const value = query.get(key);
    if (value === null || value === '') continue;
    const result = read(state, value, dataset);
    state = result.state;
    ignored.push(...result.ignored.map((part) => ({ key, value: part })));
  }
  return { state, ignored };
}

/** Writes the address of a state, relative to the site's base: path and query, defaults left out. */
export function formatState(dataset: Dataset, state: ExplorerState): string {
  return format(dataset, state, []);
}

/** Writes an address to be copied: it always carries the date, so that it means the same for ever. */
export function formatLink(dataset: Dataset, state: ExplorerState): string {
  return format(dataset, state, ['at']);
}

/** The page of a selection, relative to the site's base; empty for the front page. */
export function formatPath(selection: Selection | null, dataset: Dataset): string {
  if (selection === null) return '';
  if (selection.kind === 'country') return `country/${selection.code.toLowerCase()}/`;
  const { id, statement } = selection;
  const known = statement !== null && dataset.statementById.has(statement);
  return known ? `actor/${id}/${statement}/` : `actor/${id}/`;
}

/** True for an address (relative to the site's base) that the explorer shows: its front page and panels. */
export function isExplorerPath(href: string): boolean {
  return /^(actor\/|country\/|\?|$)/.test(href);
}

function format(dataset: Dataset, state: ExplorerState, always: readonly string[]): string {
  const defaults = openState(dataset, state.selection);
  const parts = QUERY_KEYS.flatMap(({ key, write }) => {
    const value = write(state, dataset);
    if (value === write(defaults, dataset) && !always.includes(key)) return [];
    // Commas between choices stay readable; everything a reader typed is encoded.
    return [`${key}=${encodeURIComponent(value).replace(/%2C/g, ',')}`];
  });
  const path = formatPath(state.selection, dataset);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

function parsePath(dataset: Dataset, path: string): { selection: Selection | null; ignored: Ignored[] } {
  const [page = '', id = '', statement = ''] = path.replace(/index\.html$/, '').split('/');
  if (page === 'country' && dataset.countries.has(id.toUpperCase())) {
    return { selection: { kind: 'country', code: id.toUpperCase() }, ignored: [] };
  }
  if (page === 'actor' && dataset.actors.has(id)) {
    if (statement === '' || dataset.statementById.get(statement)?.actor === id) {
      return { selection: { kind: 'actor', id, statement: statement || null }, ignored: [] };
    }
    return {
      selection: { kind: 'actor', id, statement: null },
      ignored: [{ key: 'statement', value: statement }],
    };
  }
  return { selection: null, ignored: page === '' ? [] : [{ key: 'page', value: path }] };
}
