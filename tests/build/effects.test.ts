import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it.each(['../outside.html', '/etc/outside.html', 'a/../../outside.html'])('refuses to write %s', (path) => {
    expect(() => writeFiles(dir, [{ path, content: () => '' }])).toThrow(`${path} leaves the site.`);
    expect(existsSync(join(dir, '../outside.html'))).toBe(false);
  });
});
