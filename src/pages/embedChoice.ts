/** What an editor chooses in the embed dialog, and what comes of it: an address to try, and the HTML to paste. */
import {
  formatEmbedAddress,
  formatIframe,
  formatIframeWithScript,
  formatImageSnippet,
  type EmbedDate,
} from '../embed/snippet.ts';
import type { Card } from '../model/card.ts';
import type { Dataset } from '../model/dataset.ts';
import { describeTitle } from '../model/describeTitle.ts';
import type { EmbedOptions } from '../state/embedQuery.ts';
import { defaultDay, openState, type By, type ExplorerState } from '../state/explorer.ts';

/** Everything that can be chosen. */
export interface EmbedChoice {
  date: EmbedDate;
  options: EmbedOptions;
  /** What a mark of the chart stands for; a card has none. */
  by: By;
}

/** What the dialog was opened on. */
export interface EmbedSubject {
  dataset: Dataset;
  /** What is seen. With a selection, its card is embedded. */
  state: ExplorerState;
  /** The absolute address of the site, with its last slash, and its base path. */
  site: string;
  base: string;
  /** The share image of what is seen, where there is one. */
  card: Card | null;
  /** The absolute address that opens what is seen. */
  link: string;
}

/** An embed to try and to paste. */
export interface ChosenEmbed {
  /** What it shows, in words: the frame's name. */
  title: string;
  /** Its address on the page's own host, for a preview. */
  preview: string;
  /** HTML to paste, by kind; no image where there is none. */
  snippets: { kind: 'frame' | 'script' | 'image'; html: string }[];
}

/** What is chosen at first: the chart keeps the date that is seen; a card has its own, and so needs no program. */
export function firstChoice({ selection, by }: ExplorerState): EmbedChoice {
  return {
    date: selection === null ? 'fixed' : 'open',
    options: { theme: 'auto', controls: 'none', plain: false },
    by,
  };
}

/** The embed that was chosen; `height` is the room that its frame keeps, px. */
export function chooseEmbed(subject: EmbedSubject, choice: EmbedChoice, height: number): ChosenEmbed {
  const { dataset, site, base, card, link } = subject;
  const { date, options, by } = choice;
  const { selection, at } = subject.state;
  // Filters and search are of the chart; a card has none. An embed has no table.
  const view = subject.state.view === 'table' ? 'spectrum' : subject.state.view;
  const state: ExplorerState = selection
    ? { ...openState(dataset, selection), at }
    : { ...subject.state, view, by };
  const day = date === 'fixed' ? at : defaultDay(dataset, selection);
  const title = describeTitle(dataset, selection ?? { kind: 'front' }, day);
  const addressAt = (root: string): string => formatEmbedAddress(dataset, state, options, date, root);
  const embed = { address: addressAt(site), title, minHeight: height };
  return {
    title,
    preview: addressAt(base),
    snippets: [
      { kind: 'frame', html: formatIframe(embed) },
      { kind: 'script', html: formatIframeWithScript(embed, site) },
      ...(card ? [{ kind: 'image' as const, html: formatImageSnippet(card, site + card.path, link) }] : []),
    ],
  };
}
