/** The rules that no single value can show: references, repeated ids, days in their order. */
import type { ParsedActor, ParsedFiles, RawStatement } from './parseArchive.ts';
import { describeFound, describePath, type Problem, type Report } from './parseProblems.ts';
import {
  checkCoding,
  checkMemberships,
  checkMethod,
  checkQuestionParts,
  checkRepeats,
} from './parseQuestion.ts';
import { SLUG } from './schema.ts';

type ReadableFiles = {
  [Name in Exclude<keyof ParsedFiles, 'actors' | 'omissions' | 'coding'>]: ParsedFiles[Name] | undefined;
} & {
  actors: ParsedActor[];
};

/** Checks everything that could be read against everything else that could; skips what could not. */
export function checkReferences(files: ReadableFiles): Problem[] {
  const problems: Problem[] = [];
  const reportIn =
    (file: string, root: unknown): Report =>
    (path, found, allowed, choice) =>
      problems.push({
        file,
        field: describePath(root, path),
        found: describeFound(found),
        allowed,
        path,
        ...(choice && { choice }),
      });

  if (files.question) {
    const report = reportIn('question.json', files.question);
    checkQuestion(files.question, report);
    checkMap(files.question, files.countries, report);
  }
  if (files.countries) {
    const report = reportIn('countries.json', files.countries);
    checkRepeats(files.countries, 'code', (index) => [index, 'code'], report);
    checkMemberships(files.countries, files.question, report);
  }
  if (files.method) checkMethod(files.method, files.question, reportIn('method.json', files.method));
  if (files.outlets) checkOutlets(files.outlets, reportIn('outlets.json', files.outlets));
  if (files.corrections) {
    const report = reportIn('corrections.json', files.corrections);
    checkCorrections(files.corrections, files.actors, report);
    checkVersion(files.corrections, files.question, report);
  }
  if (files.events) checkEvents(files.events, files.actors, reportIn('events.json', files.events));
  const names = new Map<string, string>();
  const statementFiles = new Map<string, string>();
  for (const actor of files.actors) {
    const report = reportIn(actor.file, actor.content);
    checkActor(actor, files, names, report);
    actor.statements.forEach((statement, index) => {
      if (!statement) return;
      const at: Report = (path, ...told) => report(['statements', index, ...path], ...told);
      checkStatementId(statement.id, actor, statementFiles, at);
      checkDays(statement, files.question, at);
      checkStances(statement, files.question, at);
      checkCoding(statement, actor, files.question, at);
      checkSources(statement, files.outlets, at);
    });
  }
  return problems;
}

function checkQuestion(question: ParsedFiles['question'], report: Report): void {
  const { firstDay, lastDay, opensOn } = question;
  if (lastDay < firstDay) report(['lastDay'], lastDay, `a day not before firstDay, ${firstDay}`);
  else if (opensOn < firstDay || opensOn > lastDay) {
    report(['opensOn'], opensOn, `a day from firstDay, ${firstDay}, to lastDay, ${lastDay}`);
  }
  checkQuestionParts(question, report);
}

/** An inset shows countries of the data; bodies have no shape, and no country stands in two insets. */
function checkMap(
  { map }: ParsedFiles['question'],
  countries: ParsedFiles['countries'] | undefined,
  report: Report,
): void {
  const seen = new Set<string>();
  map?.insets.forEach((inset, index) => {
    inset.countries.forEach((code, place) => {
      const path = ['map', 'insets', index, 'countries', place];
      if (seen.has(code)) report(path, code, 'each country in one inset only');
      else if (countries && !countries.some((one) => one.code === code && one.kind === 'country')) {
        report(path, code, 'the code of a country in countries.json');
      }
      seen.add(code);
    });
  });
}

function checkOutlets(outlets: ParsedFiles['outlets'], report: Report): void {
  for (const host of Object.keys(outlets)) {
    const address = `https://${host}/`;
    if (!URL.canParse(address) || new URL(address).hostname !== host) {
      report([host], host, 'a host name in lower case, such as "www.rt.com"');
    }
  }
}

/**
 * A correction speaks of a published statement; a withdrawn statement has been taken out of its file, and its
 * address still has to find the actor.
 */
function checkCorrections(
  corrections: ParsedFiles['corrections'],
  actors: readonly ParsedActor[],
  report: Report,
): void {
  const published = new Set(actors.flatMap((actor) => actor.statements.map((statement) => statement?.id)));
  corrections.forEach(({ statement, withdrawn }, index) => {
    const path = [index, 'statement'];
    const owners = actors.filter((actor) => statement.startsWith(`${actor.id}-`));
    if (withdrawn) {
      if (published.has(statement)) {
        report(path, statement, 'the id of a statement that has been taken out of its actor file');
      } else if (owners.length === 0) {
        report(path, statement, 'an id that starts with the id of an actor');
      }
    } else if (!published.has(statement) && owners.every(isWhole)) {
      report(path, statement, 'the id of a statement in the actor files', {
        given: statement,
        from: idsOf(published),
      });
    }
  });
}

/** What is corrected makes a new version: one that is older does not hold the correction. */
function checkVersion(
  corrections: ParsedFiles['corrections'],
  question: ParsedFiles['question'] | undefined,
  report: Report,
): void {
  if (!question) return;
  corrections.forEach(({ date }, index) => {
    if (date > question.version) {
      report([index, 'date'], date, `a day not after version, ${question.version}, in question.json`);
    }
  });
}

