// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import copy from '../../src/data/copy.json';
import lateCopy from '../../src/data/lateCopy.json';
import type { ActorDetail } from '../../src/model/dataset.ts';
import { createDetailStore, type DetailLoader } from '../../src/state/details.ts';
import { parseEmbed } from '../../src/state/embedState.ts';
import { EmbedPage } from '../../src/pages/EmbedPage.tsx';
import { smallArchive } from '../fixtures/small.ts';

const { dataset, details } = smallArchive();
const known = [...details.values()];

/** Draws an embed at an address below the base `/maps/`. */
function open(path: string, search = '', one: DetailLoader['one'] = findDetail): void {
  render(
    <EmbedPage
      dataset={dataset}
      base="/maps/"
      asked={parseEmbed(dataset, path, search)}
      details={createDetailStore({ one, all: () => Promise.resolve(known) }, [])}
    />,
  );
}

function findDetail(id: string): Promise<ActorDetail> {
  const detail = details.get(id);
  return detail ? Promise.resolve(detail) : Promise.reject(new Error(id));
}

function card(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No card ${id}.`);
  return element;
}

/** What the browser says when a card is about to open; jsdom has no popovers. */
function toggle(id: string): void {
  act(() => {
    card(id).dispatchEvent(new Event('beforetoggle'));
  });
}

function fullPage(): string | null {
  return screen.getByRole('link', { name: lateCopy.embed.open }).getAttribute('href');
}

afterEach(cleanup);

describe(EmbedPage.name, () => {
  it('draws a mark with a card for each speaker of its date, and brings their words', async () => {
    open('embed/', '?at=2030-06-01');
    const marks = [...document.querySelectorAll('.embed-mark')];
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const id = mark.getAttribute('popovertarget') ?? '';
      const actor = details.get(id.replace('actor-', ''));
      toggle(id);
      const summaries = actor?.statements.map(({ summary }) => summary) ?? [];
      await within(card(id)).findByText(lateCopy.embed.sources, { exact: false });
      const shown = card(id).querySelector('.summary')?.textContent ?? '';
      expect(summaries.filter((one) => shown.endsWith(one))).toHaveLength(1);
    }
  });

  it('asks for the words of nobody before a card opens', () => {
    const asked: string[] = [];
    open('embed/', '?at=2030-06-01', (id) => {
      asked.push(id);
      return findDetail(id);
    });
    expect(asked).toEqual([]);
    toggle('actor-ada-quill');
    expect(asked).toEqual(['ada-quill']);
  });

  it('shows only those who pass filters and search', () => {
    open('embed/', '?at=2030-06-01&q=quill');
    expect([...document.querySelectorAll('.embed-mark')].map((one) => one.textContent)).toEqual(['Quill']);
  });

  it('stands countries as a whole where that is asked for, each with its card', () => {
    open('embed/', '?at=2030-06-01&by=country');
    const marks = [...document.querySelectorAll('.embed-mark')];
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      expect(
        within(card(mark.getAttribute('popovertarget') ?? '')).getByRole('heading', {
          level: 2,
          hidden: true,
        }),
      ).toBeTruthy();
    }
  });

  it('says in a card that its words could not be loaded, and where they are', async () => {
    open('embed/', '?at=2030-06-01', () => Promise.reject(new Error('lost')));
    toggle('actor-ada-quill');
    const lost = await within(card('actor-ada-quill')).findByText(lateCopy.embed.lost);
    expect(lost).toBeTruthy();
    const link = within(card('actor-ada-quill')).getByRole('link', { name: /full page/, hidden: true });
    expect(link.getAttribute('href')).toBe('/maps/actor/ada-quill/?at=2030-06-01');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
  });

  it('keeps changes of date, marks and order to itself, and leads to them on the full page', async () => {
    const before = window.location.href;
    const length = window.history.length;
    open('embed/', '?controls=all');
    await userEvent.click(screen.getByRole('button', { name: new RegExp(copy.date.previous) }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: lateCopy.embed.marks }), 'country');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: copy.order.label }), 'latest');
    expect(fullPage()).toMatch(/^\/maps\/\?at=2030-\d\d-\d\d&by=country&sort=latest$/);
    expect(window.location.href).toBe(before);
    expect(window.history.length).toBe(length);
  });

  it('has no controls unless they are asked for, and of the date alone where only that is', () => {
    open('embed/');
    expect(screen.queryByRole('slider')).toBeNull();
    cleanup();
    open('embed/', '?controls=date');
    expect(screen.getByRole('slider')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('tells of what it did not understand', () => {
    open('embed/', '?at=2030-02-30&theme=pink');
    expect(screen.getByRole('status').textContent).toContain('at “2030-02-30”, theme “pink”');
  });

  it('leads to the table of the same state where that was asked for, and only there', () => {
    open('embed/', '?view=table&at=2030-05-20&q=quill');
    const link = screen.getByRole('link', { name: lateCopy.embed.openTable });
    expect(link.getAttribute('href')).toBe('/maps/?view=table&at=2030-05-20&q=quill');
    cleanup();
    open('embed/');
    expect(screen.queryByText(lateCopy.embed.noTable)).toBeNull();
  });

  it('keeps the room of the opening date, unseen and unheard, where the date can change', () => {
    open('embed/', '?controls=date&at=2030-06-01');
    const room = document.querySelector('.embed-room');
    expect(room?.getAttribute('aria-hidden')).toBe('true');
    const kept = [...(room?.querySelectorAll('.embed-mark') ?? [])].map((mark) => mark.textContent);
    cleanup();
    open('embed/');
    expect(document.querySelector('.embed-room')).toBeNull();
    expect([...document.querySelectorAll('.embed-mark')].map((mark) => mark.textContent)).toEqual(kept);
  });

  it('shows one speaker as a card, at the date asked for', async () => {
    open('embed/actor/ada-quill/', '?at=2030-03-15');
    expect(await screen.findByText(/as of 15 March 2030/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ada Quill');
    expect(fullPage()).toBe('/maps/actor/ada-quill/?at=2030-03-15');
  });

  it('says of a speaker who had said nothing by the date when the first statement came', () => {
    open('embed/actor/dov-lund/', `?at=${dataset.question.firstDay}`);
    expect(screen.getByText(/No statement found by/)).toBeTruthy();
  });

  it('opens every link of a country’s card outside the frame', () => {
    open('embed/country/xc/');
    const links = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/maps/'));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
  });
});
