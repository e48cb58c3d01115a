import { describe, expect, it } from 'vitest';
import { describeGrowth } from './growth.ts';

describe(describeGrowth.name, () => {
  it('names what grew, by how much, the largest growth first', () => {
    const before = { 'src/a.ts': 1000, 'src/b.ts': 5000, 'src/c.ts': 200 };
    expect(describeGrowth(before, { 'src/a.ts': 1100, 'src/b.ts': 6500, 'src/c.ts': 200 })).toEqual([
      'src/b.ts: +1,500 (5,000 → 6,500)',
      'src/a.ts: +100 (1,000 → 1,100)',
    ]);
  });

  it('names what is new among what grew, and what is gone after it', () => {
    const before = { 'src/a.ts': 1000, 'src/old.ts': 300, 'src/older.ts': 700 };
    expect(describeGrowth(before, { 'src/a.ts': 1100, 'src/new.ts': 450 })).toEqual([
      'src/new.ts: +450 (new)',
      'src/a.ts: +100 (1,000 → 1,100)',
      'src/older.ts: −700 (gone)',
      'src/old.ts: −300 (gone)',
    ]);
  });

  it('says nothing where nothing grew, and counts what is beyond a dozen', () => {
    expect(describeGrowth({ a: 2, b: 1 }, { a: 1 })).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`file${index}`, 100 - index]));
    const lines = describeGrowth({}, many);
    expect(lines[0]).toBe('file0: +100 (new)');
    expect(lines[12]).toBe('… and 3 more that grew');
    expect(lines).toHaveLength(13);
  });
});
