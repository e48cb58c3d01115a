// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseState } from '../../src/state/url.ts';
import { ShareWays } from '../../src/pages/ShareWays.tsx';
import { selectShareGroups } from '../../src/pages/shareGroups.ts';
import { ShareList } from '../../src/views/ShareList.tsx';
import { ShareMenu } from '../../src/views/ShareMenu.tsx';
import { useShareSheet } from '../../src/views/useShareSheet.ts';
import { smallArchive } from '../fixtures/small.ts';
import { openExplorer, panel, textOf } from './openExplorer.tsx';

const { dataset } = smallArchive();
const SITE = 'https://site.example/';
const CARD = { path: 'cards/quill-1a2b.png', alt: 'Ada Quill, 20 April 2030', width: 1200, height: 630 };
const QUOTED = 'actor/ada-quill/ada-quill-2030-04-20/';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
});

describe(ShareMenu.name, () => {
  it('is a button that says whether it is open, in the tools and in the panel', async () => {
    openShared(QUOTED);
    for (const name of ['Share: this view', 'Share: Ada Quill']) {
      const button = screen.getByRole('button', { name });
      expect(button.getAttribute('aria-expanded')).toBe('false');
      await userEvent.click(button);
      expect(button.getAttribute('aria-expanded')).toBe('true');
      const menu = box(button.getAttribute('aria-controls') ?? '');
      expect(menu.hidden).toBe(false);
      await within(menu).findByRole('button', { name: 'Copy link' });
      await userEvent.click(button);
      expect(menu.hidden).toBe(true);
    }
  });

  it('closes at Escape with the focus back on its button, and leaves the panel open', async () => {
    openShared(QUOTED);
    const button = await openMenu('Share: Ada Quill');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Copy link');
    await userEvent.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
    expect(panel('Ada Quill')).toBeInstanceOf(HTMLElement);
  });

  it('closes when the reader presses or tabs elsewhere, and leaves the focus there', async () => {
    openShared('');
    const button = await openMenu('Share: this view');
    await userEvent.click(document.querySelector('.headline') ?? document.body);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    await screen.findByText('CSL-JSON');
    const ways = document.querySelectorAll('#share-view .share-way').length;
    for (let presses = 0; presses <= ways; presses += 1) await userEvent.tab();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).not.toBe(button);
  });
});

