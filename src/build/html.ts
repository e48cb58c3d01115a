/** Data into HTML, safely. */
import type { Question } from '../model/dataset.ts';
import { escapeHtml } from '../model/escapeHtml.ts';

/** The beginning of a page's first tag: its language, and its direction where that is not from left to right. */
export function htmlTag({ language, direction }: Pick<Question, 'language' | 'direction'>): string {
  const start = `<html lang="${escapeHtml(language)}"`;
  return direction === 'ltr' ? start : `${start} dir="${direction}"`;
}

/** A block of data that is never run as script; `<` cannot end it early. */
export function jsonBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${escapeJson(data)}</script>`;
}

/** A block of linked data for search engines, in the same way. */
export function linkedDataBlock(data: unknown): string {
  return `<script type="application/ld+json">${escapeJson(data)}</script>`;
}

function escapeJson(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
