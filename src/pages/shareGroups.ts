/** Everything the share menus offer, in one place: a new way to share is one more item here. */
import { formatImageSnippet } from '../embed/snippet.ts';
import type { Card } from '../model/card.ts';
import type { CslItem } from '../model/cite.ts';
import { CITE_FORMATS, formatCitation } from '../model/citeFormats.ts';
import type { Quote } from '../model/dataset.ts';
import { fill } from '../model/load.ts';
import { lateCopy } from '../model/loadLate.ts';
import { linkToOwnQuote } from '../model/quote.ts';
import type { ShareGroup, ShareItem } from '../views/ShareList.tsx';

/** What is shared, and what there is of it. */
export interface Shared {
  /** The absolute address that opens exactly what is seen. */
  link: string;
  /** The absolute address of the site, and its base path: for what is pasted elsewhere, and for this page. */
  site: string;
  base: string;
  quote: Quote | null;
  /** Null while what would be cited is not there yet. */
  cited: CslItem | null;
  card: Card | null;
  /** Opens the dialog that makes the HTML of an embed. */
  onEmbed: () => void;
  /** The files that can be made of what is seen; none in the panel's menu. */
  files: ViewFileItems | null;
}

/** Files of the view: as a picture, and as data. */
export interface ViewFileItems {
  pictures: readonly ShareItem[];
  data: readonly ShareItem[];
}

/** The groups of a share menu; the last one grows when the list of images has arrived, and moves nothing. */
export function selectShareGroups(shared: Shared): ShareGroup[] {
  const groups: ShareGroup[] = [
    { id: 'link', label: null, items: linkItems(shared) },
    {
      id: 'embed',
      label: null,
      items: [{ kind: 'open', label: lateCopy.share.embed, open: shared.onEmbed }],
    },
    { id: 'citation', label: lateCopy.share.citation, items: citationItems(shared) },
    { id: 'data', label: lateCopy.share.data, items: shared.files?.data ?? [] },
    {
      id: 'image',
      label: lateCopy.share.image,
      items: [...(shared.files?.pictures ?? []), ...imageItems(shared)],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function linkItems({ link, quote }: Shared): ShareItem[] {
  const words = lateCopy.share;
  const items: ShareItem[] = [{ kind: 'copy', label: words.link, text: () => link, done: words.linkDone }];
  if (quote) {
    const text = (): string => linkToOwnQuote(link, quote);
    items.push({ kind: 'copy', label: words.quoteLink, text, done: words.quoteLinkDone });
  }
  return items;
}

function citationItems({ cited }: Shared): ShareItem[] {
  if (!cited) return [];
  const words = lateCopy.share;
  return CITE_FORMATS.map((format) => ({
    kind: 'copy',
    label: words.formats[format],
    text: () => formatCitation(cited, format),
    done: fill(words.citationDone, { format: words.formats[format] }),
  }));
}

function imageItems({ card, link, site, base }: Shared): ShareItem[] {
  if (!card) return [];
  const words = lateCopy.share;
  const name = card.path.split('/').at(-1) ?? card.path;
  const snippet = (): string => formatImageSnippet(card, site + card.path, link);
  return [
    { kind: 'file', label: words.card, href: base + card.path, name },
    { kind: 'copy', label: words.imageHtml, text: snippet, done: words.imageHtmlDone },
  ];
}
