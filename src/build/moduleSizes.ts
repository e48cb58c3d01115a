/** How much of a built script each module is, so that a script that has grown can say what grew. */

/** Letters that each module takes in a script, before it is minified and compressed; by the module's name. */
export type ModuleSizes = Record<string, number>;

/** A built script, as far as it is looked at here. */
interface Script {
  modules: Readonly<Record<string, { renderedLength: number }>>;
}

/** The modules of one built script, those that nothing is left of apart. `root` is the project's folder. */
export function sizeModules(root: string, { modules }: Script): ModuleSizes {
  const sizes: ModuleSizes = {};
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    if (renderedLength > 0) sizes[nameModule(root, id)] = renderedLength;
  }
  return sizes;
}

/**
 * A module by its file, the same on every machine: relative to the project's folder, or from the last `node_modules`
 * on where it is a package's. What a bundler makes itself keeps the bundler's name for it.
 */
export function nameModule(root: string, id: string): string {
  const path = id
    .replaceAll('\0', '')
    .replaceAll('\\', '/')
    .replace(/^file:\/\//, '');
  const installed = path.lastIndexOf('/node_modules/');
  if (installed !== -1) return path.slice(installed + 1);
  const folder = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  // A bundler may put a word of its own before the path.
  return path.split(folder).join('');
}

/** The package that a module belongs to, by its name as `nameModule` gives it; null where it is the project's own. */
export function packageOf(module: string): string | null {
  return /^node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(module)?.[1] ?? null;
}
