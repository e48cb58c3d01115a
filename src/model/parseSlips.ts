/** Rules for the slips of copying: what is fine by itself, and says something else than its neighbours do. */
import { addDays } from './day.ts';
import type { ParsedActor, ParsedFiles, RawStatement } from './parseArchive.ts';
import { describeFound, describePath, type Problem } from './parseProblems.ts';

type Report = (path: readonly PropertyKey[], found: unknown, allowed: string) => void;
type RawSource = RawStatement['sources'][number];

/** The files that these rules read; what could not be read is undefined and skipped. */
interface Files {
  question: ParsedFiles['question'] | undefined;
  countries: ParsedFiles['countries'] | undefined;
  corrections: ParsedFiles['corrections'] | undefined;
  actors: readonly ParsedActor[];
}

/** The first statement that had something, by what it had. */
interface Seen {
  summaries: Map<string, { statement: RawStatement; actor: string }>;
  sources: Map<string, { source: RawSource; statement: string }>;
}

/** A summary that is shorter may well be that of several statements: "Declined to comment." */
const LONGEST_COMMON_SUMMARY = 40;

/** Checks every statement against its own fields and against all others. */
export function checkSlips(files: Files): Problem[] {
  const problems: Problem[] = [];
  const reportIn =
    (file: string, root: unknown): Report =>
    (path, found, allowed) =>
      problems.push({ file, field: describePath(root, path), found: describeFound(found), allowed });

  if (files.countries) checkSearched(files, reportIn('countries.json', files.countries));
  if (files.corrections) checkCorrected(files.corrections, reportIn('corrections.json', files.corrections));
  checkShortNames(files.actors, reportIn);
  const seen: Seen = { summaries: new Map(), sources: new Map() };
  const corrected = new Set(files.corrections?.map(({ statement }) => statement));
  for (const { file, content, id, statements } of files.actors) {
    const report = reportIn(file, content);
    statements.forEach((statement, index) => {
      if (!statement) return;
      const at: Report = (path, found, allowed) => report(['statements', index, ...path], found, allowed);
      const isDated = checkDate(statement, id, files, corrected, at);
      if (isDated) checkPublished(statement, files.question, at);
      checkWords(statement, id, seen, at);
      checkSameSources(statement, seen, at);
    });
  }
  return problems;
}

/** A search that found nothing cannot be later than the data that say so. */
function checkSearched({ countries = [], question }: Files, report: Report): void {
  countries.forEach(({ lookedFor }, index) => {
    if (question && lookedFor !== undefined && lookedFor > question.version) {
      report([index, 'lookedFor'], lookedFor, notAfterVersion(question));
    }
  });
}

/** A correction says what it is now; a withdrawn statement is nothing any more. */
function checkCorrected(corrections: ParsedFiles['corrections'], report: Report): void {
  const gone = new Set<string>();
  corrections.forEach(({ statement, withdrawn, now }, index) => {
    if (withdrawn && gone.has(statement))
      report([index, 'statement'], statement, 'each withdrawal only once');
    if (withdrawn) gone.add(statement);
    if (withdrawn && now !== undefined) report([index, 'now'], now, 'no now: a withdrawn statement has none');
    if (!withdrawn && now === undefined) report([index, 'now'], now, 'what it is now, in a sentence');
  });
}

/** A short name left over from the file that a new one was copied from. */
function checkShortNames(
  actors: readonly ParsedActor[],
  reportIn: (file: string, root: unknown) => Report,
): void {
  const owners = new Map<string, ParsedActor>();
  for (const actor of actors) {
    const { frame } = actor;
    if (frame?.name.includes(frame.shortName)) owners.set(frame.shortName, actor);
  }
  for (const { file, content, frame } of actors) {
    const owner = frame && !frame.name.includes(frame.shortName) && owners.get(frame.shortName);
    if (owner) {
      const allowed = `a short name of this actor; this one is in the name of ${owner.file}`;
      reportIn(file, content)(['shortName'], frame.shortName, allowed);
    }
  }
}

