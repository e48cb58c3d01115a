import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/build/readData.ts';
import { actorJsonSchema } from '../../src/model/schema.ts';

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

describe(actorJsonSchema.name, () => {
  it('is what actor.schema.json holds (refresh with npx vitest run tests/data -u)', async () => {
    const written = await formatJson(JSON.stringify(actorJsonSchema(loadArchive(DATA_DIR).dataset.question)));
    await expect(written).toMatchFileSnapshot(join(DATA_DIR, 'actor.schema.json'));
  });
});

/** 110: the width in package.json. */
function formatJson(text: string): Promise<string> {
  return format(text, { parser: 'json', printWidth: 110 });
}
