// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { neighboursInTable } from '../../src/pages/neighbours.ts';
import { TableView } from '../../src/pages/TableView.tsx';
import { useShown } from '../../src/pages/useShown.ts';
import { realArchive } from '../fixtures/real.ts';
import { actorsIn, openExplorer, panel, textOf } from './openExplorer.tsx';

const TABLE = '?view=table&at=2030-06-30';

describe(TableView.name, () => {
  it('has a row for every statement by the date: who, office, where, when, what, words, sources', async () => {
    openExplorer(TABLE);
    const table = await screen.findByRole('table', { name: 'Statements found, as of 30 June 2030' });
    await screen.findByText(/^Our kites/);
    expect(rows()).toHaveLength(12);
    expect(screen.getByText('12 statements by 6 speakers up to 30 June 2030.')).toBeInstanceOf(HTMLElement);
    expect(table.getAttribute('aria-rowcount')).toBe('13');
    const row = rows().find(
      (one) => textOf(one).includes('20 April 2030') && textOf(one).includes('first hill'),
    );
    const whole = within(row ?? table);
    expect(textOf(whole.getByRole('rowheader'))).toContain('Ada QuillKite Minister');
    expect(whole.getAllByRole('cell').map(textOf)).toEqual([
      expect.stringContaining('Corvia'),
      expect.stringContaining('20 April 2030'),
      expect.stringContaining('Supports, within limits'),
      expect.stringContaining('far over Belmora excluded'),
      expect.stringContaining('Only as far as the first hill.'),
      expect.stringMatching(/Our kites may fly over .*as given in English by The Corvian Gazette/),
      expect.stringContaining('The Corvian GazetteRadio Belmora'),
    ]);
    expect(row?.querySelector('q')?.textContent).toMatch(/^Our kites/);
  });

  it('sorts by a column at its button, the other way at the next press, and says so', async () => {
    openExplorer(TABLE);
    await screen.findByRole('table');
    expect(sorted()).toEqual({ Date: 'descending' });
    expect(days()[0]).toBe('25 May 2030');
    await userEvent.click(screen.getByRole('button', { name: 'Date' }));
    expect(sorted()).toEqual({ Date: 'ascending' });
    expect(days()[0]).toBe('5 March 2030');
    await userEvent.click(screen.getByRole('button', { name: 'Speaker' }));
    expect(sorted()).toEqual({ Speaker: 'ascending' });
    expect(names()).toEqual(names().toSorted());
    await userEvent.click(screen.getByRole('button', { name: 'Speaker' }));
    expect(sorted()).toEqual({ Speaker: 'descending' });
    expect(names()).toEqual(names().toSorted().toReversed());
    expect(location.search).toBe('?view=table&at=2030-06-30&rows=-speaker');
    expect(screen.getAllByRole('columnheader')).toHaveLength(8);
  });

  it('opens the panel of a row at the date that is shown', async () => {
    openExplorer(TABLE);
    await screen.findByRole('table');
    await userEvent.click(within(rows().at(-1) ?? document.body).getByRole('link', { name: 'Mira Solen' }));
    await within(panel('Mira Solen')).findByText('Asked for borrowed kites to be allowed over Belmora.');
    expect(location.search).toBe(TABLE);
  });

  it('says that the words did not arrive, and has the rows all the same', async () => {
    const fail = () => Promise.reject(new Error('offline'));
    openExplorer(TABLE, { loader: { one: fail, all: fail } });
    expect(textOf(await screen.findByRole('alert'))).toBe(
      "The words and sources could not be loaded. Each speaker's page has them. Try again",
    );
    expect(rows()).toHaveLength(12);
    expect(within(rows()[0] ?? document.body).getByRole('link', { name: 'Dov Lund' })).toBeInstanceOf(
      HTMLElement,
    );
  });

  it.each([
    ['when asked to', () => userEvent.click(screen.getByRole('button', { name: 'Try again' }))],
    [
      'when the table is opened again',
      async () => {
        await userEvent.click(screen.getByRole('link', { name: 'Speakers' }));
        await userEvent.click(screen.getByRole('link', { name: 'Table' }));
      },
    ],
  ])('asks again for words that did not arrive %s', async (_when, again) => {
    let asked = 0;
    const all = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve([]);
    };
    openExplorer(TABLE, { loader: { one: () => new Promise(() => {}), all } });
    await screen.findByRole('alert');
    await again();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(asked).toBe(2);
  });

  it('draws a long list in parts, and all of it in the end; at once before printing', async () => {
    const { dataset } = realArchive;
    const length = dataset.statements.length;
    openExplorer('?view=table&at=2024-12-16', { dataset });
    await screen.findByRole('table');
    expect(rows().length).toBeLessThan(length);
    await waitFor(() => expect(rows()).toHaveLength(length));
    cleanup();
    openExplorer('?view=table&at=2024-12-16', { dataset });
    await screen.findByRole('table');
    expect(rows().length).toBeLessThan(length);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toHaveLength(length);
  });
});

