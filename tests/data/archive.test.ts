import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/build/readData.ts';

const DATA_DIR = join(import.meta.dirname, '../../src/data');

describe('the data', () => {
  const archive = loadArchive(DATA_DIR);
  const details = [...archive.details.values()].flatMap(({ statements }) => statements);

  it('has every statement of the dataset in the details, and no other', () => {
    expect(details.map(({ id }) => id).toSorted()).toEqual(
      [...archive.dataset.statementById.keys()].toSorted(),
    );
  });

  it('opens at a day on which somebody has spoken', () => {
    const { question, statements } = archive.dataset;
    expect(statements.some(({ publicOn }) => publicOn <= question.opensOn)).toBe(true);
  });

  it('gives a reading only where it differs from our coding', () => {
    const same = details.filter(({ id, readings }) =>
      readings.some(({ stance }) => stance === archive.dataset.statementById.get(id)?.stance),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('has stances whose words complete a sentence about countries', () => {
    for (const { said } of archive.dataset.question.stances) expect(said).toMatch(/^[a-z].*[a-z]$/);
  });
});
