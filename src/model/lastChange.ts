/** The latest day that the data name for what a page shows; the clock has no say in it. */
import type { Archive, Dataset, Day, Statement } from './dataset.ts';
import type { PageTopic } from './describeTitle.ts';

/**
 * The latest day on which something of a topic became public, was compared with its source, was looked for or
 * was corrected. For the front page this is the latest day of the whole archive, its version included.
 */
export function selectLastChange(archive: Archive, topic: PageTopic): Day {
  const { dataset, details, corrections } = archive;
  const { question, countries, actors } = dataset;
  const concerns = (actor: string, statement: string): boolean => {
    if (topic.kind === 'front') return true;
    if (topic.kind === 'country') return actors.get(actor)?.country === topic.code;
    return actor === topic.id && (topic.statement ?? statement) === statement;
  };
  const days: Day[] = [question.firstDay];
  if (topic.kind === 'front') days.push(question.lastDay, question.version);
  for (const { id, actor, publicOn } of statementsOf(dataset, topic)) {
    if (concerns(actor, id)) days.push(publicOn);
  }
  for (const actor of actorsOf(dataset, topic)) {
    for (const { id, quote } of details.get(actor)?.statements ?? []) {
      if (quote && concerns(actor, id)) days.push(quote.checked);
    }
  }
  for (const { statement, date } of corrections) {
    if (concerns(ownerOf(archive, statement) ?? '', statement)) days.push(date);
  }
  for (const { code, lookedFor } of countries.values()) {
    const shown = topic.kind === 'front' || (topic.kind === 'country' && topic.code === code);
    if (lookedFor && shown) days.push(lookedFor);
  }
  return days.toSorted().at(-1) ?? question.lastDay;
}

/** Those that may concern a topic; all statements for every page would be too many in a large archive. */
function statementsOf(dataset: Dataset, topic: PageTopic): readonly Statement[] {
  if (topic.kind === 'front') return dataset.statements;
  const found =
    topic.kind === 'country'
      ? dataset.statementsByCountry.get(topic.code)
      : dataset.statementsByActor.get(topic.id);
  return found ?? [];
}

function actorsOf(dataset: Dataset, topic: PageTopic): Iterable<string> {
  if (topic.kind === 'front') return dataset.actors.keys();
  if (topic.kind === 'actor') return [topic.id];
  return (dataset.actorsByCountry.get(topic.code) ?? []).map(({ id }) => id);
}

/** The actor whose statement an id names, also where the statement was withdrawn: its id begins with theirs. */
export function ownerOf({ dataset }: Archive, statement: string): string | null {
  const known = dataset.statementById.get(statement)?.actor;
  if (known !== undefined) return known;
  const owners = [...dataset.actors.keys()].filter((id) => statement.startsWith(`${id}-`));
  return owners.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
