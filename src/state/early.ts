/** Where the panels are that are written beforehand, for readers who choose somebody before the program is there. */

/** The folder of them, relative to the site's root. They end in "htm": they are parts, and no pages. */
const FOLDER = 'data/panels/';

/**
 * The file of the panel that the page at `pathname` opens with, relative to the site's root ("data/panels/actor-ada-quill.htm"
 * for "/actor/ada-quill/"); null for a page that has none.
 */
export function earlyPath(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const [, kind, id] = /^(actor|country)\/([^/]+)\/$/.exec(pathname.slice(base.length)) ?? [];
  return id === undefined ? null : `${FOLDER}${kind}-${id}.htm`;
}
