import { describe, expect, it } from 'vitest';
import { describeTable } from '../../src/model/describeTable.ts';
import { selectRows } from '../../src/model/rows.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const { lastDay, firstDay } = dataset.question;
const everybody = new Set(dataset.actors.keys());
const order = { column: 'date', descending: true } as const;

describe(describeTable.name, () => {
  it('counts statements, and each of their speakers once, up to the date', () => {
    expect(describeTable(selectRows(dataset, everybody, lastDay, order), lastDay)).toBe(
      '12 statements by 6 speakers up to 30 June 2030.',
    );
    expect(describeTable(selectRows(dataset, new Set(), firstDay, order), firstDay)).toBe(
      '0 statements by 0 speakers up to 1 March 2030.',
    );
  });
});
