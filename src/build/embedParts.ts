/** The scripts and styles of embeds: classic scripts, each built alone into one file without imports. */
import { build } from 'vite';
import { nameFile, type EmbedParts } from './embedNames.ts';
import type { SiteFile } from './siteFile.ts';

/** Builds the parts; returns their names and the files to write. */
export async function buildEmbedParts(
  root: string,
  base: string,
): Promise<{ parts: EmbedParts; files: SiteFile[] }> {
  const start = await buildClassic(root, base, 'embedStart.ts');
  const program = await buildClassic(root, base, 'embed.tsx');
  const startFile = nameFile('embed-start', start.code);
  const programFile = nameFile('embed', program.code);
  return {
    parts: { styles: program.styles, start: startFile, program: programFile, frame: null },
    files: [
      { path: startFile, content: () => start.code },
      { path: programFile, content: () => program.code },
    ],
  };
}

async function buildClassic(
  root: string,
  base: string,
  entry: string,
): Promise<{ code: string; styles: string }> {
  const result = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      // As a file of their own: the pages' policy allows no styles that come by script.
      cssCodeSplit: false,
      rolldownOptions: {
        input: `${root}/src/entries/${entry}`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const bundles = Array.isArray(result) ? result : [result];
  const outputs = bundles.flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source).trim()] : [],
  );
  if (code.length !== 1) throw new Error(`${entry} was built into ${code.length} scripts; allowed is one.`);
  return { code: code.join(''), styles: styles.join('') };
}
