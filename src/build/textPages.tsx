/** The pages of text: about, the page for unknown addresses, and those of withdrawn statements. */
import type { Archive } from '../model/dataset.ts';
import { describeAboutPage, describeWithdrawnPage } from '../model/describeTexts.ts';
import { ownerOf, selectLastChange } from '../model/lastChange.ts';
import { about } from '../model/loadAbout.ts';
import { describeDataFields } from '../model/schemaFields.ts';
import { AboutPage } from '../pages/AboutPage.tsx';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { WithdrawnPage } from '../pages/WithdrawnPage.tsx';
import type { SiteSettings } from './head.ts';
import { LICENCES_PATH } from './licences.ts';
import { frontCard, type PlannedPage } from './plannedPage.ts';
import type { SiteFile } from './siteFile.ts';

/** Method, coding, sources, downloads and the data dictionary; `flags` are the symbols it refers to. */
export function aboutPage(
  archive: Archive,
  settings: SiteSettings,
  flags: string,
  dataFiles: readonly SiteFile[],
): PlannedPage {
  const downloads = dataFiles.map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content()) }));
  return {
    path: 'about/',
    words: describeAboutPage(archive),
    changed: selectLastChange(archive, { kind: 'front' }),
    card: frontCard(settings),
    topic: null,
    body: (
      <AboutPage
        {...{ archive, downloads }}
        base={settings.base}
        address={settings.url}
        fields={describeDataFields()}
        licences={settings.packages ? `${settings.base}${LICENCES_PATH}` : null}
      />
    ),
    tail: flags,
    interactive: false,
  };
}

/** What a host shows at an address that does not exist. */
export function notFoundPage(archive: Archive, settings: SiteSettings): PlannedPage {
  return {
    path: '404.html',
    words: { title: about.notFound.title, description: about.notFound.text },
    changed: archive.dataset.question.lastDay,
    card: null,
    topic: null,
    body: <NotFoundPage question={archive.dataset.question} base={settings.base} />,
    tail: '',
    interactive: false,
  };
}

/** A withdrawn statement keeps its address. */
export function withdrawnPages(archive: Archive, settings: SiteSettings): PlannedPage[] {
  const { dataset, corrections } = archive;
  return corrections
    .filter((correction) => correction.withdrawn)
    .flatMap((correction): PlannedPage[] => {
      const actor = dataset.actors.get(ownerOf(archive, correction.statement) ?? '');
      if (!actor) return [];
      return [
        {
          path: `actor/${actor.id}/${correction.statement}/`,
          words: describeWithdrawnPage(actor, correction),
          changed: correction.date,
          card: frontCard(settings),
          topic: null,
          body: <WithdrawnPage question={dataset.question} base={settings.base} {...{ actor, correction }} />,
          tail: '',
          interactive: false,
        },
      ];
    });
}
