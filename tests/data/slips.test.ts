/** Slips of every kind in `tests/fixtures/slipKinds.ts`, made over the published data, and what the check says. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/build/readData.ts';
import { SLIP_KINDS } from '../fixtures/slipKinds.ts';
import { pickFrom, readPublished } from '../fixtures/slips.ts';

const DATA_DIR = join(import.meta.dirname, '../../src/data');
const EACH = 3;

describe('slips of an editor', () => {
  const dir = mkdtempSync(join(tmpdir(), 'slips-'));
  cpSync(DATA_DIR, dir, { recursive: true });
  // What was published does not tell these slips: the check alone has to.
  rmSync(join(dir, 'published.json'), { force: true });
  afterAll(() => rmSync(dir, { recursive: true }));

  const published = readPublished(DATA_DIR);
  const slips = SLIP_KINDS.flatMap((kind, index) =>
    Array.from({ length: EACH }, (_, turn) => {
      const changes = kind.make(published, pickFrom(1 + index * EACH + turn));
      for (const [file, text] of changes) write(file, text);
      const said = problemsIn(dir);
      for (const [file] of changes) write(file, published.texts.get(file) ?? null);
      return { kind, files: [...changes.keys()], said };
    }),
  );
  const missed = slips.filter(({ said }) => said === null);

  it('are at least 200, of kinds that have a name each', () => {
    expect(slips.length).toBeGreaterThanOrEqual(200);
    expect(new Set(SLIP_KINDS.map(({ name }) => name)).size).toBe(SLIP_KINDS.length);
  });

  it('are caught, 95 of 100, and where one is not, its kind says why', () => {
    expect(
      missed.filter(({ kind }) => kind.unseen === undefined).map(({ kind, files }) => [kind.name, files]),
    ).toEqual([]);
    expect(missed.length / slips.length).toBeLessThanOrEqual(0.05);
  });

  function write(file: string, text: string | null): void {
    if (text === null) rmSync(join(dir, file), { force: true });
    else writeFileSync(join(dir, file), text);
  }
});

function problemsIn(dir: string): string | null {
  try {
    loadArchive(dir);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
