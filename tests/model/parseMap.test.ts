import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/model/parse.ts';
import { put } from '../fixtures/broken.ts';
import { madeMap } from '../fixtures/madePlan.ts';
import { smallFiles } from '../fixtures/small.ts';

function parseWith(map: unknown) {
  const files = smallFiles();
  put(files, ['question', 'map'], map);
  return parseDataset(files);
}

describe(parseDataset.name, () => {
  it('takes a map, and tells the dataset no more than that there is one', () => {
    const result = parseWith(madeMap(['XC'], ['XD']));
    expect(result).toMatchObject({ ok: true, archive: { map: madeMap(['XC'], ['XD']) } });
    expect(result.ok && result.archive.dataset.question.map).toBe(true);
  });

  it('takes a question without a map', () => {
    const result = parseWith(undefined);
    expect(result).toMatchObject({ ok: true, archive: { map: null, dataset: { question: { map: false } } } });
  });

  it.each([
    ['a body, which has no shape', madeMap(['LOA']), 'map.insets[1].countries[1]', /code of a country/],
    [
      'a country in two insets',
      madeMap(['XD'], ['XC', 'XD']),
      'map.insets[2].countries[2]',
      /one inset only/,
    ],
    ['a centre that is no place', { ...madeMap(), center: [0, 190] }, 'map.center[2]', /at most 180/],
    ['an inset without countries', madeMap([]), 'map.insets[1].countries', /at least one country/],
  ])('reports %s', (_name, map, field, allowed) => {
    const result = parseWith(map);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'question.json', field, allowed: expect.stringMatching(allowed) }],
    });
  });
});
