import { describe, expect, it } from 'vitest';
import type { Country, Dataset } from '../../src/model/dataset.ts';
import { positionOfCountry, shiftsOfCountry } from '../../src/model/position.ts';
import { makeDataset, makeStatement } from '../fixtures/made.ts';

const LAST = '2030-06-30';

describe(positionOfCountry.name, () => {
  const quill = makeStatement('ada-quill', '2030-04-20', { stance: 'supports-with-limits' });
  const lund = makeStatement('dov-lund', '2030-04-20', { stance: 'supports' });
  const earlier = makeStatement('ada-quill', '2030-03-12', { stance: 'opposes' });
  const later = makeStatement('dov-lund', '2030-05-02', { stance: 'supports' });

  it('differs where two who speak for a country took different stances on one day', () => {
    const dataset = makeDataset([earlier, quill, lund]);
    expect(positionOfCountry(dataset, corvia(dataset), LAST)).toEqual({
      kind: 'leaders-differ',
      statements: [quill, lund],
    });
    expect(shiftsOfCountry(dataset, corvia(dataset), LAST)).toEqual([]);
  });

  it('holds again what is said for the country later, and the shift skips the day of disagreement', () => {
    const dataset = makeDataset([earlier, quill, lund, later]);
    expect(positionOfCountry(dataset, corvia(dataset), LAST)).toMatchObject({
      kind: 'held',
      position: { stance: 'supports' },
    });
    expect(shiftsOfCountry(dataset, corvia(dataset), LAST)).toMatchObject([
      { from: 'opposes', to: 'supports', on: '2030-05-02' },
    ]);
  });

  it('takes the last word of one who spoke twice that day', () => {
    const again = { ...quill, id: `${quill.id}-b`, stance: 'supports' };
    const dataset = makeDataset([quill, again, lund]);
    expect(positionOfCountry(dataset, corvia(dataset), LAST)).toMatchObject({
      kind: 'held',
      position: { stance: 'supports' },
    });
  });

  it.each([
    ['speaks for himself', { speaksFor: 'self' }],
    ['only comments', { settles: false }],
    ['speaks of the weapons of others', { about: 'others' }],
    ['speaks of one operation', { about: 'festival' }],
  ] as const)('is not contradicted by one who %s', (_what, changes) => {
    const dataset = makeDataset([quill, { ...lund, ...changes }]);
    expect(positionOfCountry(dataset, corvia(dataset), LAST)).toMatchObject({
      kind: 'held',
      position: { statement: quill },
    });
  });

  it('falls back on the latest said for the country where nothing settles', () => {
    const loose = { ...lund, settles: false };
    const dataset = makeDataset([{ ...quill, speaksFor: 'self' }, loose]);
    expect(positionOfCountry(dataset, corvia(dataset), LAST)).toMatchObject({
      kind: 'held',
      position: { statement: loose, settled: false },
    });
  });
});

function corvia(dataset: Dataset): Country {
  const country = dataset.countries.get('XC');
  if (!country) throw new Error('Corvia is not in the data.');
  return country;
}
