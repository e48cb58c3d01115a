/** Everything the site consists of, as a list of files: planned here, written elsewhere. */
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { Archive } from '../model/dataset.ts';
import { describePage } from '../model/describePage.ts';
import type { PageTopic } from '../model/describeTitle.ts';
import { selectLastChange } from '../model/lastChange.ts';
import { packDataset } from '../model/pack.ts';
import { defaultDay, type Selection } from '../state/explorer.ts';
import { fixedAddress } from '../state/history.ts';
import { formatPath } from '../state/url.ts';
import { ExplorerPage } from '../pages/ExplorerPage.tsx';
import type { PageData } from '../pages/pageData.ts';
import { SelectionPanel } from '../pages/SelectionPanel.tsx';
import { ShortPage } from '../pages/ShortPage.tsx';
import { SignDefinitions } from '../views/SignDefinitions.tsx';
import { planCardList } from './cardList.ts';
import { SITEMAP_PATH, writeRobots, writeSitemap } from './crawlFiles.ts';
import { planDataFiles } from './dataFiles.ts';
import { FEED_PATH, writeFeed } from './feed.ts';
import { planEarlyPanels } from './earlyPanels.tsx';
import { planEmbedFiles, type Embeddable, type WithdrawnEmbed } from './embedPages.tsx';
import { flagSymbols } from './flags.ts';
import { planMapFiles } from './map/mapFiles.ts';
import { pageHead, type SiteSettings } from './head.ts';
import { planHostFiles } from './hostFiles.ts';
import { htmlTag, jsonBlock, linkedDataBlock } from './html.ts';
import { knownDetails } from './knownDetails.ts';
import { planLicences, readOtherPackages } from './licences.ts';
import { linkedData } from './linkedData.ts';
import { divideSelections, planCappedList, planLeadingPages } from './room.ts';
import { frontCard, type PlannedPage } from './plannedPage.ts';
import { hasEmbed, type SharedPage } from './sharedPage.ts';
import type { SiteFile } from './siteFile.ts';
import { aboutPage, notFoundPage, withdrawnPages } from './textPages.tsx';

/**
 * Plans the whole site: the explorer, a page per actor, statement, country and body, the about page, the page
 * for unknown addresses, the details of each actor, the list of share images, the files to download, the licences of
 * what others wrote, and what crawlers and feed readers ask for. `selections` are the explorer pages that are written, by default one for everything that can be selected;
 * `room` is how many bytes those with the chart may take, and others go without it or lead on (`room.ts`).
 */
export function planSite(
  archive: Archive,
  settings: SiteSettings,
  selections: readonly (Selection | null)[] = selectionsOf(archive),
  room = Infinity,
): SiteFile[] {
  const flags = flagSymbols(archive.dataset.actorsByCountry.keys());
  const data = jsonBlock('dataset', packDataset(archive.dataset));
  const explorer = (selection: Selection | null): PlannedPage =>
    explorerPage(archive, settings, selection, flags + data);
  const most = countFull(selections.length, room, () => writePage(archive, explorer(null), settings));
  const division = divideSelections(selections, most);
  const explorers = [
    ...division.full.map(explorer),
    ...division.short.map((selection) => shortPage(archive, settings, selection)),
  ];
  const dataFiles = planDataFiles(archive, settings.url);
  const texts = [
    aboutPage(archive, settings, flags, dataFiles),
    notFoundPage(archive, settings),
    ...withdrawnPages(archive, settings),
  ];
  const planned = [...explorers, ...texts];
  const pages = planned.map((page) => writePage(archive, page, settings));
  const details = [...archive.details.values()].map((detail) => ({
    path: `data/actors/${detail.id}.json`,
    content: () => JSON.stringify(detail),
  }));
  const all = { path: 'data/actors.json', content: () => JSON.stringify([...archive.details.values()]) };
  const embeds = planEmbeds(archive, settings, planned);
  const map = planMapFiles(archive);
  return [
    ...pages,
    ...embeds,
    ...(settings.embed ? planEarlyPanels(archive, settings) : []),
    ...details,
    all,
    ...map,
    planCardList(settings.cards),
    ...planLeadingPages(archive.dataset, division.leading, settings.base, settings.embed !== undefined),
    ...planCappedList(archive.dataset, division, settings.cards),
    ...dataFiles,
    ...(settings.packages ? [planLicences([...settings.packages, ...readOtherPackages(archive)])] : []),
    ...planMachineFiles(archive, planned, settings),
  ];
}

/** How many pages with the chart there is room for: each is about as large as the front page. */
function countFull(wanted: number, room: number, chart: () => SiteFile): number {
  if (wanted === 1 || room === Infinity) return wanted;
  return Math.max(1, Math.floor(room / Buffer.byteLength(chart().content())));
}

