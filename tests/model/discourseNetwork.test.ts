import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/dataset.ts';
import { formatDiscourseCsv } from '../../src/model/discourseNetwork.ts';
import { parseCsv } from '../../src/model/parseCsv.ts';
import { selectSubjects } from '../../src/model/records.ts';
import { realArchive } from '../fixtures/real.ts';
import { smallArchive } from '../fixtures/small.ts';

describe(formatDiscourseCsv.name, () => {
  it('has the columns of an event list of Discourse Network Analyzer', () => {
    const [head] = readRows(smallArchive());
    expect(head?.slice(0, 6)).toEqual([
      'statement_id',
      'time',
      'person',
      'organization',
      'concept',
      'agreement',
    ]);
  });

  it('has one row for each statement, with person or organisation, claim and agreement', () => {
    const [, ...rows] = readRows(smallArchive());
    const concept = 'Arvenia should be allowed to fly borrowed kites over Belmora';
    expect(rows).toHaveLength(12);
    expect(rows.find(([id]) => id === 'ada-quill-2030-03-12')).toEqual([
      'ada-quill-2030-03-12',
      '2030-03-12 00:00:00',
      'Ada Quill',
      'Corvia',
      concept,
      '0',
      'opposes',
      'Corvia',
    ]);
    const assembly = rows.find(([id]) => id?.startsWith('league-assembly'));
    expect(assembly?.slice(2, 4)).toEqual(['', smallArchive().dataset.actors.get('league-assembly')?.name]);
  });

  it('takes the agreement of each stance from the question, and none where it takes neither side', () => {
    const [, ...rows] = readRows(realArchive);
    expect(rows).toHaveLength(realArchive.dataset.statements.length);
    const pairs = new Map(rows.map((row) => [row[6], row[5]]));
    expect(Object.fromEntries(pairs)).toEqual({
      supports: '1',
      'supports-with-limits': '1',
      undecided: '',
      opposes: '0',
      disputes: '',
    });
  });
});

function readRows({ dataset, details }: Archive): string[][] {
  return parseCsv(
    formatDiscourseCsv(
      dataset,
      selectSubjects(dataset, details.values(), () => null),
    ),
  );
}
