/** Everything the site consists of, as a list of files: planned here, written elsewhere. */
import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import type { ActorDetail, Archive } from '../model/dataset.ts';
import { describePage, type PageTopic, type PageWords } from '../model/describePage.ts';
import { about } from '../model/loadAbout.ts';
import { packDataset } from '../model/pack.ts';
import { createDetailStore } from '../state/details.ts';
import { defaultDay, type Selection } from '../state/explorer.ts';
import { fixedAddress } from '../state/history.ts';
import { formatPath } from '../state/url.ts';
import { AboutPage } from '../pages/AboutPage.tsx';
import { ExplorerPage } from '../pages/ExplorerPage.tsx';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import type { PageData } from '../pages/pageData.ts';
import { SelectionPanel } from '../pages/SelectionPanel.tsx';
import { WithdrawnPage } from '../pages/WithdrawnPage.tsx';
import { flagSymbols } from './flags.ts';
import { pageHead, type SiteSettings } from './head.ts';
import { jsonBlock } from './html.ts';
import type { SiteFile } from './siteFile.ts';

/** A page with everything but the document around it. */
interface PlannedPage {
  path: string;
  words: PageWords;
  body: ReactNode;
  /** Markup after the body: symbols and data. */
  tail: string;
  /** False for a page that is complete without script. */
  interactive: boolean;
}

/**
 * Plans the whole site: the explorer, a page per actor, statement, country and body, the about page, the page
 * for unknown addresses, and the details of each actor. `selections` are the explorer pages that are written,
 * by default one for everything that can be selected.
 */
export function planSite(
  archive: Archive,
  settings: SiteSettings,
  selections: readonly (Selection | null)[] = selectionsOf(archive),
): SiteFile[] {
  const flags = flagSymbols(archive.dataset.actorsByCountry.keys());
  const data = jsonBlock('dataset', packDataset(archive.dataset));
  const explorers = selections.map((selection) => explorerPage(archive, settings, selection, flags + data));
  const texts = [
    aboutPage(archive, settings, flags),
    notFoundPage(archive, settings),
    ...withdrawnPages(archive, settings),
  ];
  const pages = [...explorers, ...texts].map((page) => writePage(page, settings));
  const details = [...archive.details.values()].map((detail) => ({
    path: `data/actors/${detail.id}.json`,
    content: () => JSON.stringify(detail),
  }));
  const all = { path: 'data/actors.json', content: () => JSON.stringify([...archive.details.values()]) };
  return [...pages, ...details, all];
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

function explorerPage(
  archive: Archive,
  settings: SiteSettings,
  selection: Selection | null,
  tail: string,
): PlannedPage {
  const { dataset } = archive;
  const path = formatPath(selection, dataset);
  const detail = (selection?.kind === 'actor' && archive.details.get(selection.id)) || null;
  const page = { path, search: '' };
  const topic: PageTopic = selection ?? { kind: 'front' };
  const data: PageData = { path, detail };
  return {
    path,
    words: describePage(dataset, topic, defaultDay(dataset, selection)),
    body: (
      <ExplorerPage
        dataset={dataset}
        base={settings.base}
        page={page}
        book={fixedAddress(page)}
        details={knownDetails(detail)}
        panel={SelectionPanel}
      />
    ),
    tail: tail + jsonBlock('page', data),
    interactive: true,
  };
}

/** Pages are written from what is known. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('Nothing is loaded while pages are written.'));
}

function knownDetails(detail: ActorDetail | null) {
  return createDetailStore({ one: refuse, all: refuse }, detail ? [detail] : []);
}

function aboutPage(archive: Archive, settings: SiteSettings, flags: string): PlannedPage {
  return {
    path: 'about/',
    words: { title: about.title, description: about.description },
    body: <AboutPage archive={archive} base={settings.base} />,
    tail: flags,
    interactive: false,
  };
}

function notFoundPage(archive: Archive, settings: SiteSettings): PlannedPage {
  return {
    path: '404.html',
    words: { title: about.notFound.title, description: about.notFound.text },
    body: <NotFoundPage question={archive.dataset.question} base={settings.base} />,
    tail: '',
    interactive: false,
  };
}

/** A withdrawn statement keeps its address; an id belongs to the actor whose id it begins with. */
function withdrawnPages({ dataset, corrections }: Archive, { base }: SiteSettings): PlannedPage[] {
  return corrections
    .filter((correction) => correction.withdrawn)
    .flatMap((correction): PlannedPage[] => {
      const owners = [...dataset.actors.values()].filter(({ id }) =>
        correction.statement.startsWith(`${id}-`),
      );
      const actor = owners.toSorted((a, b) => b.id.length - a.id.length)[0];
      if (!actor) return [];
      return [
        {
          path: `actor/${actor.id}/${correction.statement}/`,
          words: { title: about.withdrawn.title, description: correction.what },
          body: <WithdrawnPage question={dataset.question} {...{ base, actor, correction }} />,
          tail: '',
          interactive: false,
        },
      ];
    });
}

function writePage(page: PlannedPage, settings: SiteSettings): SiteFile {
  const head = pageHead(page.words, page.path, settings);
  const template = page.interactive ? settings.template : withoutScripts(settings.template);
  const content = (): string =>
    template
      .replace('<!--head-->', () => head)
      .replace('<!--body-->', () => renderToString(<StrictMode>{page.body}</StrictMode>))
      .replace('<!--data-->', () => page.tail);
  return { path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`, content };
}

function withoutScripts(template: string): string {
  return template
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '');
}