describe(neighboursInTable.name, () => {
  it('leads the panel from row to row of the table, in its order, and nowhere at its ends', async () => {
    openExplorer(`${TABLE}&rows=speaker`);
    await screen.findByRole('table');
    const order = rows().map((row) => row.querySelector('a')?.getAttribute('href') ?? '');
    await userEvent.click(rows()[0]?.querySelector('a') ?? document.body);
    const walked = [];
    for (let next: Element | null = null; walked.length < 20;) {
      walked.push(location.pathname + location.search);
      next = document.querySelector('.panel-steps a[aria-label^="Next"]');
      if (!next) break;
      await userEvent.click(next);
    }
    expect(walked).toEqual(order);
    expect(document.querySelector('.panel-steps a')?.getAttribute('aria-label')).toMatch(
      /^Previous: Pávo Grint, \d+ \w+ 2030$/,
    );
  });

  it('takes the statement that the panel shows for the place of a speaker without one in the address', async () => {
    openExplorer('actor/ada-quill/?view=table&at=2030-06-30&rows=date');
    await screen.findByRole('table');
    const own = rows().findLastIndex((row) => row.dataset['actor'] === 'ada-quill');
    const [before] = document.querySelectorAll('.panel-steps a');
    expect(before?.getAttribute('href')).toBe(rows()[own - 1]?.querySelector('a')?.getAttribute('href'));
  });
});

describe(useShown.name, () => {
  const ALL = ['ada-quill', 'cleo-marsh', 'dov-lund', 'league-assembly', 'mira-solen', 'pavo-grint'];
  const CORVIA = ALL.slice(0, 3);

  it.each<[string, string[]]>([
    ['at=2030-05-01', ALL],
    ['at=2030-03-12', ['ada-quill', 'mira-solen', 'pavo-grint']],
    ['at=2030-03-04', []],
    ['bloc=nato', CORVIA],
    ['bloc=neither,body', ['league-assembly', 'mira-solen', 'pavo-grint']],
    ['stance=supports&reach=deep', ['dov-lund', 'league-assembly']],
    ['at=2030-06-30&stance=supports&reach=deep', ['league-assembly', 'mira-solen']],
    ['region=northern-shore&kind=person', [...CORVIA, 'mira-solen']],
    ['shifted=1', ['ada-quill']],
    ['q=corvia', CORVIA],
    ['q=minister&stance=opposes', ['pavo-grint']],
    ['q=mini&bloc=eu&at=2030-04-15', ['ada-quill', 'cleo-marsh']],
    ['q=zzz', []],
    ['q=dorland', []],
    ['q=solen&bloc=nato', []],
  ])('shows in every view the same actors: %s', async (query, ids) => {
    for (const [view, address] of [
      ['spectrum', ''],
      ['countries', 'by=country&'],
      ['table', 'view=table&'],
      ['timeline', 'view=timeline&'],
    ] as const) {
      openExplorer(`?${address}${query}`);
      if (view === 'table') await screen.findByRole('table');
      if (view === 'timeline') await screen.findByLabelText(/^Statements in time/);
      expect({ view, ids: actorsIn(view) }).toEqual({ view, ids });
      cleanup();
    }
  });
});

function rows(): HTMLElement[] {
  return screen.getAllByRole('row').slice(1);
}

function days(): string[] {
  return rows().map((row) => row.querySelector('time')?.textContent ?? '');
}

function names(): string[] {
  return rows().map((row) => row.querySelector('a')?.textContent ?? '');
}

/** The columns that say they are sorted, and how. */
function sorted(): Record<string, string | null> {
  const heads = screen.getAllByRole('columnheader').map((head) => {
    return [textOf(head).replace(/ [↑↓↕]$/, ''), head.getAttribute('aria-sort')] as const;
  });
  return Object.fromEntries(heads.filter(([, sort]) => sort !== null && sort !== 'none'));
}
