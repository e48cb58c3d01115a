/** Embeds as files: one beside each page of the explorer, drawn at the date that page opens at. */
import { StrictMode, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Archive, Day } from '../model/dataset.ts';
import { lateCopy } from '../model/loadLate.ts';
import { packDataset } from '../model/pack.ts';
import { selectStandings } from '../model/select.ts';
import type { DetailStore } from '../state/details.ts';
import { EMBED_PATH, parseEmbed } from '../state/embedState.ts';
import { defaultDay, type Selection } from '../state/explorer.ts';
import { EmbedPage } from '../pages/EmbedPage.tsx';
import { embedHead, type EmbedData } from './embedHead.ts';
import { nameFile, type EmbedParts } from './embedNames.ts';
import { flagSymbols } from './flags.ts';
import { htmlTag } from './html.ts';
import { knownDetails } from './knownDetails.ts';
import type { SiteSettings } from './head.ts';
import { escapeHtml } from '../model/escapeHtml.ts';
import { planOembedFiles } from './oembed.ts';
import type { SharedPage } from './sharedPage.ts';
import type { SiteFile } from './siteFile.ts';

/** A page that has an embed. */
export interface Embeddable extends SharedPage {
  /** What it shows; null for the chart. */
  selection: Selection | null;
}

/** A page of a withdrawn statement: its embed says what the page says. */
export interface WithdrawnEmbed extends SharedPage {
  title: string;
  text: string;
}

/** The embeds of these pages, the scripts of data they may ask for, and what oEmbed consumers ask for. */
export function planEmbedFiles(
  archive: Archive,
  settings: SiteSettings,
  parts: EmbedParts,
  pages: readonly Embeddable[],
  withdrawn: readonly WithdrawnEmbed[],
): SiteFile[] {
  const { files, data } = planData(archive);
  const details = knownDetails([...archive.details.values()]);
  const write = (page: SharedPage, day: Day, body: ReactNode, flags: string): SiteFile => ({
    path: `${EMBED_PATH}${page.path}index.html`,
    content: () =>
      writeEmbed(
        htmlTag(archive.dataset.question),
        embedHead(page, day, settings, parts, data),
        body,
        flags,
        settings.base + page.path,
      ),
  });
  return [
    ...files,
    ...pages.map((page) => embedOf(archive, settings, page, details, write)),
    ...withdrawn.map((page) => write(page, page.changed, withdrawnBody(page, settings.base), '')),
    ...(settings.url === null ? [] : planOembedFiles([...pages, ...withdrawn], settings.url)),
  ];
}

/** Dataset and words as scripts: frames without an origin may load nothing else. */
function planData(archive: Archive): { files: SiteFile[]; data: EmbedData } {
  const given = {
    packed: packDataset(archive.dataset),
    flags: flagSymbols(archive.dataset.actorsByCountry.keys()),
  };
  const dataset = `globalThis.stanceMapDataset=${JSON.stringify(given)}`;
  const words = `globalThis.stanceMapWords=${JSON.stringify([...archive.details.values()])}`;
  const data = { dataset: nameFile('embed-dataset', dataset), words: nameFile('embed-words', words) };
  return {
    data,
    files: [
      { path: data.dataset, content: () => dataset },
      { path: data.words, content: () => words },
    ],
  };
}

type Writer = (page: SharedPage, day: Day, body: ReactNode, flags: string) => SiteFile;

function embedOf(
  archive: Archive,
  { base }: SiteSettings,
  page: Embeddable,
  details: DetailStore,
  write: Writer,
): SiteFile {
  const { dataset } = archive;
  const { selection } = page;
  const day = defaultDay(dataset, selection);
  const body = (
    <EmbedPage
      dataset={dataset}
      base={base}
      asked={parseEmbed(dataset, EMBED_PATH + page.path, '')}
      details={details}
    />
  );
  return write(page, day, body, flagSymbols(countriesOf(archive, selection, day)));
}

/** The countries whose flags an embed shows. */
function countriesOf({ dataset }: Archive, selection: Selection | null, day: Day): ReadonlySet<string> {
  if (selection === null)
    return new Set(selectStandings(dataset, day).flatMap(({ country }) => country?.code ?? []));
  if (selection.kind === 'country') {
    return new Set(dataset.actorsByCountry.has(selection.code) ? [selection.code] : []);
  }
  const country = dataset.actors.get(selection.id)?.country;
  return new Set(country ? [country] : []);
}

function withdrawnBody({ title, text, path }: WithdrawnEmbed, base: string): ReactNode {
  return (
    <>
      <main className="embed-alone">
        <h1>{title}</h1>
        <p>{text}</p>
      </main>
      <footer className="embed-foot">
        <a className="embed-open" href={base + path} target="_blank" rel="noopener">
          {lateCopy.embed.open}
        </a>
      </footer>
    </>
  );
}

/**
 * The document. What waits or failed is told outside the part that the program draws anew; `#embed` is the element
 * whose height an article is told.
 */
function writeEmbed(start: string, head: string, body: ReactNode, flags: string, href: string): string {
  const { waiting, failed, open } = lateCopy.embed;
  return `<!doctype html>
${start}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}
  </head>
  <body>
    <div id="embed">
      <p class="embed-wait" role="status">${escapeHtml(waiting)}</p>
      <p class="embed-failed" role="alert">${escapeHtml(failed)} <a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(open)}</a></p>
      <div id="embed-page">${renderToStaticMarkup(<StrictMode>{body}</StrictMode>)}</div>
    </div>
    <div id="flags">${flags}</div>
  </body>
</html>
`;
}
