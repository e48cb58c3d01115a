import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset, type Problem, type RawFiles } from '../../src/model/parse.ts';
import { put, type Broken } from '../fixtures/broken.ts';
import { BROKEN_QUESTION } from '../fixtures/brokenQuestion.ts';
import { BROKEN_REFERENCES } from '../fixtures/brokenReferences.ts';
import { BROKEN_SHAPES } from '../fixtures/brokenShapes.ts';
import { BROKEN_SLIPS } from '../fixtures/brokenSlips.ts';
import { smallArchive, smallFiles } from '../fixtures/small.ts';

describe(parseDataset.name, () => {
  it('accepts the small dataset', () => {
    const { dataset, details } = smallArchive();
    expect([...dataset.actors.keys()].toSorted()).toEqual([...details.keys()].toSorted());
    expect(dataset.statements).toHaveLength(12);
  });

  it('keeps the stances in the order of the question', () => {
    expect([...smallArchive().dataset.stances.keys()]).toEqual([
      'supports',
      'supports-with-limits',
      'undecided',
      'opposes',
      'disputes',
    ]);
  });

  it('fills in what an editor may leave out', () => {
    const { dataset } = smallArchive();
    expect(dataset.countries.get('LOA')).toEqual({
      code: 'LOA',
      name: 'League of Anywhere',
      aliases: ['LOA'],
      kind: 'body',
      hasPosition: false,
      region: null,
      blocs: [],
      party: false,
      lookedFor: null,
    });
    expect(dataset.countries.get('XC')).toMatchObject({ aliases: [], hasPosition: true, party: false });
    expect(dataset.actors.get('dov-lund')).toMatchObject({ aliases: [], successor: null });
  });

  it('counts a statement from the later of its date and the day it became public', () => {
    const { statementById } = smallArchive().dataset;
    expect(statementById.get('dov-lund-2030-05-25')?.publicOn).toBe('2030-06-02');
    expect(statementById.get('dov-lund-2030-05-10')?.publicOn).toBe('2030-05-10');
  });

  it('joins each source to the outlet of its host and leaves what is unknown null', () => {
    const statement = smallArchive().details.get('pavo-grint')?.statements[0];
    expect(statement?.sources[0]).toEqual({
      url: 'https://radio.belmora.example/1',
      language: 'ru',
      published: null,
      origin: 'Wire',
      archived: null,
      outlet: {
        host: 'radio.belmora.example',
        name: 'Radio Belmora',
        form: 'broadcaster',
        control: 'state',
        country: 'XB',
        note: 'state-funded, Belmora',
      },
    });
    expect(statement).toMatchObject({ readings: [], quote: null });
  });

  it('orders the details of an actor oldest first, whatever the order in the file', () => {
    const files = smallFiles();
    const actor = files.actors['ada-quill'];
    if (typeof actor === 'object' && actor !== null && 'statements' in actor) {
      put(actor, ['statements'], Array.isArray(actor.statements) ? actor.statements.toReversed() : []);
    }
    const result = parseDataset(files);
    const details = result.ok ? result.archive.details.get('ada-quill') : undefined;
    expect(details?.statements.map(({ id }) => id)).toEqual([
      'ada-quill-2030-03-12',
      'ada-quill-2030-04-20',
      'ada-quill-2030-04-20-b',
    ]);
  });

  it('accepts an actor whose only statement was withdrawn', () => {
    const files = smallFiles();
    put(files, ['actors', 'cleo-marsh', 'statements'], []);
    put(files, ['corrections', 0, 'withdrawn'], true);
    put(files, ['corrections', 0, 'now'], undefined);
    expect(parseDataset(files).ok).toBe(true);
  });

  it('accepts a prefix of 32 characters that are more than one UTF-16 unit each', () => {
    const files = smallFiles();
    put(files, ['actors', 'ada-quill', 'statements', 1, 'quote', 'prefix'], '🪁'.repeat(32));
    expect(parseDataset(files).ok).toBe(true);
  });

  it.each(
    [...BROKEN_SHAPES, ...BROKEN_REFERENCES, ...BROKEN_SLIPS, ...BROKEN_QUESTION].map(
      (broken) => [broken.rule, broken] as const,
    ),
  )('reports %s, and nothing else', (_rule, broken) => {
    const problems = problemsAfter([broken]);
    expect(problems.map(placeOf)).toEqual([placeOf(broken.problem)]);
    const { found, allowed } = broken.problem;
    if (found !== undefined) expect(problems[0]?.found).toBe(found);
    if (allowed !== undefined) expect(problems[0]?.allowed).toMatch(allowed);
  });

  it.each([
    ['shape', BROKEN_SHAPES],
    ['reference', BROKEN_REFERENCES],
    ['what the question names', BROKEN_QUESTION],
  ] as const)('reports all problems of %s at once', (_name, all) => {
    expect(problemsAfter(all).map(placeOf).toSorted()).toEqual(
      all.map(({ problem }) => placeOf(problem)).toSorted(),
    );
  });

  it('checks the references of what could be read beside what could not', () => {
    const unread = BROKEN_SHAPES.slice(0, 1);
    const dangling = BROKEN_REFERENCES.slice(0, 1);
    expect(problemsAfter([...unread, ...dangling])).toHaveLength(2);
  });

  it('does not call references dangling when the file they lead to could not be read', () => {
    const files = smallFiles();
    files.countries = 'none';
    files.question = null;
    files.outlets = [];
    files.actors['cleo-marsh'] = {};
    const result = parseDataset(files);
    const places = result.ok ? [] : [...new Set(result.problems.map(({ file }) => file))];
    expect(places).toEqual(['question.json', 'countries.json', 'outlets.json', 'actors/cleo-marsh.json']);
  });

  it('never throws, whatever the files hold', () => {
    const json = fc.jsonValue();
    const files = fc.record({
      question: json,
      countries: json,
      outlets: json,
      corrections: json,
      events: json,
      omissions: json,
      coding: json,
      method: json,
      actors: fc.dictionary(fc.string(), json),
    });
    fc.assert(fc.property(files, (raw) => parseDataset(raw).ok === false));
  });

  it('never throws, whatever one value of good files is replaced by', () => {
    const paths = listPaths(smallFiles());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const files = smallFiles();
        put(files, path, value);
        expect(parseDataset(files).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

function problemsAfter(broken: readonly Broken[]): Problem[] {
  const files = smallFiles();
  for (const { mutate } of broken) mutate(files);
  const result = parseDataset(files);
  return result.ok ? [] : result.problems;
}

function placeOf({ file, field }: { file: string; field: string }): string {
  return `${file} › ${field}`;
}

/** Every place in the files but `actors` itself, which the reader of the folder always makes an object. */
function listPaths(files: RawFiles): (string | number)[][] {
  const walk = (value: unknown, path: (string | number)[]): (string | number)[][] => {
    if (typeof value !== 'object' || value === null) return [path];
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    return [path, ...entries.flatMap(([key, inner]) => walk(inner, [...path, key]))];
  };
  return walk(files, []).filter((path) => path.length > 1 || (path.length === 1 && path[0] !== 'actors'));
}
