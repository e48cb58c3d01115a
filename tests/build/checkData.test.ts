import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/build/checkData.ts';
import { readFolder } from '../../src/build/dataFolder.ts';
import { findDoubledFields, findJsonFault } from '../../src/build/jsonPlaces.ts';
import { findNearest } from '../../src/build/nearest.ts';
import { formatProblems, type PlacedProblem } from '../../src/build/problems.ts';
import type { RawFiles } from '../../src/model/parse.ts';
import { BROKEN_REFERENCES } from '../fixtures/brokenReferences.ts';
import { BROKEN_SHAPES } from '../fixtures/brokenShapes.ts';
import { SMALL_DIR, smallFiles } from '../fixtures/small.ts';

describe(checkFolder.name, () => {
  it('finds nothing in the small data', () => {
    expect(checkFolder(readFolder(SMALL_DIR)).problems).toEqual([]);
  });

  it.each([...BROKEN_SHAPES, ...BROKEN_REFERENCES])(
    'tells the line for $rule, and that line has the field or what is around it',
    ({ mutate, problem }) => {
      const files = smallFiles();
      mutate(files);
      const texts = textsOf(files);
      const found = problemsOf(texts).find(
        ({ file, field }) => file === problem.file && field === problem.field,
      );
      if (problem.field === '') {
        expect(found).toMatchObject({ file: problem.file });
        return;
      }
      const line = texts.get(problem.file)?.split('\n')[(found?.line ?? 0) - 1] ?? '';
      const named = /(\w+)$/.exec(problem.field)?.[1];
      const there = found?.found !== 'nothing' && named !== undefined;
      expect(line.slice((found?.column ?? 0) - 1)).toMatch(there ? new RegExp(`^"${named}"`) : /^["{[]/);
    },
  );

  it.each([
    ['a stance', 'mira-solen', '"supports"', '"suports"', 'supports'],
    ['a value of a list', 'mira-solen', '"high"', '"hihg"', 'high'],
    ['the host of an outlet', 'mira-solen', 'wire.example', 'wires.example', 'wire.example'],
    ['a country', 'mira-solen', '"XA"', '"XAA"', 'XA'],
    ['the name of a field', 'mira-solen', '"venue"', '"veneu"', 'venue'],
    ['another actor', 'cleo-marsh', '"dov-lund"', '"dov-lnd"', 'dov-lund'],
  ])('proposes what was probably meant: %s', (_, actor, from, to, meant) => {
    const file = `actors/${actor}.json`;
    const text = readFolder(SMALL_DIR).texts.get(file) ?? '';
    expect(text).toContain(from);
    const problems = problemsOf(new Map([[file, text.replaceAll(from, to)]]));
    expect(problems.map(({ nearest }) => nearest)).toContain(meant);
    expect(formatProblems(problems)).toContain(`did you mean "${meant}"?`);
  });

  it('finds a field that stands twice, of which JSON takes the last', () => {
    const file = 'actors/mira-solen.json';
    const text = (readFolder(SMALL_DIR).texts.get(file) ?? '').replace(
      '"kind"',
      '"name": "M. Solen",\n  "kind"',
    );
    expect(formatProblems(problemsOf(new Map([[file, text]])))).toBe(
      'actors/mira-solen.json:5:3 › name: found the field a second time; allowed each field once in its {…}',
    );
  });

  it('checks the words that a folder has in place of ours, with the line and what was probably meant', () => {
    const words = '{\n  "asOf": "on some day",\n  "viewss": { "leader": "People" }\n}';
    expect(formatProblems(problemsOf(new Map([['copy.json', words]]))).split('\n')).toEqual([
      'copy.json:2:3 › asOf: found "on some day"; allowed a text with {day}',
      expect.stringMatching(
        /^copy\.json:3:3 › viewss: found .*; allowed only siteName, .*; did you mean "views"\?$/,
      ),
    ]);
    expect(problemsOf(new Map([['mapCopy.json', '{']]))).toMatchObject([{ file: 'mapCopy.json', line: 1 }]);
    expect(problemsOf(new Map([['copy.json', '{ "views": { "leader": "People" } }']]))).toEqual([]);
  });

  it('reads a file that is to be written or taken away as if it were so already', () => {
    const changes = new Map([
      ['actors/mira-solen.json', null],
      ['actors/new-one.json', '{}'],
    ]);
    const { files } = readFolder(SMALL_DIR, changes);
    expect(Object.keys(files.actors)).toContain('new-one');
    expect(Object.keys(files.actors)).not.toContain('mira-solen');
  });
});

describe(findJsonFault.name, () => {
  it.each([
    ['{ "a": 1, }', 1, 11, 'the name of a field in straight double quotes; no comma after the last'],
    ['[1 2]', 1, 4, 'a comma between two entries'],
    ['{\n  “a”: 1\n}', 2, 3, 'text in straight double quotes, a number, true, false or null'],
    ['{ "a" 1 }', 1, 7, 'a colon after the name of the field'],
    ['// a\n{}', 1, 1, 'no comments: JSON has none'],
    ['{ "a": "b\n" }', 1, 8, 'a closing double quote on the same line'],
    ['{} {}', 1, 4, 'nothing after the end of the JSON'],
  ])('says what was expected in %j', (text, line, column, allowed) => {
    expect(findJsonFault(text, 'reason')).toMatchObject({ line, column, allowed });
  });
});

describe(findDoubledFields.name, () => {
  it('takes the same name in two objects for what it is', () => {
    expect(findDoubledFields('[{ "a": 1 }, { "a": { "a": 2 } }]')).toEqual([]);
    expect(findDoubledFields('{ "a": 1,\n"a": 2 }')).toEqual([{ name: 'a', line: 2, column: 1 }]);
  });
});

describe(findNearest.name, () => {
  it.each([
    ['oposes', ['supports', 'opposes'], 'opposes'],
    ['rt.com', ['www.rt.com', 'art.de'], 'www.rt.com'],
    ['Opposes', ['opposes'], 'opposes'],
    ['xyz', ['supports', 'opposes'], undefined],
    ['opposes', ['opposes'], undefined],
    ['XQ', ['XA', 'XB'], 'XA'],
  ])('finds for %j in %j: %j', (given, from, nearest) => {
    expect(findNearest(given, from)).toBe(nearest);
  });
});

function problemsOf(texts: ReadonlyMap<string, string>): PlacedProblem[] {
  return checkFolder(readFolder(SMALL_DIR, texts)).problems;
}

/** All files as an editor would have them; an actor file that a mutation renamed takes the old one's place. */
function textsOf({ actors, ...others }: RawFiles): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, content] of Object.entries(others))
    texts.set(`${name}.json`, JSON.stringify(content, null, 2));
  for (const [id, content] of Object.entries(actors))
    texts.set(`actors/${id}.json`, JSON.stringify(content, null, 2));
  return texts;
}
