/** The small parts that all linked data share. */
import { copy } from '../model/load.ts';

/** A thing in the words of schema.org. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Who publishes the site and made the data set. */
export function publisherNode(root: string): LinkedNode {
  return { '@type': 'Organization', name: copy.siteName, url: root };
}
