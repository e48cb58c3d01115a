// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OrderSelect } from '../../src/views/OrderSelect.tsx';
import { SearchBox } from '../../src/views/SearchBox.tsx';
import { ViewSwitch } from '../../src/views/ViewSwitch.tsx';
import {
  actorsIn,
  chart,
  field,
  markOf,
  openExplorer,
  panel,
  reached,
  slider,
  textOf,
} from './openExplorer.tsx';

const MAY = '?at=2030-05-01';

describe(SearchBox.name, () => {
  it('lights what is found in the chart and lists it, best first', async () => {
    openExplorer(MAY);
    await userEvent.type(field(), 'mínister');
    expect(marksOf('match')).toEqual(['ada-quill', 'cleo-marsh', 'dov-lund', 'pavo-grint']);
    expect(marksOf('no-match')).toEqual(['league-assembly', 'mira-solen']);
    expect(suggestions()).toEqual([
      'Ada Quill Corvia',
      'Cleo Marsh Corvia',
      'Dov Lund Corvia',
      'Pávo Grint Belmora',
    ]);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('4 matches')).toBeInstanceOf(HTMLElement);
  });

  it('walks the list by arrow keys, round its ends, with the focus in the field', async () => {
    openExplorer(MAY);
    await userEvent.type(field(), 'corvia');
    expect(activeOption()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(activeOption()).toBe('Corvia');
    await userEvent.keyboard('{ArrowUp}');
    expect(activeOption()).toBe('Dov Lund Corvia');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOption()).toBe('Ada Quill Corvia');
    expect(document.activeElement).toBe(field());
    expect(list().getAllByRole('option', { selected: true })).toHaveLength(1);
  });

  it('opens the panel of the chosen speaker or country at Enter, and closes the list', async () => {
    openExplorer(MAY);
    await userEvent.type(field(), 'corvia{ArrowDown}{Enter}');
    expect(panel('Corvia')).toBeInstanceOf(HTMLElement);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(list().queryAllByRole('option')).toEqual([]);
    await userEvent.clear(field());
    await userEvent.type(field(), 'sol{Enter}');
    await within(panel('Mira Solen')).findByText('Reported, not quoted');
    expect(location.pathname).toBe('/actor/mira-solen/');
  });

  it('opens the panel at a click, of a mouse as of a screen reader', async () => {
    openExplorer(MAY);
    await userEvent.type(field(), 'grint');
    await userEvent.click(list().getByRole('option'));
    expect(panel('Pávo Grint')).toBeInstanceOf(HTMLElement);
    await userEvent.clear(field());
    await userEvent.type(field(), 'assembly');
    fireEvent.click(list().getByRole('option'));
    expect(panel('Assembly of the League of Anywhere')).toBeInstanceOf(HTMLElement);
  });

  it('closes the list at Escape, clears at the next, and leaves the third to the panel', async () => {
    openExplorer(`actor/mira-solen/${MAY}`);
    await userEvent.type(field(), 'lund{Escape}');
    expect(list().queryAllByRole('option')).toEqual([]);
    expect(field().value).toBe('lund');
    await userEvent.keyboard('{Escape}');
    expect(field().value).toBe('');
    expect(marksOf('no-match')).toEqual([]);
    expect(panel('Mira Solen')).toBeInstanceOf(HTMLElement);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Mira Solen' })).toBeNull();
  });

  it('says that nothing is found, and clears at its button', async () => {
    openExplorer(MAY);
    await userEvent.type(field(), 'zzz');
    expect(screen.getByText('No match for “zzz”')).toBeInstanceOf(HTMLElement);
    expect(marksOf('no-match')).toHaveLength(6);
    await userEvent.keyboard('{Enter}');
    expect(location.pathname).toBe('/');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });
});

describe(ViewSwitch.name, () => {
  it('keeps date, filters, search, selection and the open panel from view to view', async () => {
    openExplorer('actor/ada-quill/?at=2030-05-01&bloc=nato&q=minister');
    const shown = ['ada-quill', 'cleo-marsh', 'dov-lund'];
    expect(actorsIn('spectrum')).toEqual(shown);
    const ways = [
      ['Countries', 'countries', 'at=2030-05-01&by=country'],
      ['Table', 'table', 'view=table&at=2030-05-01&by=country'],
      ['Speakers', 'spectrum', 'at=2030-05-01'],
    ] as const;
    for (const [name, view, query] of ways) {
      await userEvent.click(screen.getByRole('link', { name }));
      await waitFor(() => expect(actorsIn(view)).toEqual(shown));
      expect(location.pathname + location.search).toBe(`/actor/ada-quill/?${query}&bloc=nato&q=minister`);
      expect(screen.getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
      expect(field().value).toBe('minister');
      expect(slider().getAttribute('aria-valuetext')).toBe('1 May 2030');
      expect(panel('Ada Quill')).toBeInstanceOf(HTMLElement);
    }
    expect(markOf(/^Ada Quill/).getAttribute('aria-current')).toBe('true');
  });

  it('marks the selected speaker in the table and scrolls there, and the selected country in its chart', async () => {
    // Far below the window's edge.
    const below = new DOMRect(0, 5000, 600, 100);
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(below);
    openExplorer('actor/ada-quill/?view=table');
    await screen.findByRole('table');
    const rows = [...document.querySelectorAll('.row-selected')];
    expect(new Set(rows.map((row) => row.getAttribute('data-actor')))).toEqual(new Set(['ada-quill']));
    await waitFor(() => expect(reached).toEqual([rows[0]]));
    boxes.mockRestore();
    cleanup();
    openExplorer('country/xc/?by=country');
    expect(markOf(/^Corvia/).getAttribute('aria-current')).toBe('true');
  });
});

describe(OrderSelect.name, () => {
  it('orders the groups of the chart, and the rows of the table', async () => {
    openExplorer('?at=2030-05-01&by=country');
    const order = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
    await userEvent.selectOptions(order(), 'Latest statement');
    expect(location.search).toBe('?by=country&sort=latest');
    await userEvent.click(screen.getByRole('link', { name: 'Table' }));
    await screen.findByRole('table');
    await userEvent.selectOptions(order(), 'Stance, last first');
    expect(location.search).toBe('?view=table&by=country&sort=latest&rows=-stance');
    expect(screen.getByRole('columnheader', { name: 'Stance' }).getAttribute('aria-sort')).toBe('descending');
    await userEvent.click(screen.getByRole('link', { name: 'Speakers' }));
    expect(order().value).toBe('latest');
  });
});

function list() {
  return within(screen.getByRole('listbox'));
}

function suggestions(): string[] {
  return list().getAllByRole('option').map(textOf);
}

/** What the field says is active in its list. */
function activeOption(): string | null {
  const id = field().getAttribute('aria-activedescendant');
  const option = id === null ? null : document.getElementById(id);
  return option && textOf(option);
}

function marksOf(name: string): string[] {
  const found = [
    ...chart().querySelectorAll(`.${name} [data-stop^="actor:"], .${name}[data-stop^="actor:"]`),
  ];
  return found.map((mark) => (mark.getAttribute('data-stop') ?? '').replace('actor:', '')).toSorted();
}
