import { describe, expect, it } from 'vitest';
import { tableColumns } from '../../src/model/columns.ts';
import {
  describeColumns,
  describeDiscourseColumns,
  formatDictionaryCsv,
} from '../../src/model/dictionary.ts';
import { DISCOURSE_COLUMNS } from '../../src/model/discourseNetwork.ts';
import { columnWords } from '../../src/model/loadColumns.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { realArchive } from '../fixtures/real.ts';

const { dataset, method } = realArchive;
/** Those of the question's own fields are in the words of its method. */
const explained = [...Object.keys(columnWords.statements), ...Object.keys(method.columns)].toSorted();

describe(describeColumns.name, () => {
  it('explains every column, and the words explain no other', () => {
    expect(
      describeColumns(realArchive)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(explained);
    expect(
      tableColumns(dataset)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(explained);
  });

  it('says what a column holds: its values, whether it is a list, whether it may be empty', () => {
    const types = new Map(describeColumns(realArchive).map(({ name, type }) => [name, type]));
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
    expect(describeDiscourseColumns(realArchive).map(({ name }) => name)).toEqual(
      Object.keys(columnWords.discourseNetwork),
    );
    expect(DISCOURSE_COLUMNS.map(({ name }) => name)).toEqual(Object.keys(columnWords.discourseNetwork));
  });
});

describe(formatDictionaryCsv.name, () => {
  it('has a row for every column of both tables, with no cell empty', () => {
    const [head, ...rows] = parseCsv(formatDictionaryCsv(realArchive));
    expect(head).toEqual(['file', 'column', 'type', 'meaning']);
    expect(rows).toHaveLength(tableColumns(dataset).length + DISCOURSE_COLUMNS.length);
    expect(rows.flat()).not.toContain('');
  });
});
