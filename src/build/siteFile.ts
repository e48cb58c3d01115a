/** One file of the site; `path` is relative to its root. It is made when it is asked for. */
export interface SiteFile {
  path: string;
  content: () => string | Uint8Array;
}
