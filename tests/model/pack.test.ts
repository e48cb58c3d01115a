import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDataset, unpackDataset } from '../../src/model/pack.ts';
import { anyStatements, makeDataset } from '../fixtures/made.ts';
import { realDataset } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

describe(unpackDataset.name, () => {
  it('gives back the real dataset after a journey as text', () => {
    const text = JSON.stringify(packDataset(realDataset));
    expect(unpackDataset(JSON.parse(text))).toEqual(realDataset);
  });

  it('gives back a dataset with bodies, aliases, successors and second statements of a day', () => {
    const { dataset } = smallArchive();
    expect(unpackDataset(packDataset(dataset))).toEqual(dataset);
  });

  it('gives back any dataset', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const dataset = makeDataset(statements);
        expect(unpackDataset(packDataset(dataset))).toEqual(dataset);
      }),
    );
  });

  it('gives back an id that keeps the date it had before a correction', () => {
    const [first] = smallArchive().dataset.statements;
    if (!first) throw new Error('The small dataset has no statement.');
    const dataset = makeDataset([{ ...first, date: '2030-03-06', publicOn: '2030-03-06' }]);
    expect(unpackDataset(packDataset(dataset)).statementById.get(first.id)?.date).toBe('2030-03-06');
  });
});

describe(packDataset.name, () => {
  it('takes less than half the room of the plain dataset', () => {
    const { question, countries, actors, statements } = realDataset;
    const plain = JSON.stringify([question, [...countries.values()], [...actors.values()], statements]);
    expect(JSON.stringify(packDataset(realDataset)).length).toBeLessThan(plain.length / 2);
  });
});
