/** Builds all scripts of the site in memory, for what they are made of. */
import { build, type Rolldown } from 'vite';
import { buildEmbedParts } from './embedParts.ts';
import { sizeModules, type ModuleSizes } from './moduleSizes.ts';

/**
 * How large each module in each script is, by the script's name without its hash. Nothing is written. `root` is the
 * project's folder; the site's settings are read from the environment, as for any build.
 */
export async function listModules(root: string): Promise<Record<string, ModuleSizes>> {
  const result = await build({ root, logLevel: 'warn', build: { write: false } });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(outputOf);
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const { modules } = await buildEmbedParts(root, '/');
  return {
    ...Object.fromEntries(chunks.map((chunk) => [chunk.name, sizeModules(root, chunk)])),
    ...modules,
  };
}

function outputOf(result: Rolldown.RolldownOutput | Rolldown.RolldownWatcher) {
  return 'output' in result ? result.output : [];
}
