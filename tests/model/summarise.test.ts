import { describe, expect, it } from 'vitest';
import { countSources, summarise } from '../../src/model/summarise.ts';
import { smallArchive } from '../fixtures/small.ts';

describe(summarise.name, () => {
  it('counts what the archive holds', () => {
    expect(summarise(smallArchive())).toEqual({
      statements: 12,
      actors: 6,
      countries: 4,
      quoted: 1,
      reported: 11,
      sources: 14,
      undated: 6,
      differing: 1,
    });
  });
});

describe(countSources.name, () => {
  it('counts the sources of each outlet, all of them', () => {
    const archive = smallArchive();
    const counts = countSources(archive);
    expect(Object.fromEntries(counts)).toEqual({
      'gazette.example': 8,
      'radio.belmora.example': 3,
      'wire.example': 3,
    });
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(summarise(archive).sources);
  });
});
