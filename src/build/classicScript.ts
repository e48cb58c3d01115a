/** Scripts that are no modules: an article pastes one as a plain tag, a sandboxed frame can load no other. */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { sizeModules, type ModuleSizes } from './moduleSizes.ts';
import { BUNDLE_LIST, parseBundleList, type ShippedPackage } from './shippedPackages.ts';

/** One entry with all it imports: a script that leaves nothing in the global scope, and its styles. */
export interface ClassicScript {
  code: string;
  /** Empty where the entry imports none. */
  styles: string;
  /** Of which it holds code. */
  packages: ShippedPackage[];
  /** How large each module in it is. */
  modules: ModuleSizes;
}

/** Builds an entry of `src/entries/` into one classic script, for a site at `base`. Writes nothing. `plugins` bring what it imports. */
export async function buildClassic(
  root: string,
  base: string,
  entry: string,
  plugins: Plugin[] = [],
): Promise<ClassicScript> {
  const result = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      write: false,
      license: { fileName: BUNDLE_LIST },
      // Articles have readers with older browsers than the site asks for.
      target: 'es2020',
      cssTarget: 'chrome111',
      modulePreload: false,
      // As a file of their own: the pages' policy allows no styles that come by script.
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'src/entries', entry),
        // A slow machine is no fault of the project.
        checks: { pluginTimings: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(outputOf);
  const chunks = outputs.filter((one) => one.type === 'chunk');
  const styles = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source).trim()] : [],
  );
  const [script] = chunks;
  if (script === undefined || chunks.length > 1) {
    throw new Error(`${entry} was built into ${chunks.length} scripts; allowed is one.`);
  }
  const packages = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName === BUNDLE_LIST ? parseBundleList(String(one.source)) : [],
  );
  return { code: script.code, styles: styles.join(''), packages, modules: sizeModules(root, script) };
}

function outputOf(result: Rolldown.RolldownOutput | Rolldown.RolldownWatcher) {
  return 'output' in result ? result.output : [];
}
