/** What an embed's whole address asks for: the explorer's state, and how it is drawn. */
import type { Dataset } from '../model/dataset.ts';
import { parseEmbedOptions, type EmbedOptions } from './embedQuery.ts';
import type { ExplorerState, Selection } from './explorer.ts';
import { formatPath, parseState, type Ignored } from './url.ts';

/** An embed's address, read. */
export interface ParsedEmbed {
  state: ExplorerState;
  options: EmbedOptions;
  /** True where the table was asked for: an embed has the chart alone, and leads to the table of the full page. */
  wantsTable: boolean;
  /** What was not understood, and fell back. */
  ignored: Ignored[];
}

/** Where embeds stand, relative to the site's base. */
export const EMBED_PATH = 'embed/';

/** The embed of a page: the chart for the front page, a card for the others. */
export function formatEmbedPath(selection: Selection | null, dataset: Dataset): string {
  return EMBED_PATH + formatPath(selection, dataset);
}

/**
 * Reads an embed's address; `path` is relative to the site's base ("embed/country/fr/"). An embed has every view but
 * the table.
 */
export function parseEmbed(dataset: Dataset, path: string, search: string): ParsedEmbed {
  const { state, ignored } = parseState(dataset, path.replace(EMBED_PATH, ''), search);
  const { options, ignored: more } = parseEmbedOptions(search);
  const isTable = state.view === 'table';
  return {
    state: isTable ? { ...state, view: 'spectrum' } : state,
    options,
    wantsTable: isTable && state.selection === null,
    ignored: [...ignored, ...more],
  };
}
