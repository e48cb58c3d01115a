/** The HTML that somebody pastes into a page of their own. */
import type { Card } from '../model/card.ts';

/**
 * A share image with its description, as a link to the page it shows: works wherever a page may hold an image, and
 * runs nothing there. Both addresses are absolute.
 */
export function formatImageSnippet(card: Card, src: string, href: string): string {
  const { alt, width, height } = card;
  const image = `<img src="${escape(src)}" width="${width}" height="${height}" alt="${escape(alt)}">`;
  return `<a href="${escape(href)}">${image}</a>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
