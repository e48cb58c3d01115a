/** Scripts that are no modules: an article pastes one as a plain tag, a sandboxed frame can load no other. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { SiteFile } from './siteFile.ts';

/** What an embed needs to be as high as its content. */
export interface EmbedScripts {
  /** In the embed's own page. */
  frame: SiteFile;
  /** In the article, for hosts without a resizer; articles name it, so its path never changes. */
  host: SiteFile;
}

/** Builds both scripts of the height protocol. */
export async function buildEmbedScripts(root: string): Promise<EmbedScripts> {
  const [frame, host] = await Promise.all([
    buildClassic(root, 'src/entries/embedFrame.ts', 'assets/embed-frame-[hash].js'),
    buildClassic(root, 'src/entries/embedHost.ts', 'embed.js'),
  ]);
  return { frame, host };
}

/**
 * Builds one entry and all it imports into one classic script that leaves nothing in the global scope.
 * `path` is where it goes; `[hash]` in it stands for a hash of the content. Writes nothing.
 */
export async function buildClassic(root: string, entry: string, path: string): Promise<SiteFile> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      // Articles have readers with older browsers than the site asks for.
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', entryFileNames: path, codeSplitting: false },
      },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result]).flatMap(outputOf);
  const [chunk, ...more] = chunks;
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${entry} is not one script.`);
  return { path: chunk.fileName, content: () => chunk.code };
}

function outputOf(result: Rolldown.RolldownOutput | Rolldown.RolldownWatcher) {
  return 'output' in result ? result.output : [];
}