describe(ShareWays.name, () => {
  it('copies an address of the view that opens exactly this, with its date', async () => {
    openShared('?stance=opposes&q=lund');
    await openMenu('Share: this view');
    const link = await copyFrom('Copy link');
    expect(link).toBe(`${SITE}?at=2030-05-01&stance=opposes&q=lund`);
    expect(screen.getByText('Link copied.').getAttribute('role')).toBe('status');
    const { pathname, search } = new URL(link);
    const here = parseState(dataset, '', '?stance=opposes&q=lund').state;
    expect(parseState(dataset, pathname.slice(1), search)).toEqual({ state: here, ignored: [] });
  });

  it('pins the statement that a speaker’s panel shows as the latest', async () => {
    openShared('actor/ada-quill/?at=2030-04-01');
    await openMenu('Share: Ada Quill');
    expect(await copyFrom('Copy link')).toBe(`${SITE}actor/ada-quill/ada-quill-2030-03-12/?at=2030-04-01`);
  });

  it('offers a link to the quote where there is one, and only there', async () => {
    openShared(QUOTED);
    await openMenu('Share: Ada Quill');
    expect(await copyFrom('Copy link to the quote')).toBe(
      `${SITE}${QUOTED}?at=2030-04-20#:~:text=Our%20kites%20may%20fly%20over%20the%20first%20hill%20%5Bof%20Belmora%5D%20and%20no%20further`,
    );
    await openMenu('Share: this view');
    expect(waysOf('share-view')).not.toContain('Copy link to the quote');
  });

  it('cites the statement in the panel, the country in a country’s, the view in the tools', async () => {
    openShared(QUOTED);
    await openMenu('Share: Ada Quill');
    expect(await copyFrom('Text')).toMatch(/^Ada Quill: Statement of 20 April 2030 \(quoted in English\)\./);
    expect(screen.getByText('Citation copied (Text).')).toBeInstanceOf(HTMLElement);
    expect(await copyFrom('BibTeX')).toMatch(/^@misc\{ada-quill-2030-04-20,/);
    expect(await copyFrom('RIS')).toMatch(/^TY {2}- ELEC/);
    expect(JSON.parse(await copyFrom('CSL-JSON'))).toMatchObject([{ id: 'ada-quill-2030-04-20' }]);
    await openMenu('Share: this view');
    expect(await copyFrom('Text')).toMatch(/^Stance Map: .* Statements found, as of 20 April 2030/);
  });

  it('cites no words of somebody who had said nothing yet', async () => {
    openShared('actor/dov-lund/?at=2030-03-01');
    await openMenu('Share: Dov Lund');
    expect(await copyFrom('Text')).toMatch(/^Stance Map: .* Statements found, as of 1 March 2030/);
    expect(await copyFrom('Copy link')).toBe(`${SITE}actor/dov-lund/?at=2030-03-01`);
  });

  it('offers the image of a page that has one, to download and to embed as an image with a link', async () => {
    openShared(QUOTED, { [QUOTED]: CARD });
    await openMenu('Share: Ada Quill');
    const link = await screen.findByRole('link', { name: 'Card for sharing (PNG)' });
    expect(link.getAttribute('href')).toBe('/cards/quill-1a2b.png');
    expect(link.getAttribute('download')).toBe('quill-1a2b.png');
    expect(await copyFrom('Copy HTML of the card')).toBe(
      `<a href="${SITE}${QUOTED}?at=2030-04-20"><img src="${SITE}cards/quill-1a2b.png" width="1200" height="630" alt="Ada Quill, 20 April 2030"></a>`,
    );
  });

  it('offers no image where the one of the page shows something else', async () => {
    openShared('country/xc/?at=2030-03-20', { 'country/xc/': CARD, '': CARD });
    await openMenu('Share: Corvia');
    await waitFor(() => expect(fetch).toHaveBeenCalledWith('/data/cards.json', expect.anything()));
    await userEvent.click(await within(box('share-panel')).findByRole('button', { name: 'Copy link' }));
    expect(waysOf('share-panel')).toEqual([
      'Copy link',
      'Embed in an article…',
      'Text',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  it('does without images where their list does not arrive', async () => {
    openShared(QUOTED, null);
    await openMenu('Share: Ada Quill');
    expect(await copyFrom('Copy link')).toBe(`${SITE}${QUOTED}?at=2030-04-20`);
    expect(screen.queryByText('Card for sharing (PNG)')).toBeNull();
  });
});

describe(ShareList.name, () => {
  it('shows the text selected where nothing can copy it, and says which keys do', async () => {
    openShared('');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await openMenu('Share: this view');
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' });
    expect(field.value).toBe(`${SITE}?at=2030-05-01`);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/press Ctrl\+C/).getAttribute('role')).toBe('status');
  });
});

describe(useShareSheet.name, () => {
  it('is offered only where the browser has a sheet and takes this', async () => {
    openShared('');
    await openMenu('Share: this view');
    expect(screen.queryByText('Share with an app…')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Share: this view' }));
    sheetThat('opens', false);
    await openMenu('Share: this view');
    expect(screen.queryByText('Share with an app…')).toBeNull();
  });

  it('hands the title and the link to the sheet', async () => {
    openShared(QUOTED);
    const share = sheetThat('opens');
    await openMenu('Share: Ada Quill');
    await userEvent.click(screen.getByRole('button', { name: 'Share with an app…' }));
    expect(share).toHaveBeenCalledWith({
      title: 'Ada Quill, Corvia: Supports, within limits, 20 April 2030 | Stance Map',
      url: `${SITE}${QUOTED}?at=2030-04-20`,
    });
    expect(statusOf('share-panel')).toBe('');
  });

  it('says nothing when the reader closes the sheet', async () => {
    openShared('');
    sheetThat('AbortError');
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await openMenu('Share: this view');
    await userEvent.click(screen.getByRole('button', { name: 'Share with an app…' }));
    expect(statusOf('share-view')).toBe('');
    expect(written).not.toHaveBeenCalled();
  });

  it.each(['NotAllowedError', 'InvalidStateError', 'DataError', 'TypeError'])(
    'copies the link instead where the sheet fails with %s',
    async (name) => {
      openShared('');
      sheetThat(name);
      await openMenu('Share: this view');
      await userEvent.click(screen.getByRole('button', { name: 'Share with an app…' }));
      await screen.findByText('Link copied.');
      expect(await navigator.clipboard.readText()).toBe(`${SITE}?at=2030-05-01`);
    },
  );
});

describe(selectShareGroups.name, () => {
  it('leaves out what there is nothing of', () => {
    const none = { quote: null, cited: null, card: null, files: null };
    const nothing = { link: SITE, site: SITE, base: '/', onEmbed: () => undefined, ...none };
    expect(selectShareGroups(nothing).map(({ id }) => id)).toEqual(['link', 'embed']);
  });
});

/** Opens an address, with a list of images to be fetched (null: it does not arrive) and a clipboard. */
function openShared(address: string, cards: Record<string, typeof CARD> | null = {}): void {
  userEvent.setup();
  openExplorer(address);
  vi.stubGlobal(
    'fetch',
    vi.fn<() => Promise<Response>>(() =>
      cards ? Promise.resolve(Response.json(cards)) : Promise.reject(new TypeError('offline')),
    ),
  );
}

async function openMenu(name: string): Promise<HTMLElement> {
  const button = screen.getByRole('button', { name });
  await userEvent.click(button);
  await within(box(button.getAttribute('aria-controls') ?? '')).findByRole('button', { name: 'Copy link' });
  return button;
}

async function copyFrom(label: string): Promise<string> {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await screen.findByText(/copied/);
  return navigator.clipboard.readText();
}

function box(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

function waysOf(id: string): string[] {
  return [...box(id).querySelectorAll('.share-way')].map(textOf);
}

function statusOf(id: string): string {
  return textOf(within(box(id)).getByRole('status'));
}

/** A share sheet that opens, or fails with an error of that name. */
function sheetThat(manner: string, canShare = true) {
  const share = vi.fn<(data: unknown) => Promise<void>>(() => {
    if (manner === 'opens') return Promise.resolve();
    return Promise.reject(manner === 'TypeError' ? new TypeError('') : new DOMException('', manner));
  });
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => canShare });
  return share;
}
