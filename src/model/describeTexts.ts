/** Titles and descriptions of the pages of text. */
import type { Actor, Archive, Correction } from './dataset.ts';
import { formatDay } from './day.ts';
import type { PageWords } from './describePage.ts';
import { copy, fill, plural } from './load.ts';
import { about } from './loadAbout.ts';
import { headWords } from './loadHead.ts';
import { summarise } from './summarise.ts';

/** What the about page is about, with the days between which its statements were made. */
export function describeAboutPage(archive: Archive): PageWords {
  const { firstDay, lastDay } = archive.dataset.question;
  const totals = summarise(archive);
  const description = fill(headWords.description.about, {
    statements: plural(headWords.statements, totals.statements),
    speakers: plural(copy.speakers, totals.actors),
    first: formatDay(firstDay),
    last: formatDay(lastDay),
  });
  return { title: about.title, description };
}

/** Whose statement was withdrawn, which, when and why. */
export function describeWithdrawnPage({ name }: Actor, { statement, date, what }: Correction): PageWords {
  return {
    title: fill(headWords.withdrawnTitle, { name, statement }),
    description: fill(headWords.description.withdrawn, { name, day: formatDay(date), what }),
  };
}