/** An embed beside each page that has one, where the parts for it were built. */
function planEmbeds(archive: Archive, settings: SiteSettings, pages: readonly PlannedPage[]): SiteFile[] {
  const { embed } = settings;
  if (!embed) return [];
  const shown = pages.flatMap(({ topic, ...page }): Embeddable[] =>
    topic === null ? [] : [{ ...page, selection: topic.kind === 'front' ? null : topic }],
  );
  const withdrawn = pages.flatMap((page): WithdrawnEmbed[] =>
    page.topic === null && hasEmbed(page)
      ? [{ ...page, title: page.words.title, text: page.words.description }]
      : [],
  );
  return [...planEmbedFiles(archive, settings, embed, shown, withdrawn), ...planHostFiles(settings.base)];
}

/** Files that no reader opens. Feed and list of pages hold absolute addresses, and so need the site's own. */
function planMachineFiles(archive: Archive, pages: readonly SharedPage[], { url }: SiteSettings): SiteFile[] {
  const robots = { path: 'robots.txt', content: () => writeRobots(url) };
  if (url === null) return [robots];
  return [
    robots,
    { path: SITEMAP_PATH, content: () => writeSitemap(pages, url) },
    { path: FEED_PATH, content: () => writeFeed(archive, url) },
  ];
}

/** What each explorer page shows in its panel, the front page first. */
function selectionsOf({ dataset }: Archive): (Selection | null)[] {
  const actors = [...dataset.actors.keys()].flatMap((id): Selection[] => {
    const statements = dataset.statementsByActor.get(id) ?? [];
    return [
      { kind: 'actor', id, statement: null },
      ...statements.map((statement): Selection => ({ kind: 'actor', id, statement: statement.id })),
    ];
  });
  const countries = [...dataset.countries.keys()].map((code): Selection => ({ kind: 'country', code }));
  return [null, ...actors, ...countries];
}

/** A page of an actor or a country without the chart, where there is no room for it in every page. */
function shortPage(archive: Archive, settings: SiteSettings, selection: Selection): PlannedPage {
  const { dataset } = archive;
  const day = defaultDay(dataset, selection);
  const code = selection.kind === 'country' ? selection.code : dataset.actors.get(selection.id)?.country;
  const detail = (selection.kind === 'actor' && archive.details.get(selection.id)) || null;
  return {
    ...sharedPage(archive, settings, selection),
    body: <ShortPage base={settings.base} {...{ dataset, day, selection, detail }} />,
    tail: flagSymbols(code ? [code] : []),
    interactive: false,
  };
}

/** What machines see of a page of the explorer. */
function sharedPage(
  archive: Archive,
  settings: SiteSettings,
  selection: Selection | null,
): SharedPage & { topic: PageTopic } {
  const path = formatPath(selection, archive.dataset);
  const topic: PageTopic = selection ?? { kind: 'front' };
  return {
    path,
    words: describePage(archive, topic, defaultDay(archive.dataset, selection)),
    changed: selectLastChange(archive, topic),
    card: settings.cards.get(path) ?? frontCard(settings),
    topic,
  };
}

function explorerPage(
  archive: Archive,
  settings: SiteSettings,
  selection: Selection | null,
  tail: string,
): PlannedPage {
  const { dataset } = archive;
  const shared = sharedPage(archive, settings, selection);
  const detail = (selection?.kind === 'actor' && archive.details.get(selection.id)) || null;
  const page = { path: shared.path, search: '' };
  const data: PageData = { path: shared.path, site: settings.url, detail };
  return {
    ...shared,
    body: (
      <ExplorerPage
        dataset={dataset}
        base={settings.base}
        site={settings.url ?? settings.base}
        page={page}
        book={fixedAddress(page)}
        details={knownDetails(detail ? [detail] : [])}
        panel={SelectionPanel}
      />
    ),
    tail: tail + jsonBlock('page', data),
    interactive: true,
  };
}

function writePage(archive: Archive, page: PlannedPage, settings: SiteSettings): SiteFile {
  const template = page.interactive ? settings.template : withoutScripts(settings.template);
  const content = (): string => {
    const linked = linkedData(archive, page, page.topic, settings);
    return template
      .replace(/<html lang="[^"]*"/, () => htmlTag(archive.dataset.question))
      .replace('<!--head-->', () => pageHead(page, settings) + earlyScript(archive, page, settings))
      .replace('<!--signs-->', () => (page.interactive ? drawSigns(archive) : ''))
      .replace('<!--body-->', () => renderToString(<StrictMode>{page.body}</StrictMode>))
      .replace('<!--data-->', () => page.tail + (linked ? linkedDataBlock(linked) : ''));
  };
  return { path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`, content };
}

/** The script that answers on the front page before the program does, with what its panels are written for. */
function earlyScript({ dataset }: Archive, { path }: PlannedPage, { base, embed }: SiteSettings): string {
  if (path !== '' || !embed) return '';
  const search = `?at=${dataset.question.opensOn}`;
  return `\n    <script async src="${base}${embed.early}" data-base="${base}" data-search="${search}"></script>`;
}

/** What charts refer to by id. It never changes, and so the script needs no part in it. */
function drawSigns({ dataset }: Archive): string {
  return renderToStaticMarkup(<SignDefinitions question={dataset.question} />);
}

function withoutScripts(template: string): string {
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '');
}
