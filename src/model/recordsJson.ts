/** Records as JSON: the table with its types and lists, under a header that says what it is. */
import type { Day, Question } from './dataset.ts';
import { describeCitation } from './describeData.ts';
import { downloadWords } from './loadDownloads.ts';
import { nestRecord, type StatementRecord } from './records.ts';

/** Where the schema lies, relative to the site's root. */
export const SCHEMA_PATH = 'data/statements.schema.json';

/** A JSON text of records. `address` is that of the site's root with its last slash, where it is known. */
export function formatRecordsJson(
  question: Question,
  records: readonly StatementRecord[],
  address: string | null,
): string {
  const header = {
    $schema: address === null ? SCHEMA_PATH.replace(/^.*\//, '') : address + SCHEMA_PATH,
    question: { id: question.id, text: question.text },
    version: question.version,
    firstDay: question.firstDay,
    lastDay: question.lastDay,
    licence: downloadWords.licence,
    citation: describeCitation(question, address),
    address,
  };
  return `${JSON.stringify({ ...header, statements: records.map(nestRecord) }, null, 1)}\n`;
}

/** The name of a downloaded file: the question, what it holds, and the day it speaks of. */
export function formatFileName(question: Question, what: string, day: Day, extension: string): string {
  return `${question.id}-${what}-${day}.${extension}`;
}
