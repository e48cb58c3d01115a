import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/build/problems.ts';
import { loadArchive } from '../../src/build/readData.ts';
import { SMALL_DIR } from '../fixtures/small.ts';

describe(loadArchive.name, () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync(SMALL_DIR, dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('reads a folder', () => {
    expect(loadArchive(dir).dataset.question.id).toBe('kites-over-belmora');
  });

  it('tells the line of what is not JSON, a missing file and a bad value in one message', () => {
    writeFileSync(join(dir, 'actors', 'dov-lund.json'), '{\n  "name": "Dov Lund",\n  oops\n}\n');
    writeFileSync(join(dir, 'omissions.json'), '[{ "what": "Raw notes" }]');
    rmSync(join(dir, 'coding.json'));
    expect(linesOf(dir)).toEqual([
      '3 problems in the data:',
      'coding.json: found no such file; allowed a JSON file',
      expect.stringMatching(/^actors\/dov-lund\.json › line 3, column 3: found .*; allowed valid JSON$/),
      'omissions.json › [1].reason: found nothing; allowed some text',
    ]);
  });

  it('tells the end of a file that just stops', () => {
    writeFileSync(join(dir, 'corrections.json'), '[\n');
    expect(linesOf(dir)[1]).toMatch(/^corrections\.json › line 2, column 1: found /);
  });

  it('tells that a folder holds no data', () => {
    expect(linesOf(join(dir, 'texts'))[0]).toBe('8 problems in the data:');
  });
});

describe(formatProblems.name, () => {
  it('writes one line for each problem, without a field where the whole file is meant', () => {
    const problem = { file: 'a.json', field: 'b', found: '1', allowed: 'some text' };
    expect(formatProblems([problem, { ...problem, field: '' }])).toBe(
      'a.json › b: found 1; allowed some text\na.json: found 1; allowed some text',
    );
  });
});

function linesOf(dir: string): string[] {
  try {
    loadArchive(dir);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
}
