import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS } from '../../src/model/columns.ts';
import {
  describeColumns,
  describeDiscourseColumns,
  formatDictionaryCsv,
} from '../../src/model/dictionary.ts';
import { DISCOURSE_COLUMNS } from '../../src/model/discourseNetwork.ts';
import { columnWords } from '../../src/model/loadColumns.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { realDataset } from '../fixtures/real.ts';

const { question } = realDataset;

describe(describeColumns.name, () => {
  it('explains every column, and the words explain no other', () => {
    expect(describeColumns(question).map(({ name }) => name)).toEqual(Object.keys(columnWords.statements));
    expect(TABLE_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(columnWords.statements));
  });

  it('says what a column holds: its values, whether it is a list, whether it may be empty', () => {
    const types = new Map(describeColumns(question).map(({ name, type }) => [name, type]));
    expect(types.get('stance')).toBe('one of supports, supports-with-limits, undecided, opposes, disputes');
    expect(types.get('date')).toBe('day, YYYY-MM-DD');
    expect(types.get('settles')).toBe('true or false');
    expect(types.get('address')).toBe('web address; may be empty');
    expect(types.get('quote.offset')).toBe('whole number; may be empty');
    expect(types.get('sources.published')).toBe('day, YYYY-MM-DD; list; may be empty');
    expect(types.get('codersDiffer')).toMatch(/^one of stance, reach, .*; list$/);
  });
});

describe(describeDiscourseColumns.name, () => {
  it('explains every column, and the words explain no other', () => {
    expect(describeDiscourseColumns(question).map(({ name }) => name)).toEqual(
      Object.keys(columnWords.discourseNetwork),
    );
    expect(DISCOURSE_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(columnWords.discourseNetwork));
  });
});

describe(formatDictionaryCsv.name, () => {
  it('has a row for every column of both tables, with no cell empty', () => {
    const [head, ...rows] = parseCsv(formatDictionaryCsv(question));
    expect(head).toEqual(['file', 'column', 'type', 'meaning']);
    expect(rows).toHaveLength(TABLE_COLUMNS.length + DISCOURSE_COLUMNS.length);
    expect(rows.flat()).not.toContain('');
  });
});
