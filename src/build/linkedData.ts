/** What search engines read of a page: one block of JSON-LD in the words of schema.org. */
import type { Archive } from '../model/dataset.ts';
import type { PageTopic } from '../model/describeTitle.ts';
import { copy } from '../model/load.ts';
import { downloadWords } from '../model/loadDownloads.ts';
import { CARD_SIZE } from './cardFile.ts';
import type { SiteSettings } from './head.ts';
import { datasetNode } from './linkedDataset.ts';
import { publisherNode, type LinkedNode } from './linkedNode.ts';
import { quotationNodes } from './linkedQuotations.ts';
import { hasAddress, type SharedPage } from './sharedPage.ts';

/** Where addresses in linked data start: absolute where the site's own is known, else from the host's root. */
export function rootOf({ url, base }: SiteSettings): string {
  return url ?? base;
}

/**
 * All that one page says: that it is a page with its image; the data set, where it is the front page or tells of
 * the data; and each quotation that its panel holds. Null for the page without an address.
 */
export function linkedData(
  archive: Archive,
  page: SharedPage,
  topic: PageTopic | null,
  settings: SiteSettings,
): LinkedNode | null {
  if (!hasAddress(page)) return null;
  const root = rootOf(settings);
  const nodes = [
    pageNode(page, archive.dataset.question.language, root),
    ...(page.path === '' || page.path === 'about/' ? [datasetNode(archive, root)] : []),
    ...(topic?.kind === 'actor' ? quotationNodes(archive, topic, root) : []),
  ];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function pageNode({ path, words, changed, card }: SharedPage, language: string, root: string): LinkedNode {
  const image = card && {
    '@type': 'ImageObject',
    contentUrl: root + card.path,
    width: CARD_SIZE.width,
    height: CARD_SIZE.height,
    encodingFormat: 'image/png',
    caption: card.alt,
    creator: publisherNode(root),
    creditText: copy.siteName,
    copyrightNotice: copy.siteName,
    license: downloadWords.licence.address,
    acquireLicensePage: `${root}about/`,
  };
  return {
    '@type': 'WebPage',
    '@id': root + path,
    url: root + path,
    name: words.title,
    description: words.description,
    inLanguage: language,
    dateModified: changed,
    isPartOf: { '@type': 'WebSite', name: copy.siteName, url: root },
    publisher: publisherNode(root),
    ...(image && { primaryImageOfPage: image }),
  };
}
