/** Proves that no rule of the data is without a broken fixture: the rules are counted from the code itself. */
import { describe, expect, it, vi } from 'vitest';
import { parseDataset, type Problem, type RawFiles } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { BROKEN_QUESTION } from '../fixtures/brokenQuestion.ts';
import { BROKEN_REFERENCES } from '../fixtures/brokenReferences.ts';
import { BROKEN_SLIPS } from '../fixtures/brokenSlips.ts';
import { madeMap } from '../fixtures/madePlan.ts';
import { listSchemaRules } from '../fixtures/schemaRules.ts';
import { smallFiles } from '../fixtures/small.ts';

const lines = vi.hoisted(() => new Set<string>());
vi.mock(import('../../src/model/parseProblems.ts'), async (original) => {
  const { describeFound, ...rest } = await original();
  return {
    ...rest,
    describeFound(value) {
      for (const [line] of new Error().stack?.matchAll(/parse\w+\.ts:\d+/g) ?? []) lines.add(line);
      return describeFound(value);
    },
  };
});

/** Words are broken in a test of their own, `parseWords.test.ts`: they are no data of a folder. */
const texts = import.meta.glob<string>(['../../src/model/parse*.ts', '!**/parseWords.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe(parseDataset.name, () => {
  it('has a broken fixture for each place in the code that reports a problem', () => {
    lines.clear();
    for (const { mutate } of [...BROKEN_REFERENCES, ...BROKEN_SLIPS, ...BROKEN_QUESTION]) {
      const files = smallFiles();
      mutate(files);
      problemsOf(files);
    }
    const places = Object.entries(texts).flatMap(([path, text]) => listReports(path, text));
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter((place) => !lines.has(place))).toEqual([]);
  });
});

describe(listSchemaRules.name, () => {
  const rules = listSchemaRules();
  const wholeFiles = (): RawFiles => {
    const files = smallFiles();
    put(files, ['question', 'map'], madeMap(['XA', 'XB']));
    return files;
  };

  it('finds rules in every file', () => {
    expect(rules.length).toBeGreaterThan(400);
  });

  it('names only rules that are broken alone, and told with file, field and what is allowed', () => {
    const unproven = rules.flatMap((rule) => {
      const files = wholeFiles();
      const path = findPlace(files, rule.path);
      if (!path) return [`${rule.name}: the small files have no such place`];
      put(files, path, rule.value);
      const problems = problemsOf(files);
      const [first] = problems;
      if (problems.length === 1 && first?.allowed === rule.allowed && first.file === fileOf(path)) return [];
      return [`${rule.name}: ${JSON.stringify(problems)}`];
    });
    expect(unproven).toEqual([]);
  });
});

/** "parseReferences.ts:52" for each call that reports a problem. */
function listReports(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const calls = /(?<![\w.])(?:report|at|reportIn\([^()]*\))\(/.test(line);
    return calls ? [`${path.split('/').at(-1)}:${index + 1}`] : [];
  });
}

/** The first place of the files that a path with `*` fits; its last step may be new. */
function findPlace(root: unknown, path: readonly string[]): (string | number)[] | null {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (typeof root !== 'object' || root === null) return null;
  const keys = step === '*' ? Object.keys(root) : [step];
  for (const key of keys) {
    const inside: unknown = Reflect.get(root, key);
    const found = inside === undefined && rest.length > 0 ? null : findPlace(inside, rest);
    if (found) return [Array.isArray(root) ? Number(key) : key, ...found];
  }
  return null;
}

function fileOf([name, actor]: readonly (string | number)[]): string {
  return name === 'actors' ? `actors/${actor}.json` : `${name}.json`;
}

function problemsOf(files: RawFiles): Problem[] {
  const result = parseDataset(files);
  return result.ok ? [] : result.problems;
}
