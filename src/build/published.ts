/** Tells a published statement that was changed without a correction, by digests of what was published. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Correction, Source, Statement, StatementDetail } from '../model/dataset.ts';
import { ownerOf } from '../model/lastChange.ts';
import { describeIssues, type Problem } from '../model/parseProblems.ts';
import { publishedSchema, type Published } from '../model/schemaPublished.ts';

/** The file in the data folder. Where there is none, nothing has been published yet. */
export const PUBLISHED_FILE = 'published.json';

/** All that `published.json` of a folder has against an archive; nothing where the folder has no such file. */
export function findSilentChanges(archive: Archive, dir: string): Problem[] {
  const { published, problems } = readPublished(dir);
  return published ? checkPublished(archive, published) : problems;
}

/** Reads the digests of a data folder; null where there are none, or where they cannot be read. */
export function readPublished(dir: string): { published: Published | null; problems: Problem[] } {
  let text: string;
  try {
    text = readFileSync(join(dir, PUBLISHED_FILE), 'utf8');
  } catch {
    return { published: null, problems: [] };
  }
  const content = parseJson(text);
  const { data, error } = publishedSchema.safeParse(content);
  if (data) return { published: data, problems: [] };
  return { published: null, problems: describeIssues(PUBLISHED_FILE, content, error.issues) };
}

/** The digests of an archive, for the day it is published. */
export function digestArchive({ dataset, details, corrections }: Archive): Published {
  const counts = new Map<string, number>();
  for (const { statement } of corrections) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  const digests = [...details.values()].flatMap(({ statements: told }) =>
    told.flatMap((detail) => {
      const statement = statements.get(detail.id);
      if (!statement) return [];
      const sources = detail.sources.map(digestSource);
      const corrected = counts.get(detail.id) ?? 0;
      return [
        [detail.id, { content: digestContent(statement, detail), sources, corrections: corrected }] as const,
      ];
    }),
  );
  return { version: dataset.question.version, statements: Object.fromEntries(digests) };
}

/**
 * Every published statement that was changed, or taken out, without a correction that was added since. A source may
 * be added, and a statement that was never published may be anything.
 */
export function checkPublished(archive: Archive, published: Published): Problem[] {
  const now = digestArchive(archive).statements;
  const entries = new Map<string, Correction[]>();
  for (const entry of archive.corrections) {
    entries.set(entry.statement, [...(entries.get(entry.statement) ?? []), entry]);
  }
  return Object.entries(published.statements).flatMap(([id, before]) => {
    const list = entries.get(id) ?? [];
    const problem = { file: 'corrections.json', field: '' };
    if (list.length < before.corrections) {
      const found = `${list.length} of ${before.corrections} published corrections to ${id}`;
      return [{ ...problem, found, allowed: 'every correction that was published: they are kept for good' }];
    }
    const after = now[id];
    const isSame =
      after?.content === before.content && before.sources.every((one) => after.sources.includes(one));
    // Entries are added at the end or anywhere, so that any of a later day may be the new one.
    const isTold = list.length > before.corrections && list.some(({ date }) => date >= published.version);
    if (isSame || isTold) return [];
    const actor = ownerOf(archive, id);
    const entry = `an entry in corrections.json for ${id}, of ${published.version} or later`;
    return [
      {
        file: actor === null ? 'corrections.json' : `actors/${actor}.json`,
        field: `statements[${id}]`,
        found: after
          ? `a change since it was published (${published.version})`
          : 'nothing, although it was published',
        allowed: after
          ? `a change only with ${entry}`
          : `taking it out only with ${entry}, with "withdrawn": true`,
      },
    ];
  });
}

/**
 * Facts and coding, as they are shown. How sure we are, where two codings differed, and where and when the words
 * were compared with their source are about our work; that may get better without a correction.
 */
function digestContent(statement: Statement, detail: StatementDetail): string {
  const { date, publicOn, stance, reach, about, speaksFor, settles, disputesPremise } = statement;
  const { office, datePrecision, limits, summary, venue, why, quote, readings } = detail;
  return digest(16, [
    [date, publicOn, datePrecision, office, venue, limits, summary, why],
    [stance, reach, about, speaksFor, settles, disputesPremise],
    readings.map((reading) => [reading.url, reading.stance, reading.note]),
    quote && [quote.exact, quote.language, quote.url, quote.renderedBy, quote.originalLanguage],
  ]);
}

/** Another copy in an archive is no change. */
function digestSource({ url, language, published, origin }: Source): string {
  return digest(8, [url, language, published, origin]);
}

function digest(length: number, parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, length);
}

function parseJson(text: string): unknown {
  try {
    const content: unknown = JSON.parse(text);
    return content;
  } catch {
    return null;
  }
}
