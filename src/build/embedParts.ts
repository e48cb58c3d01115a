/** The scripts and styles of embeds, and the one that answers early: classic scripts, each built alone into one file without imports. */
import type { Plugin } from 'vite';
import { buildClassic } from './classicScript.ts';
import { nameFile, type EmbedParts } from './embedNames.ts';
import type { SiteFile } from './siteFile.ts';

/** The script that articles name: a promise to them, so its path never changes. */
export const HOST_SCRIPT = 'embed.js';

/** Builds the parts; returns their names and the files to write. `plugins` bring the words. */
export async function buildEmbedParts(
  root: string,
  base: string,
  plugins: Plugin[] = [],
): Promise<{ parts: EmbedParts; files: SiteFile[] }> {
  const [start, program, frame, host, early] = await Promise.all([
    buildClassic(root, base, 'embedStart.ts', plugins),
    buildClassic(root, base, 'embed.tsx', plugins),
    buildClassic(root, base, 'embedFrame.ts', plugins),
    buildClassic(root, base, 'embedHost.ts', plugins),
    buildClassic(root, base, 'early.ts', plugins),
  ]);
  const parts = {
    styles: program.styles,
    start: nameFile('embed-start', start.code),
    program: nameFile('embed', program.code),
    frame: nameFile('embed-frame', frame.code),
    early: nameFile('early', early.code),
  };
  return {
    parts,
    files: [
      { path: parts.start, content: () => start.code },
      { path: parts.program, content: () => program.code },
      { path: parts.frame, content: () => frame.code },
      { path: parts.early, content: () => early.code },
      { path: HOST_SCRIPT, content: () => host.code },
    ],
  };
}
