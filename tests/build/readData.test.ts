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
      'actors/dov-lund.json:3:3: found "oops"; allowed text in straight double quotes, a number, true, false or null',
      'coding.json: found no such file; allowed a JSON file',
      'omissions.json:1:2 › [1].reason: found nothing; allowed some text',
    ]);
  });

  it('tells the end of a file that just stops', () => {
    writeFileSync(join(dir, 'corrections.json'), '[\n');
    expect(linesOf(dir)[1]).toBe('corrections.json:2:1: found the end of the file; allowed a closing ]');
  });

  it('reads a file with a byte order mark, and tells the line of a letter that is not UTF-8', () => {
    const file = join(dir, 'omissions.json');
    writeFileSync(file, '\ufeff[]');
    expect(loadArchive(dir).omissions).toEqual([]);
    writeFileSync(file, Buffer.from('[\n{ "what": "Café" }]', 'latin1'));
    expect(linesOf(dir)[1]).toMatch(
      /^omissions\.json: found "Line 2 has a letter that is not saved as UTF-8\./,
    );
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

  it('says the line and column, and what was probably meant', () => {
    const problem = {
      file: 'a.json',
      field: 'b',
      found: '"x"',
      allowed: 'y',
      line: 3,
      column: 7,
      nearest: 'y',
    };
    expect(formatProblems([problem])).toBe('a.json:3:7 › b: found "x"; allowed y; did you mean "y"?');
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
