/** Text into markup, safely. */

/** Escapes text for an element or a quoted attribute, of HTML and of XML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
