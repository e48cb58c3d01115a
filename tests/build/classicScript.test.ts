import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { buildEmbedScripts } from '../../src/build/classicScript.ts';

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

describe(buildEmbedScripts.name, () => {
  it('gives the frame a name that changes with its content, and the article one that never changes', async () => {
    const { frame, host } = await buildEmbedScripts(root);
    expect(frame.path).toMatch(/^assets\/embed-frame-[\w-]{8}\.js$/);
    expect(host.path).toBe('embed.js');
    expect((await buildEmbedScripts(root)).frame.path).toBe(frame.path);
  });

  it('writes plain scripts: no module, no request of its own, nothing in the global scope', async () => {
    const { frame, host } = await buildEmbedScripts(root);
    for (const file of [frame, host]) {
      const code = String(file.content());
      expect(runAlone(code)).toEqual([]);
      expect(code).not.toMatch(/\bimport\b|\bexport\b|fetch\(|XMLHttpRequest|localStorage|innerHTML|eval\(/);
    }
  });
});
