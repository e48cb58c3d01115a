// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { WIDTH_STEPS } from '../../src/layout/frame.ts';
import { ExplorerPage } from '../../src/pages/ExplorerPage.tsx';
import { chart, markOf, measured, openExplorer, panel, textOf } from './openExplorer.tsx';

const QUILL = /^Ada Quill, Corvia/;

describe(ExplorerPage.name, () => {
  it.each(WIDTH_STEPS)('has a link for everybody and one tab stop among them, at %i px', (width) => {
    openExplorer('?at=2030-05-01', { width });
    const stops = [...chart().querySelectorAll('[data-stop]')];
    const marks = stops.filter((stop) => stop.getAttribute('data-stop')?.startsWith('actor:'));
    expect(marks).toHaveLength(6);
    for (const stop of stops) expect(stop.getAttribute('aria-label')).toMatch(/^[^:]+: /);
    expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('opens the panel of a speaker at a click on the mark, at the latest statement by the date', async () => {
    openExplorer('?at=2030-05-01');
    await userEvent.click(markOf(QUILL));
    await within(panel('Ada Quill')).findByText(
      'Would not say what other countries should do with their kites.',
    );
    expect(textOf(panel('Ada Quill'))).toContain(
      'Shown in the chart under Supports, within limits: this statement does not change the position of 20 April 2030.',
    );
    expect(location.pathname).toBe('/actor/ada-quill/');
  });

  it('leads from there to the words of another statement: quote, whose rendering it is, sources', async () => {
    openExplorer('?at=2030-05-01');
    await userEvent.click(markOf(QUILL));
    await userEvent.click(screen.getByRole('link', { name: '20 April 2030 Supports, within limits' }));
    const inside = within(panel('Ada Quill'));
    await inside.findByText(/^“Our kites may fly over the first hill/);
    expect(textOf(panel('Ada Quill'))).toContain('as given in English by The Corvian Gazette, private media');
    expect(textOf(panel('Ada Quill'))).toContain('Radio Belmora read it as: Supports, no limit named.');
    const source = inside.getByRole('link', { name: 'The Corvian Gazette' });
    expect(source.getAttribute('href')).toMatch(/^https:\/\/gazette\.example\/3#:~:text=Our%20kites/);
    expect(location.pathname).toBe('/actor/ada-quill/ada-quill-2030-04-20/');
  });

  it('says of words that are not quoted that they are a report', async () => {
    openExplorer('?at=2030-05-01');
    await userEvent.click(markOf(/^Mira Solen/));
    await within(panel('Mira Solen')).findByText('Reported, not quoted');
    expect(textOf(panel('Mira Solen'))).toContain('Supports, no limit named');
    expect(panel('Mira Solen').querySelector('blockquote')).toBeNull();
  });

  it('opens the panel of a country at a click on its name', async () => {
    openExplorer('?at=2030-04-15');
    await userEvent.click(markOf(/^Corvia: .* also under Left open$/));
    expect(textOf(panel('Corvia'))).toContain('Position as of 15 April 2030');
    expect(
      within(panel('Corvia')).getByRole('link', { name: /^Rests on what Ada Quill said/ }),
    ).toBeInstanceOf(HTMLElement);
    expect(location.pathname + location.search).toBe('/country/xc/?at=2030-04-15');
  });

  it('closes the panel at Escape, and gives the focus back to the mark', async () => {
    openExplorer('?at=2030-05-01');
    await userEvent.click(markOf(QUILL));
    await within(panel('Ada Quill')).findByText(/^Would not say/);
    expect(document.activeElement?.textContent).toBe('Ada Quill');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Ada Quill' })).toBeNull();
    expect(document.activeElement).toBe(markOf(QUILL));
  });

  it('moves its one tab stop with the arrow keys, and opens what it stands on', async () => {
    openExplorer('?at=2030-05-01');
    const first = chart().querySelector<SVGElement>('[data-stop][tabindex="0"]');
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedStop()).toBe('actor:mira-solen');
    await userEvent.keyboard('{End}');
    const last = focusedStop();
    expect(last).not.toBe('actor:mira-solen');
    const stops = [...chart().querySelectorAll('[data-stop][tabindex="0"]')];
    expect(stops.map((stop) => stop.getAttribute('data-stop'))).toEqual([last]);
    await userEvent.keyboard('{Home}{ArrowDown}');
    await userEvent.click(document.activeElement ?? chart());
    await within(panel('Mira Solen')).findByText('Reported, not quoted');
  });

  it('says that a statement did not arrive, and where it stands instead', async () => {
    const loader = { one: () => Promise.reject(new Error('offline')), all: () => Promise.resolve([]) };
    openExplorer('?at=2030-05-01', { loader });
    await userEvent.click(markOf(QUILL));
    const alert = await within(panel('Ada Quill')).findByRole('alert');
    expect(textOf(alert)).toBe('The statement could not be loaded. It stands on its own page: Ada Quill');
    expect(within(alert).getByRole('link').getAttribute('href')).toMatch(/^\/actor\/ada-quill\//);
  });

  it('moves the date of chart, headline and panel with the slider', async () => {
    openExplorer('?at=2030-03-12');
    expect(screen.queryByRole('link', { name: /^Assembly of the League/ })).toBeNull();
    fireEvent.change(screen.getByRole('slider'), { target: { value: '50' } });
    expect(textOf(screen.getByRole('group', { name: /date/i }))).toContain('20 April 2030');
    expect(screen.getByRole('group', { name: 'Chart of stances, as of 20 April 2030' })).toBe(chart());
    await screen.findByRole('link', { name: /^Assembly of the League/ });
  });

  it('steps to the statement before and after, and each step can be undone', async () => {
    openExplorer('?at=2030-04-20');
    await userEvent.click(screen.getByRole('button', { name: 'Previous statement, 15 April 2030' }));
    expect(location.search).toBe('?at=2030-04-15');
    await userEvent.click(screen.getByRole('button', { name: 'Next statement, 20 April 2030' }));
    expect(location.search).toBe('?at=2030-04-20');
  });

  it('says what of a link was not understood, and shows the rest', () => {
    openExplorer('country/xc/?at=2030-99-99');
    expect(screen.getByText(/^This link asked for something unknown/).textContent).toContain(
      'at “2030-99-99”',
    );
    expect(panel('Corvia')).toBeInstanceOf(HTMLElement);
  });

  it('leaves the focus at the top of a page that arrives with its panel open', () => {
    openExplorer('country/xc/');
    expect(panel('Corvia').contains(document.activeElement)).toBe(false);
  });

  it('goes on measuring the chart when it comes back from the table', async () => {
    openExplorer('?at=2030-05-01');
    await userEvent.click(screen.getByRole('link', { name: 'Table' }));
    await screen.findByRole('table');
    await userEvent.click(screen.getByRole('link', { name: 'Speakers' }));
    expect(markOf(QUILL)).toBeInstanceOf(Element);
    expect(measured().map((element) => element.contains(chart()))).toEqual([true]);
  });

  it('leaves a click that asks for a new tab to the browser', async () => {
    openExplorer('?at=2030-05-01');
    // jsdom cannot open pages; a listener outside the explorer sees the click after it, and stops it there.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(markOf(QUILL), { ctrlKey: true });
    expect(screen.queryByRole('region', { name: 'Ada Quill' })).toBeNull();
    expect(location.pathname).toBe('/');
  });
});

function focusedStop(): string | null {
  return document.activeElement?.getAttribute('data-stop') ?? null;
}
