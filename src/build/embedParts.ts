/** The scripts and styles of embeds, and the one that answers early: classic scripts, each built alone into one file without imports. */
import type { Plugin } from 'vite';
import { buildClassic } from './classicScript.ts';
import { nameFile, type EmbedParts } from './embedNames.ts';
import type { ModuleSizes } from './moduleSizes.ts';
import type { ShippedPackage } from './shippedPackages.ts';
import type { SiteFile } from './siteFile.ts';

/** The script that articles name: a promise to them, so its path never changes. */
export const HOST_SCRIPT = 'embed.js';

/** The parts, as they are built. */
export interface BuiltParts {
  parts: EmbedParts;
  files: SiteFile[];
  /** Whose code they hold. */
  packages: ShippedPackage[];
  /** How large each module in each of them is, by the part's name. */
  modules: Record<string, ModuleSizes>;
}

/** Builds the parts and writes none of them. `plugins` bring the words. */
export async function buildEmbedParts(
  root: string,
  base: string,
  plugins: Plugin[] = [],
): Promise<BuiltParts> {
  const built = await Promise.all([
    buildClassic(root, base, 'embedStart.ts', plugins),
    buildClassic(root, base, 'embed.tsx', plugins),
    buildClassic(root, base, 'embedFrame.ts', plugins),
    buildClassic(root, base, 'embedHost.ts', plugins),
    buildClassic(root, base, 'early.ts', plugins),
  ] as const);
  const [start, program, frame, host, early] = built;
  const parts = {
    styles: program.styles,
    start: nameFile('embed-start', start.code),
    program: nameFile('embed', program.code),
    frame: nameFile('embed-frame', frame.code),
    early: nameFile('early', early.code),
  };
  return {
    parts,
    packages: built.flatMap(({ packages }) => packages),
    modules: {
      'embed-start': start.modules,
      embed: program.modules,
      'embed-frame': frame.modules,
      early: early.modules,
      'embed.js': host.modules,
    },
    files: [
      { path: parts.start, content: () => start.code },
      { path: parts.program, content: () => program.code },
      { path: parts.frame, content: () => frame.code },
      { path: parts.early, content: () => early.code },
      { path: HOST_SCRIPT, content: () => host.code },
    ],
  };
}
