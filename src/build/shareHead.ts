/** What link previews read of a page: Open Graph (ogp.me) and the tags of X (developer.x.com). */
import { copy } from '../model/load.ts';
import { headWords } from '../model/loadHead.ts';
import { CARD_SIZE } from './cardFile.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import type { SharedPage } from './sharedPage.ts';

/** What X shows of a title, a description and an image's alternative text, in characters. */
export const X_LIMITS = { title: 70, description: 200, alt: 420 } as const;

/** The tags of a page, one a line; its addresses are absolute, as previews ask. */
export function shareHead({ path, words, card }: SharedPage, url: string): string[] {
  const { title, description } = words;
  const image = card === null ? null : { address: url + card.path, alt: card.alt };
  return [
    property('og:type', 'website'),
    property('og:site_name', copy.siteName),
    property('og:locale', headWords.locale),
    property('og:url', url + path),
    property('og:title', title),
    property('og:description', description),
    ...(image === null
      ? []
      : [
          property('og:image', image.address),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(CARD_SIZE.width)),
          property('og:image:height', String(CARD_SIZE.height)),
          property('og:image:alt', image.alt),
        ]),
    name('twitter:card', image === null ? 'summary' : 'summary_large_image'),
    name('twitter:title', cutText(title, X_LIMITS.title)),
    name('twitter:description', cutText(description, X_LIMITS.description)),
    ...(image === null
      ? []
      : [name('twitter:image', image.address), name('twitter:image:alt', cutText(image.alt, X_LIMITS.alt))]),
  ];
}

/**
 * Cuts a text to at most `limit` characters, after a whole word where there is one, and says so by “…”. A quotation
 * that is cut is closed.
 */
export function cutText(text: string, limit: number): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  // Two places are kept free: for “…” and for the end of a quotation.
  const whole = letters.slice(0, limit - 1).join('');
  const part = letters.slice(0, limit - 2).join('');
  const end = whole.lastIndexOf(' ');
  const kept = (end > 0 ? part.slice(0, end) : part).replace(/[\s,;:.(“–-]+$/u, '');
  const open = kept.lastIndexOf('“') > kept.lastIndexOf('”');
  return `${kept}…${open ? '”' : ''}`;
}

function property(key: string, content: string): string {
  return `<meta property="${key}" content="${escapeHtml(content)}">`;
}

function name(key: string, content: string): string {
  return `<meta name="${key}" content="${escapeHtml(content)}">`;
}
