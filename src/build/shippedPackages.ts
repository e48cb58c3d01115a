/** The packages whose code a build has put into its scripts, as Vite lists them. */
import type { Rolldown } from 'vite';

/** The name under which Vite hands over its list of the packages in a bundle (`build.license`). */
export const BUNDLE_LIST = 'licences.json';

/** One package of which something is shipped, as Vite lists it. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** The licence by its SPDX name; missing where the package names none. */
  identifier?: string;
  /** The licence's own words, with its copyright; missing where the package brings none. */
  text?: string;
}

/** Takes Vite's list out of a bundle, so that it is not written; throws where the build made none. */
export function takeBundleList(bundle: Rolldown.OutputBundle): ShippedPackage[] {
  const list = bundle[BUNDLE_LIST];
  if (list?.type !== 'asset') throw new Error('The build has listed no packages: build.license is off.');
  delete bundle[BUNDLE_LIST];
  return parseBundleList(String(list.source));
}

/** The packages of a list that Vite wrote. */
export function parseBundleList(list: string): ShippedPackage[] {
  // The shape is that of `build.license` in Vite, whose version is pinned.
  return JSON.parse(list) as ShippedPackage[];
}
