// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TimelineView } from '../../src/pages/TimelineView.tsx';
import { openExplorer, panel, slider } from './openExplorer.tsx';

describe(TimelineView.name, () => {
  it('moves the date of the page by its slider: a day by an arrow, a statement by Page Up and Page Down', async () => {
    const own = await openTimeline('?view=timeline&at=2030-05-01');
    fireEvent.change(own, { target: { value: String(Number(own.getAttribute('value')) + 1) } });
    expect(slider().getAttribute('aria-valuetext')).toBe('2 May 2030');
    fireEvent.keyDown(own, { key: 'PageUp' });
    expect(slider().getAttribute('aria-valuetext')).toBe('10 May 2030');
    fireEvent.keyDown(own, { key: 'PageDown' });
    expect(slider().getAttribute('aria-valuetext')).toBe('20 April 2030');
    expect(own.getAttribute('aria-valuetext')).toBe('20 April 2030');
    await waitFor(() => expect(location.search).toBe('?view=timeline&at=2030-04-20'));
  });

  it('opens a statement by its mark at the date that is shown, and a speaker by the name', async () => {
    await openTimeline('?view=timeline&at=2030-05-01');
    const [mark] = screen.getAllByLabelText(/^20 April 2030: Ada Quill/);
    if (!mark) throw new Error('No mark.');
    await userEvent.click(mark);
    expect(location.pathname + location.search).toBe(
      '/actor/ada-quill/ada-quill-2030-04-20/?view=timeline&at=2030-05-01',
    );
    expect(panel('Ada Quill')).toBeInstanceOf(HTMLElement);
    await userEvent.click(document.querySelector('[data-stop="actor:pavo-grint"]') ?? document.body);
    expect(location.pathname).toBe('/actor/pavo-grint/');
  });

  it('moves the date to a statement of later days that is opened', async () => {
    await openTimeline('?view=timeline&at=2030-05-01');
    const [later] = screen.getAllByLabelText(/after the date shown$/);
    if (!later) throw new Error('No later statement.');
    await userEvent.click(later);
    expect(location.pathname).toMatch(/^\/actor\/[\w-]+\/[\w-]+-2030-0[56]-\d\d\/$/);
    const day = /2030-0[56]-\d\d/.exec(location.pathname)?.[0] ?? '';
    expect(Date.parse(slider().getAttribute('aria-valuetext') ?? '')).toBe(
      new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))).getTime(),
    );
  });

  it('goes in the panel from one to the next in the order of its rows', async () => {
    await openTimeline('actor/pavo-grint/?view=timeline&at=2030-05-01');
    const names = [...document.querySelectorAll('.timeline-row')].map((row) =>
      row.getAttribute('data-actor'),
    );
    const own = names.indexOf('pavo-grint');
    const next = await screen.findByRole('link', { name: /^Next/ });
    expect(next.getAttribute('href')).toContain(`/actor/${names[own + 1]}/`);
  });

  it('has rows of countries where they are asked for, and offers an order of its own', async () => {
    await openTimeline('?view=timeline&by=country&sort=shift&at=2030-06-30');
    expect(document.querySelectorAll('.timeline-row[data-actor]')).toHaveLength(0);
    expect(document.querySelectorAll('.timeline-row').length).toBeGreaterThan(2);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' }).value).toBe('shift');
    await userEvent.click(screen.getByRole('link', { name: 'Table' }));
    await userEvent.click(screen.getAllByRole('link', { name: 'Countries' })[0] ?? document.body);
    expect(location.search).toBe('?at=2030-06-30&by=country&sort=shift');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' }).value).toBe('country');
  });
});

async function openTimeline(address: string): Promise<HTMLElement> {
  openExplorer(address);
  return screen.findByRole('slider', { name: 'Date on the timeline' });
}
