import { describe, expect, it } from 'vitest';
import { describeFound, describeIssues, describePath } from '../../src/model/parseProblems.ts';

describe(describePath.name, () => {
  it('names entries by their id or code and counts the others from 1', () => {
    const root = { statements: [{ id: 'a-1', sources: ['x', 'y'] }], countries: [{ code: 'XA' }] };
    expect(describePath(root, ['statements', 0, 'sources', 1])).toBe('statements[a-1].sources[2]');
    expect(describePath(root, ['countries', 0, 'name'])).toBe('countries[XA].name');
  });

  it('puts keys that are not plain words in brackets', () => {
    expect(describePath({}, ['wire.example', 'name'])).toBe('[wire.example].name');
  });

  it('is empty for the whole file', () => {
    expect(describePath({}, [])).toBe('');
  });
});

describe(describeFound.name, () => {
  it('says nothing where there is nothing, and shows null as what it is', () => {
    expect(describeFound(undefined)).toBe('nothing');
    expect(describeFound(null)).toBe('null');
  });

  it('shortens what is long', () => {
    expect(describeFound('x'.repeat(200))).toHaveLength(81);
  });
});

describe(describeIssues.name, () => {
  it('makes one problem of each unknown key', () => {
    const issue = { code: 'unrecognized_keys', keys: ['a', 'b'], path: ['quote'], message: 'only exact' };
    const told = (field: string, found: string) => {
      const choice = { given: field, from: ['exact'] };
      return {
        file: 'f.json',
        field: `quote.${field}`,
        found,
        allowed: 'only exact',
        path: ['quote', field],
        choice,
      };
    };
    expect(describeIssues('f.json', { quote: { a: 1, b: 2 } }, [issue])).toEqual([
      told('a', '1'),
      told('b', '2'),
    ]);
  });
});