/** An event rests on a published statement and its sources. */
function checkEvents(events: ParsedFiles['events'], actors: readonly ParsedActor[], report: Report): void {
  const published = new Set(actors.flatMap((actor) => actor.statements.map((statement) => statement?.id)));
  events.forEach(({ statement }, index) => {
    const owners = actors.filter((actor) => statement.startsWith(`${actor.id}-`));
    if (!published.has(statement) && owners.every(isWhole)) {
      report([index, 'statement'], statement, 'the id of a statement in the actor files', {
        given: statement,
        from: idsOf(published),
      });
    }
  });
}

function idsOf(published: ReadonlySet<string | undefined>): string[] {
  return [...published].filter((id) => id !== undefined);
}

/** Whether all statements of the file could be read; if not, the one looked for may be among the others. */
function isWhole(actor: ParsedActor): boolean {
  return actor.frame !== undefined && !actor.statements.includes(undefined);
}

function checkActor(
  actor: ParsedActor,
  files: ReadableFiles,
  names: Map<string, string>,
  report: Report,
): void {
  if (!SLUG.test(actor.id)) {
    report([], actor.id, 'a file name of lower-case letters a-z, digits and single hyphens: it is the id');
  }
  if (!actor.frame) return;
  const { name, country, successor } = actor.frame;
  const key = `${country ?? ''} ${name}`;
  const namesake = names.get(key);
  if (namesake === undefined) names.set(key, actor.file);
  else report(['name'], name, `an actor in one file only; ${namesake} has this name and country too`);
  if (country !== undefined && files.countries && !files.countries.some((known) => known.code === country)) {
    report(['country'], country, 'a code in countries.json', {
      given: country,
      from: files.countries.map(({ code }) => code),
    });
  }
  // One whose only statement was withdrawn stays, because its addresses have to go on working.
  const withdrawn = files.corrections?.some(
    (entry) => entry.withdrawn && entry.statement.startsWith(`${actor.id}-`),
  );
  if (actor.statements.length === 0 && withdrawn === false) {
    report(['statements'], [], 'at least one statement, unless all were withdrawn in corrections.json');
  }
  if (successor === undefined) return;
  if (successor === actor.id || !files.actors.some((known) => known.id === successor)) {
    report(['successor'], successor, 'the id of another actor (the name of a file in actors/)', {
      given: successor,
      from: files.actors.flatMap(({ id }) => (id === actor.id ? [] : [id])),
    });
  }
}

function checkStatementId(id: string, actor: ParsedActor, seen: Map<string, string>, report: Report): void {
  // Nothing can start with a file name that is itself no id; that is told of the file.
  if (SLUG.test(actor.id) && !id.startsWith(`${actor.id}-`)) {
    report(['id'], id, `an id that starts with "${actor.id}-"`);
  }
  const other = seen.get(id);
  if (other !== undefined) report(['id'], id, `each id only once; it is in ${other} already`);
  seen.set(id, actor.file);
}

function checkDays(
  statement: RawStatement,
  question: ParsedFiles['question'] | undefined,
  report: Report,
): void {
  if (statement.public !== undefined && statement.public < statement.date) {
    report(['public'], statement.public, `a day not before its date, ${statement.date}`);
  }
  // Where the last day is before the first, that alone is told: no day would be right.
  if (!question || question.lastDay < question.firstDay) return;
  const { firstDay, lastDay } = question;
  for (const field of ['date', 'public'] as const) {
    const value = statement[field];
    if (value === undefined || (value >= firstDay && value <= lastDay)) continue;
    // A day of publication before the first day is before the date too, and told above.
    if (field === 'public' && value < statement.date) continue;
    report([field], value, `a day from ${firstDay} to ${lastDay} (firstDay and lastDay in question.json)`);
  }
}

function checkStances(
  { stance, readings = [] }: RawStatement,
  question: ParsedFiles['question'] | undefined,
  report: Report,
): void {
  if (!question) return;
  const known = question.stances.map(({ id }) => id);
  const allowed = `one of ${known.join(', ')}`;
  const checkStance = (path: readonly PropertyKey[], given: string): void => {
    if (!known.includes(given)) report(path, given, allowed, { given, from: known });
  };
  checkStance(['stance'], stance);
  readings.forEach((reading, index) => checkStance(['readings', index, 'stance'], reading.stance));
}

function checkSources(
  { sources, readings = [], quote }: RawStatement,
  outlets: ParsedFiles['outlets'] | undefined,
  report: Report,
): void {
  const urls = new Set<string>();
  sources.forEach(({ url }, index) => {
    const { hostname } = new URL(url);
    if (urls.has(url)) report(['sources', index, 'url'], url, 'each source only once');
    else if (outlets && !Object.hasOwn(outlets, hostname)) {
      const choice = { given: hostname, from: Object.keys(outlets) };
      const none = `a host with an entry in outlets.json; "${hostname}" has none`;
      report(['sources', index, 'url'], url, none, choice);
    }
    urls.add(url);
  });
  const allowed = 'the address of one of the sources of this statement';
  readings.forEach(({ url }, index) => {
    if (!urls.has(url)) report(['readings', index, 'url'], url, allowed, { given: url, from: [...urls] });
  });
  if (quote && !urls.has(quote.url)) {
    report(['quote', 'url'], quote.url, allowed, { given: quote.url, from: [...urls] });
  }
}