/**
 * The day in the id is the day of the statement, until a correction says otherwise. Tells whether the day can
 * be relied on.
 */
function checkDate(
  { id, date }: RawStatement,
  actor: string,
  { question }: Files,
  corrected: ReadonlySet<string>,
  report: Report,
): boolean {
  // Another start, and a day out of the data, are told elsewhere.
  if (!id.startsWith(`${actor}-`)) return false;
  if (question && (date < question.firstDay || date > question.lastDay)) return false;
  const day = /^(\d{4}-\d{2}-\d{2})(?:-[b-z])?$/.exec(id.slice(actor.length + 1))?.[1];
  if (day === undefined) {
    report(['id'], id, `the actor and the day, such as "${actor}-${date}", with -b for a second of that day`);
    return false;
  }
  if (day === date || corrected.has(id)) return true;
  report(['date'], date, `${day}, the day in its id, which only a correction in corrections.json may change`);
  return false;
}

/** Nothing is reported before it was said, or compared or seen later than the data were made. */
function checkPublished(
  { date, sources, quote }: RawStatement,
  question: Files['question'],
  report: Report,
): void {
  // West of the speaker it may still be the day before.
  const earliest = addDays(date, -1);
  sources.forEach(({ published }, index) => {
    if (published === undefined) return;
    const path = ['sources', index, 'published'];
    if (published < earliest) report(path, published, `a day not before the statement, ${date}`);
    else if (question && published > question.version) report(path, published, notAfterVersion(question));
  });
  if (!quote) return;
  if (quote.checked < date) {
    report(['quote', 'checked'], quote.checked, `a day not before the statement, ${date}`);
  } else if (question && quote.checked > question.version) {
    report(['quote', 'checked'], quote.checked, notAfterVersion(question));
  }
}

function notAfterVersion({ version }: ParsedFiles['question']): string {
  return `a day not after version, ${version}, in question.json`;
}

/** Two statements have one summary only where two actors made them together, and so share a source. */
function checkWords(statement: RawStatement, actor: string, { summaries }: Seen, report: Report): void {
  const { summary, why, stance, readings = [] } = statement;
  if (why === summary) report(['why'], why, 'a sentence that explains the coding, not the summary again');
  const other = summaries.get(summary);
  if (!other) summaries.set(summary, { statement, actor });
  else if (summary.length > LONGEST_COMMON_SUMMARY) {
    const isJoint = actor !== other.actor && sharesSource(statement, other.statement);
    if (!isJoint) report(['summary'], summary, `words of its own; these are those of ${other.statement.id}`);
  }
  readings.forEach((reading, index) => {
    if (reading.stance === stance) {
      const allowed = 'a stance that differs from that of the statement; a reading that agrees is left out';
      report(['readings', index, 'stance'], reading.stance, allowed);
    }
  });
}

function sharesSource(one: RawStatement, other: RawStatement): boolean {
  return one.sources.some(({ url }) => other.sources.some((source) => source.url === url));
}

/** One page has one language, one day and one copy, whichever statements it reports. */
function checkSameSources({ id, sources }: RawStatement, seen: Seen, report: Report): void {
  sources.forEach((source, index) => {
    const { url, archived } = source;
    if (archived === url) {
      report(['sources', index, 'archived'], archived, 'the address of a copy, not that of the page');
    }
    const first = seen.sources.get(url);
    if (!first) {
      seen.sources.set(url, { source, statement: id });
      return;
    }
    for (const field of ['language', 'published', 'archived'] as const) {
      // A page listed twice in one statement is told already.
      if (first.statement === id || source[field] === first.source[field]) continue;
      const allowed = `${describeFound(first.source[field])}, as for the same page in ${first.statement}`;
      report(['sources', index, field], source[field], allowed);
    }
  });
}
