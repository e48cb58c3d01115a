/** Text into XML, safely. */
import { escapeHtml } from '../model/escapeHtml.ts';

/** What XML 1.0 cannot hold, however it is written: control characters, halves of characters, and two more. */
const IMPOSSIBLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

/** Escapes text for an element or a quoted attribute; characters that no XML can hold are left out. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(IMPOSSIBLE, ''));
}
