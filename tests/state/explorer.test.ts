import { describe, expect, it } from 'vitest';
import {
  closePanel,
  defaultDay,
  moveTo,
  openState,
  select,
  selectStatement,
  type Selection,
} from '../../src/state/explorer.ts';
import { smallArchive } from '../fixtures/small.ts';

const { dataset } = smallArchive();
const { opensOn, firstDay, lastDay } = dataset.question;
const quill: Selection = { kind: 'actor', id: 'ada-quill', statement: null };
const corvia: Selection = { kind: 'country', code: 'XC' };

describe(defaultDay.name, () => {
  it.each<[string, Selection | null, string]>([
    ['the question opens at its own day', null, opensOn],
    ['an actor at the latest statement', quill, '2030-04-20'],
    [
      'a statement at the day it became public',
      { ...quill, statement: 'ada-quill-2030-03-12' },
      '2030-03-12',
    ],
    [
      'a memoir at the day it became public',
      { kind: 'actor', id: 'dov-lund', statement: null },
      '2030-06-02',
    ],
    ['a country at the latest statement of its speakers', corvia, '2030-06-02'],
    ['a silent country at the day of the question', { kind: 'country', code: 'XD' }, opensOn],
    ['a statement that is gone at the day of the question', { ...quill, statement: 'gone' }, opensOn],
  ])('%s', (_what, selection, day) => {
    expect(defaultDay(dataset, selection)).toBe(day);
  });
});

describe(openState.name, () => {
  it('is what an address asks for that names the selection only', () => {
    expect(openState(dataset, quill)).toMatchObject({ selection: quill, at: '2030-04-20' });
  });
});

describe(select.name, () => {
  it('opens the panel at the date that is shown', () => {
    const state = moveTo(dataset, openState(dataset, null), '2030-03-12');
    expect(select(state, quill)).toEqual({ ...state, selection: quill });
  });
});

describe(selectStatement.name, () => {
  it('moves the date to the day the statement became public', () => {
    const state = selectStatement(dataset, openState(dataset, null), 'dov-lund', 'dov-lund-2030-05-25');
    expect(state).toMatchObject({
      at: '2030-06-02',
      selection: { kind: 'actor', id: 'dov-lund', statement: 'dov-lund-2030-05-25' },
    });
  });
});

describe(closePanel.name, () => {
  it('closes the panel and keeps the date', () => {
    const state = { ...openState(dataset, quill), at: '2030-03-12' };
    expect(closePanel(state)).toEqual({ ...state, selection: null });
  });
});

describe(moveTo.name, () => {
  it('keeps the date within the days of the data', () => {
    const state = openState(dataset, null);
    expect(moveTo(dataset, state, '1999-01-01').at).toBe(firstDay);
    expect(moveTo(dataset, state, '2999-01-01').at).toBe(lastDay);
    expect(moveTo(dataset, state, '2030-04-02').at).toBe('2030-04-02');
  });

  it('lets an open statement give way to the latest of its actor', () => {
    const state = openState(dataset, { ...quill, statement: 'ada-quill-2030-03-12' });
    expect(moveTo(dataset, state, '2030-04-20').selection).toEqual(quill);
  });

  it('leaves the panel of a country open', () => {
    expect(moveTo(dataset, openState(dataset, corvia), '2030-04-20').selection).toEqual(corvia);
  });

  it('changes nothing but date and panel', () => {
    const state = openState(dataset, quill);
    const { at: _at, selection: _selection, ...rest } = moveTo(dataset, state, '2030-03-12');
    expect(state).toMatchObject(rest);
    expect(Object.keys(rest)).toHaveLength(Object.keys(state).length - 2);
  });
});
