/** The scripts and styles of embeds: classic scripts, each built alone into one file without imports. */
import { buildClassic } from './classicScript.ts';
import { nameFile, type EmbedParts } from './embedNames.ts';
import type { SiteFile } from './siteFile.ts';

/** The script that articles name: a promise to them, so its path never changes. */
export const HOST_SCRIPT = 'embed.js';

/** Builds the parts; returns their names and the files to write. */
export async function buildEmbedParts(
  root: string,
  base: string,
): Promise<{ parts: EmbedParts; files: SiteFile[] }> {
  const [start, program, frame, host] = await Promise.all([
    buildClassic(root, base, 'embedStart.ts'),
    buildClassic(root, base, 'embed.tsx'),
    buildClassic(root, base, 'embedFrame.ts'),
    buildClassic(root, base, 'embedHost.ts'),
  ]);
  const parts = {
    styles: program.styles,
    start: nameFile('embed-start', start.code),
    program: nameFile('embed', program.code),
    frame: nameFile('embed-frame', frame.code),
  };
  return {
    parts,
    files: [
      { path: parts.start, content: () => start.code },
      { path: parts.program, content: () => program.code },
      { path: parts.frame, content: () => frame.code },
      { path: HOST_SCRIPT, content: () => host.code },
    ],
  };
}
