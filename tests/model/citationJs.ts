/** A well-kept parser of other people (citation-js), to read back what we write. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The part of its interface that is used; the package brings no types. */
interface CitationJs {
  plugins: {
    input: { chain: (text: string, options: { forceType?: string; generateGraph: false }) => unknown };
  };
}

/** An item as it was read. */
export type Read = Record<string, unknown>;

const [{ plugins }] = ['core', 'plugin-bibtex', 'plugin-ris'].map(
  (name) => require(`@citation-js/${name}`) as CitationJs,
) as [CitationJs];

/** Reads one item of BibLaTeX, which has all fields of BibTeX and more. */
export function readBibtex(text: string): Read {
  return one(plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false }));
}

/** Reads one item of RIS. */
export function readRis(text: string): Read {
  return one(plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false }));
}

function one(items: unknown): Read {
  if (!Array.isArray(items) || items.length !== 1) throw new Error(`Not one item: ${JSON.stringify(items)}`);
  return items[0] as Read;
}
