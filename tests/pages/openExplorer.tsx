/** Opens the explorer in a browser that is not quite one: jsdom lays nothing out, so the width is given. */
import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { ActorDetail } from '../../src/model/dataset.ts';
import { ExplorerPage } from '../../src/pages/ExplorerPage.tsx';
import { SelectionPanel } from '../../src/pages/SelectionPanel.tsx';
import { createDetailStore, type DetailLoader } from '../../src/state/details.ts';
import { openAddressBook } from '../../src/state/history.ts';
import { smallArchive } from '../fixtures/small.ts';

const archive = smallArchive();

const LOADER: DetailLoader = {
  one: (id) => Promise.resolve(archive.details.get(id) ?? { id, statements: [] }),
  all: () => Promise.resolve<ActorDetail[]>([...archive.details.values()]),
};

// jsdom lays nothing out: whether something can be seen is asked in real browsers, and slow to ask here.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

afterEach(() => {
  // An address that waits to be written must not be written in the next test.
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Renders the explorer, of the small dataset unless told, at an address ("actor/ada-quill/?at=2030-05-01"). */
export function openExplorer(
  address: string,
  { width = 1088, loader = LOADER, dataset = archive.dataset } = {},
) {
  layOut(width);
  window.history.replaceState(null, '', `/${address}`);
  const [path = ''] = address.split('?');
  const view = render(
    <ExplorerPage
      dataset={dataset}
      base="/"
      site="https://site.example/"
      page={{ path, search: '' }}
      book={openAddressBook(window, '/')}
      details={createDetailStore(loader, [])}
      panel={SelectionPanel}
    />,
  );
  return view.container;
}

/** The link of a mark or a country's name in the chart. */
export function markOf(name: RegExp | string): HTMLElement {
  return within(chart()).getByLabelText(name, { selector: 'a' });
}

/** The chart itself. */
export function chart(): HTMLElement {
  return screen.getByLabelText(/^Chart of stances/);
}

/** The open panel, by its heading. */
export function panel(heading: string): HTMLElement {
  return screen.getByLabelText(heading, { selector: 'section' });
}

/** The search field. */
export function field(): HTMLInputElement {
  return screen.getByRole('combobox', { name: 'Find a speaker, office or country' });
}

/** The date's slider. */
export function slider(): HTMLElement {
  return screen.getByRole('slider', { name: /^Date shown/ });
}

/** The ids of all actors that a view shows and, where something is searched for, does not quiet. */
export function actorsIn(view: 'spectrum' | 'countries' | 'table' | 'timeline'): string[] {
  const selector = {
    spectrum: '#chart [data-stop^="actor:"]',
    countries: '#chart .small-mark[data-actor]',
    table: '#chart [role="row"][data-actor]',
    timeline: '#chart .timeline-row[data-actor]',
  }[view];
  const ids = [...document.querySelectorAll(selector)].flatMap((element) => {
    const id = element.getAttribute('data-actor') ?? element.getAttribute('data-subject') ?? '';
    return element.closest('.no-match') ? [] : [id.replace('actor:', '')];
  });
  return [...new Set(ids)].toSorted();
}

/** The text of an element, in one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The elements whose width is watched. */
export function measured(): Element[] {
  return [...observed];
}

const observed = new Set<Element>();

/** What was scrolled into view, oldest first. */
export const reached: Element[] = [];

/** What the browser measures, and what it can do beside jsdom. */
function layOut(width: number): void {
  observed.clear();
  reached.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private own: Element[] = [];
      constructor(private readonly tell: (entries: { contentRect: { width: number } }[]) => void) {}
      observe(element: Element): void {
        this.own.push(element);
        observed.add(element);
        this.tell([{ contentRect: { width } }]);
      }
      disconnect(): void {
        for (const element of this.own) observed.delete(element);
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('CSS', {
    escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`),
  });
  Reflect.set(Element.prototype, 'scrollIntoView', function scrollIntoView(this: Element) {
    reached.push(this);
  });
  // Everything that is there can be seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList);
}
