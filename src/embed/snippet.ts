/** The HTML that somebody pastes into a page of their own, and the HTML that an oEmbed answer carries. */
import type { Card } from '../model/card.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import type { Dataset } from '../model/dataset.ts';
import { formatEmbedOptions, type EmbedOptions } from '../state/embedQuery.ts';
import { defaultDay, type ExplorerState } from '../state/explorer.ts';
import { formatLink, formatState } from '../state/url.ts';

/** One embed, ready to be written down. */
export interface Embed {
  /** Absolute; see `formatEmbedAddress`. */
  address: string;
  /** What the frame shows, in words: its name for whoever does not see it. */
  title: string;
  /** Room that is kept before the height is known, and all there is where it never is, px. */
  minHeight: number;
}

/** Which date an embed shows: the one of the state for ever, or the one that its page opens at. */
export type EmbedDate = 'fixed' | 'open';

/**
 * The address of an embed, absolute: the page of the state below `embed/`, the keys of the explorer, then
 * those of the embed. `site` is the address of the site's root, with a slash at its end.
 */
export function formatEmbedAddress(
  dataset: Dataset,
  state: ExplorerState,
  options: EmbedOptions,
  date: EmbedDate,
  site: string,
): string {
  const address =
    date === 'fixed'
      ? formatLink(dataset, state)
      : formatState(dataset, { ...state, at: defaultDay(dataset, state.selection) });
  const keys = formatEmbedOptions(options);
  const separator = keys === '' ? '' : address.includes('?') ? '&' : '?';
  return `${site}embed/${address}${separator}${keys}`;
}

/** The iframe to paste: no script, right in every CMS that lets iframes pass. */
export function formatIframe({ address, title, minHeight }: Embed): string {
  return element('iframe', [
    ['src', address],
    ['title', title],
    ['loading', 'lazy'],
    ['style', `width:100%;border:0;min-height:${Math.ceil(minHeight)}px;frame-sizing:content-height`],
    ['allow', 'clipboard-write; web-share; fullscreen'],
  ]);
}

/** The same with the script that gives it its height, for hosts that do not. */
export function formatIframeWithScript(embed: Embed, site: string): string {
  return `${formatIframe(embed)}\n${element('script', [['src', `${site}embed.js`]], ' async')}`;
}

/**
 * The `html` of an oEmbed answer: a link to `page` that stands until the frame has spoken, then one frame.
 * Exactly what WordPress lets pass (class, `width="100%"`, `frameborder`); changing it needs a try there.
 */
export function formatOembedHtml(
  { address, title }: Pick<Embed, 'address' | 'title'>,
  page: string,
  height: number,
): string {
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  const frame = element('iframe', [
    ['src', address],
    ['title', title],
    ['width', '100%'],
    ['height', String(Math.ceil(height))],
    ['frameborder', '0'],
  ]);
  return `<blockquote class="wp-embedded-content">${link}</blockquote>${frame}`;
}

/**
 * A share image with its description, as a link to the page it shows: works wherever a page may hold an image, and
 * runs nothing there. Both addresses are absolute.
 */
export function formatImageSnippet(card: Card, src: string, href: string): string {
  const { alt, width, height } = card;
  const image = `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">`;
  return `<a href="${escapeHtml(href)}">${image}</a>`;
}

/** An element without content. */
function element(tag: string, attributes: readonly (readonly [string, string])[], more = ''): string {
  const written = attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');
  return `<${tag}${written}${more}></${tag}>`;
}
