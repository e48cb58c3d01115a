/** The rules between a question and what is coded by it: every value that is used is one that the question names. */
import type { ParsedActor, ParsedFiles, RawStatement } from './parseArchive.ts';
import type { Report } from './parseProblems.ts';

type RawQuestion = ParsedFiles['question'];

/** Checks what a question says of itself: ids once each, and sub-headings that rest on a value it has. */
export function checkQuestionParts(question: RawQuestion, report: Report): void {
  const { stances, reach, about, blocs } = question;
  checkRepeats(stances, 'id', (index) => ['stances', index, 'id'], report);
  const tones = new Set<string>();
  stances.forEach(({ id, tone }, index) => {
    // A stance that is there twice has told so already.
    if (stances.findIndex((other) => other.id === id) < index) return;
    if (tones.has(tone)) report(['stances', index, 'tone'], tone, 'each tone only once');
    tones.add(tone);
  });
  if (!stances.some(({ onScale }) => onScale)) {
    report(['stances'], stances, 'at least one stance on the scale');
  }
  for (const [key, part] of Object.entries({ reach, about, blocs })) {
    checkRepeats(part?.values ?? [], 'id', (index) => [key, 'values', index, 'id'], report);
  }
  const reaches = idsOf(reach);
  stances.forEach(({ subgroup }, index) => {
    if (subgroup && !reaches.includes(subgroup.reach)) {
      report(['stances', index, 'subgroup', 'reach'], subgroup.reach, allowedIds(reaches, 'reach'));
    }
  });
}

/** Checks that nothing is named twice. */
export function checkRepeats<Key extends string>(
  entries: readonly Record<Key, string>[],
  key: Key,
  path: (index: number) => PropertyKey[],
  report: Report,
): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (seen.has(entry[key])) report(path(index), entry[key], `each ${key} only once`);
    seen.add(entry[key]);
  });
}

/** Checks that countries are members of groups that the question names, and parties only where it has words for them. */
export function checkMemberships(
  countries: ParsedFiles['countries'],
  question: RawQuestion | undefined,
  report: Report,
): void {
  if (!question) return;
  const known = idsOf(question.blocs);
  countries.forEach(({ blocs = [], party }, index) => {
    blocs.forEach((bloc, place) => {
      if (!known.includes(bloc)) report([index, 'blocs', place], bloc, allowedIds(known, 'blocs'));
    });
    if (party === true && !question.party) {
      report([index, 'party'], true, 'false, or the words of party in question.json');
    }
  });
}

/** Checks that the method says what each stance and each field of the question means, and no other. */
export function checkMethod(
  { stances, columns = {} }: ParsedFiles['method'],
  question: RawQuestion | undefined,
  report: Report,
): void {
  if (!question) return;
  const known = question.stances.map(({ id }) => id);
  for (const id of known) {
    if (!Object.hasOwn(stances, id)) {
      report(['stances', id], undefined, 'what the stance means, in a sentence for readers');
    }
  }
  for (const id of Object.keys(stances)) {
    if (!known.includes(id)) report(['stances', id], stances[id], `only ${known.join(', ')}`);
  }
  for (const field of ['reach', 'about'] as const) {
    if (question[field] && columns[field] === undefined) {
      report(['columns', field], undefined, 'what the column holds, in a sentence for readers');
    }
  }
}

/** Checks the coded fields of a statement whose values are those of the question, and for whom it was made. */
export function checkCoding(
  statement: RawStatement,
  actor: ParsedActor,
  question: RawQuestion | undefined,
  report: Report,
): void {
  for (const field of ['reach', 'about'] as const) {
    if (!question) break;
    const known = idsOf(question[field]);
    const value = statement[field];
    if (known.length === 0 && value === undefined) continue;
    if (value === undefined || !known.includes(value)) report([field], value, allowedIds(known, field));
  }
  if (!actor.frame) return;
  const { speaksFor } = statement;
  if (actor.frame.country === undefined && speaksFor === 'country') {
    report(['speaksFor'], speaksFor, 'self, or nothing, for a speaker without a country');
  }
  if (actor.frame.country !== undefined && speaksFor === undefined) {
    report(['speaksFor'], speaksFor, 'one of country, self');
  }
}

function idsOf(part: { values: readonly { id: string }[] } | null | undefined): string[] {
  return part?.values.map(({ id }) => id) ?? [];
}

function allowedIds(known: readonly string[], field: string): string {
  return known.length === 0 ? `nothing: question.json has no ${field}` : `one of ${known.join(', ')}`;
}
