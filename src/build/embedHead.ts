/** What stands in the head of an embed: apart from what pages to be shared carry. */
import { titleWithSite } from '../model/describeTitle.ts';
import type { EmbedParts } from './embedNames.ts';
import { policy, type SiteSettings } from './head.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import { oembedLink } from './oembed.ts';
import type { SharedPage } from './sharedPage.ts';

/** The files of an embed that its first script names. */
export interface EmbedData {
  dataset: string;
  words: string;
}

/**
 * The head of an embed of `page`, drawn at `day`. The first script is classic and blocks: it is half a kilobyte, and what it
 * sets (the theme) has to be set before anything is painted.
 */
export function embedHead(
  page: SharedPage,
  day: string,
  { base, url }: SiteSettings,
  parts: EmbedParts,
  data: EmbedData,
): string {
  const { title, description } = page.words;
  const names = [
    `src="${base}${parts.start}"`,
    `data-day="${day}"`,
    `data-dataset="${base}${data.dataset}"`,
    `data-program="${base}${parts.program}"`,
    `data-words="${base}${data.words}"`,
  ].join(' ');
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${policy(parts.styles, ['embed-start', 'embed'])}">`,
    `<title>${escapeHtml(titleWithSite(title))}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="responsive-embedded-sizing" content="allow-origins=*">',
    ...(url === null ? [] : addressHead(page, url)),
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`,
    '<base target="_blank">',
    `<script ${names}></script>`,
    parts.frame === null ? '' : `<script defer src="${base}${parts.frame}"></script>`,
    `<style>${parts.styles}</style>`,
  ];
  return lines.filter((line) => line !== '').join('\n    ');
}

function addressHead(page: SharedPage, url: string): string[] {
  const { card, words } = page;
  const full = escapeHtml(url + page.path);
  return [
    `<link rel="canonical" href="${full}">`,
    oembedLink(page, url),
    `<meta property="og:title" content="${escapeHtml(words.title)}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:url" content="${full}">`,
    ...(card === null
      ? []
      : [
          `<meta property="og:image" content="${escapeHtml(url + card.path)}">`,
          `<meta property="og:image:alt" content="${escapeHtml(card.alt)}">`,
        ]),
  ];
}
