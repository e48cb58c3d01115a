import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildClassic } from '../../src/build/classicScript.ts';
import { buildEmbedParts, HOST_SCRIPT } from '../../src/build/embedParts.ts';

const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** Runs a script in a page that stands alone; the names it left in the global scope. */
function runAlone(code: string): string[] {
  const context = createContext({
    document: { currentScript: null, querySelectorAll: () => [] },
    HTMLScriptElement: Array,
    addEventListener: () => {},
  });
  const names = (): string[] => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  runInContext('window = parent = globalThis', context);
  const before = names();
  runInContext(code, context);
  return names().filter((name) => !before.includes(name));
}

describe(buildEmbedParts.name, () => {
  it('gives a name that changes with its content to every script but that of articles', async () => {
    const { parts, files } = await buildEmbedParts(root, '/');
    expect(parts.frame).toMatch(/^assets\/embed-frame-[\w-]{8}\.js$/);
    const written = [parts.start, parts.program, parts.frame, parts.early, HOST_SCRIPT];
    expect(files.map(({ path }) => path)).toEqual(written);
    expect((await buildEmbedParts(root, '/')).parts).toEqual(parts);
  });
});

describe(buildClassic.name, () => {
  it.each(['embedFrame.ts', 'embedHost.ts'])(
    'writes a plain script of %s: no module, no request of its own, nothing in the global scope',
    async (entry) => {
      const { code } = await buildClassic(root, '/', entry);
      expect(runAlone(code)).toEqual([]);
      expect(code).not.toMatch(/\bimport\b|\bexport\b|fetch\(|XMLHttpRequest|localStorage|innerHTML|eval\(/);
    },
  );
});
