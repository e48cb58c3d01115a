/** A smaller way to fetch parts of the program that come later. */
import type { Plugin } from 'vite';

/** Vite's own module that wraps every `import()` of a build. */
const HELPER = /vite\/preload-helper/;

/**
 * Puts a few lines in the place of Vite's helper. Its own also waits for styles, which stand in our pages, and hands
 * on nonces, which our policy does without: half a kilobyte of the first script. What is left: the files that a part
 * will import are asked for beside it. A part that fails to load fails by its own `import()`.
 */
export function lightPreload(): Plugin {
  let base = '/';
  return {
    name: 'light-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transform: {
      order: 'post',
      filter: { id: HELPER },
      handler: () => ({ code: helperCode(base), map: null }),
    },
  };
}

function helperCode(base: string): string {
  return `
    const asked = new Set();
    export const __vitePreload = (load, files = []) => {
      for (const file of files) {
        if (asked.has(file)) continue;
        asked.add(file);
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = ${JSON.stringify(base)} + file;
        document.head.append(link);
      }
      return load();
    };`;
}
