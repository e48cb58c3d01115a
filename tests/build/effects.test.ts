import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/build/effects.ts';

describe(writeFiles.name, () => {
  let dir = '';
  beforeEach(() => {
    dir = join(mkdtempSync(join(tmpdir(), 'site-')), 'dist');
  });
  afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

  it('writes files into folders that are not there yet', () => {
    writeFiles(dir, [
      { path: 'index.html', content: () => 'front' },
      { path: 'actor/pavo/index.html', content: () => 'Pávo 🪁' },
    ]);
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('front');
    expect(readFileSync(join(dir, 'actor/pavo/index.html'), 'utf8')).toBe('Pávo 🪁');
  });

  it('writes over what an earlier build left', () => {
    writeFiles(dir, [{ path: 'index.html', content: () => 'old' }]);
    writeFiles(dir, [{ path: 'index.html', content: () => 'new' }]);
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('new');
  });

  it('refuses two files with one path', () => {
    const file = { path: 'index.html', content: () => '' };
    expect(() => writeFiles(dir, [file, file])).toThrow('Two files are planned for index.html.');
  });

  it.each([
    '../outside.html',
    '/etc/outside.html',
    'a/../../outside.html',
    'a\\..\\..\\outside.html',
    'C:outside.html',
    './a.html',
    'a//b.html',
    'a/',
    '',
    'a\u0000.html',
    'a b.html',
    'ä.html',
    `${'a'.repeat(256)}.html`,
  ])('refuses to write %j', (path) => {
    expect(() => writeFiles(dir, [{ path, content: () => '' }])).toThrow(
      'is no path for a file of the site.',
    );
    expect(existsSync(dir)).toBe(false);
  });

  it('writes nothing beside its folder, whatever the path', () => {
    const step = fc.oneof(
      fc.constantFrom('..', '.', '', 'a', 'index.html', '~', 'C:', '..\\', '%2e%2e', '\u0000', '．．'),
      fc.string({ maxLength: 4 }),
    );
    const parent = join(dir, '..');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const path = steps.join('/');
        try {
          writeFiles(dir, [{ path, content: () => 'x' }]);
        } catch (error) {
          // A file where another run has made a folder, or the other way round, is no escape.
          expect(String(error)).toMatch(/is no path|EISDIR|ENOTDIR|EEXIST/);
        }
        expect(readdirSync(parent).filter((name) => name !== 'dist')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
