/** How the data set is cited. */
import type { Question } from './dataset.ts';
import { formatDay } from './day.ts';
import { fill } from './load.ts';
import { downloadWords } from './loadDownloads.ts';

/** One line that cites the whole data set, with the address of the site where that is known. */
export function describeCitation(question: Question, address: string | null): string {
  const citation = fill(downloadWords.citation, {
    creator: downloadWords.creator,
    year: question.version.slice(0, 4),
    question: question.text,
    first: formatDay(question.firstDay),
    last: formatDay(question.lastDay),
    version: formatDay(question.version),
  });
  return address === null ? citation : fill(downloadWords.citationAddress, { citation, address });
}
