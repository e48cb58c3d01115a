/** Data into HTML, safely. */

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
