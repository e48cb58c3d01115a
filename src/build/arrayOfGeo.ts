import type { Plugin } from 'vite';

/**
 * d3-geo needs two functions of d3-array that nothing else here does. As d3-array is one file, they would come with
 * the first script; from a copy of the file that only d3-geo names they come with the map.
 */
export function arrayOfGeo(): Plugin {
  return {
    name: 'array-of-geo',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'd3-array' || !/\/d3-geo\//.test(importer ?? '')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: `${found.id}?geo` };
    },
  };
}
