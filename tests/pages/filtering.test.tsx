// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FilterMenu } from '../../src/views/FilterMenu.tsx';
import { FilterSummary } from '../../src/views/FilterSummary.tsx';
import { actorsIn, field, openExplorer, textOf } from './openExplorer.tsx';

const MAY = '?at=2030-05-01';

describe(FilterMenu.name, () => {
  it('offers every choice with the number it would leave, and counts those that are chosen', async () => {
    openExplorer(MAY);
    await openChoices('Filter');
    expect(choice('Supports, no limit named')).toBe('3');
    expect(choice('Northern Shore')).toBe('4');
    expect(choice('International body')).toBe('1');
    expect(choice('Only speakers who moved')).toBe('1');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Southern Shore/ }));
    expect(choice('Northern Shore')).toBe('4');
    expect(choice('Supports, no limit named')).toBe('0');
    expect(choice('Only speakers who moved')).toBe('0');
    expect(screen.getByRole('button', { name: 'Filter (1)' })).toBeInstanceOf(HTMLElement);
    expect(actorsIn('spectrum')).toEqual(['pavo-grint']);
  });

  it('counts only those whom the search finds, while there is one', async () => {
    openExplorer(`${MAY}&q=corvia`);
    await openChoices('Filter');
    expect(choice('Northern Shore')).toBe('3');
    expect(choice('Southern Shore')).toBe('0');
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its own button', () => userEvent.click(screen.getByRole('button', { name: 'Done' }))],
  ])('closes at %s, and the focus is back on the button that opened it', async (_what, close) => {
    openExplorer(MAY);
    await openChoices('Filter');
    screen.getByRole('checkbox', { name: /^Person/ }).focus();
    await close();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }));
  });

  it('closes at a press outside, and not at one inside', async () => {
    openExplorer(MAY);
    await openChoices('Filter');
    await userEvent.click(screen.getByText('Kind of speaker'));
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(10);
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe(FilterSummary.name, () => {
  it('says how many are shown, and takes one group away at its chip', async () => {
    openExplorer(`${MAY}&stance=supports,undecided&bloc=nato`);
    expect(summary()).toMatch(/^2 of 6 shown/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove the filter Stance: Supports, no limit named / Left open' }),
    );
    expect(summary()).toMatch(/^3 of 6 shown/);
    expect(location.search).toBe('?bloc=nato');
  });

  it('clears filters and search in one step, which Back undoes', async () => {
    openExplorer(`${MAY}&bloc=nato&shifted=1&q=quill`);
    expect(summary()).toMatch(/^1 of 6 shown; 1 match “quill”/);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(actorsIn('spectrum')).toHaveLength(6);
    expect(field().value).toBe('');
    expect(summary()).toBe('');
    history.back();
    await screen.findByText(/^1 of 6 shown; 1 match “quill”/);
  });

  it('says where nobody is left what to relax, and relaxes it', async () => {
    openExplorer(`${MAY}&stance=opposes&bloc=nato`);
    await screen.findByText(/Nobody is left\./);
    expect(screen.getByRole('button', { name: 'Without “Alliance”: 1 speaker' })).toBeInstanceOf(HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Without “Stance”: 3 speakers' }));
    expect(actorsIn('spectrum')).toEqual(['ada-quill', 'cleo-marsh', 'dov-lund']);
    expect(summary()).not.toContain('Nobody is left.');
  });

  it('offers to take away a search that finds nobody', async () => {
    openExplorer(`${MAY}&stance=opposes&q=zzz`);
    await screen.findByText(/Nobody is left\./);
    expect(screen.queryByRole('button', { name: /^Without “Stance”/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Without “Search”: 1 speaker' }));
    expect(summary()).not.toContain('Nobody is left.');
    expect(summary()).toContain('Stance: Opposes');
  });
});

async function openChoices(button: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: button }));
  await screen.findAllByRole('checkbox');
}

/** The number beside a choice. */
function choice(label: string): string {
  const row = screen.getByText(label, { selector: '.choice span' }).closest('label');
  return row?.querySelector('.choice-count')?.textContent ?? '';
}

function summary(): string {
  return textOf(document.querySelector('.filter-summary') ?? document.body);
}
