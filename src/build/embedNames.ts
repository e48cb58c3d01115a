/** The names of the files that embeds are made of. */
import { createHash } from 'node:crypto';

/** What embed pages refer to. */
export interface EmbedParts {
  /** All styles of embeds, to be written into each page. */
  styles: string;
  /** The script in the head; path relative to the site's root. */
  start: string;
  /** The program, for states that a page was not drawn with. */
  program: string;
  /** The script that answers on the front page before the program does. */
  early: string;
  /** The script that tells an article the height; null where none was made. */
  frame: string | null;
}

/** A name in `assets/` that changes with the content. */
export function nameFile(name: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return `assets/${name}-${hash}.js`;
}
