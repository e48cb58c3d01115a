// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { heightMessages } from '../../src/embed/protocol.ts';
import { chooseEmbed, firstChoice, type EmbedSubject } from '../../src/pages/embedChoice.ts';
import { EmbedDialog } from '../../src/pages/EmbedDialog.tsx';
import type { ExplorerState } from '../../src/state/explorer.ts';
import { parseState } from '../../src/state/url.ts';
import { useFrameHeight } from '../../src/views/useFrameHeight.ts';
import { smallArchive } from '../fixtures/small.ts';
import { openExplorer } from './openExplorer.tsx';

const SITE = 'https://site.example/';
const QUOTED = 'actor/ada-quill/ada-quill-2030-04-20/';
const { dataset } = smallArchive();

// jsdom has the element, and neither of its ways to open and close.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal(
    'fetch',
    vi.fn<() => Promise<Response>>(() => Promise.resolve(Response.json({}))),
  );
});

describe(chooseEmbed.name, () => {
  const subjectOf = (address: string, card: EmbedSubject['card'] = null): EmbedSubject => {
    const [path = '', search = ''] = address.split('?');
    const { state } = parseState(dataset, path, search);
    return { dataset, state, site: SITE, base: '/maps/', card, link: SITE + address };
  };
  const sourceOf = (html: string): string =>
    new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')?.src ?? '';
  const frameOf = (subject: EmbedSubject, choice = firstChoice(subject.state)): string =>
    sourceOf(chooseEmbed(subject, choice, 500).snippets[0]?.html ?? '');

  it('frames the chart as it is seen, at its date for ever, with filters and search', () => {
    const subject = subjectOf('?stance=opposes&at=2030-05-20&q=quill');
    expect(frameOf(subject)).toBe(`${SITE}embed/?at=2030-05-20&stance=opposes&q=quill`);
  });

  it('keeps the map, and takes the chart in place of the table', () => {
    const subject = subjectOf('?at=2030-05-20');
    const seenAs = (view: ExplorerState['view']) => ({ ...subject, state: { ...subject.state, view } });
    expect(frameOf(seenAs('map'))).toBe(`${SITE}embed/?view=map&at=2030-05-20`);
    expect(frameOf(seenAs('table'))).toBe(`${SITE}embed/?at=2030-05-20`);
  });

  it('leaves the date out where it is to move with the opening date', () => {
    const subject = subjectOf('?at=2030-05-20');
    expect(frameOf(subject, { ...firstChoice(subject.state), date: 'open' })).toBe(`${SITE}embed/`);
  });

  it('frames a card at its own date at first, whatever the chart is narrowed to, and at another on demand', () => {
    const subject = subjectOf(`${QUOTED}?at=2030-05-20&stance=opposes&view=table`);
    expect(frameOf(subject)).toBe(`${SITE}embed/${QUOTED}`);
    expect(frameOf(subject, { ...firstChoice(subject.state), date: 'fixed' })).toBe(
      `${SITE}embed/${QUOTED}?at=2030-05-20`,
    );
  });

  it('writes every choice into the address, and shows just that on the page’s own host', () => {
    const subject = subjectOf('?at=2030-05-20');
    const choice = {
      date: 'fixed',
      by: 'country',
      options: { theme: 'dark', controls: 'all', plain: true },
    } as const;
    const query = 'embed/?at=2030-05-20&by=country&theme=dark&controls=all&plain=1';
    expect(frameOf(subject, choice)).toBe(SITE + query);
    expect(chooseEmbed(subject, choice, 500).preview).toBe(`/maps/${query}`);
  });

  it('has the height as room, the script only where it is asked for, and an image only where there is one', () => {
    const card = { path: 'cards/quill-1a2b.png', alt: 'Ada Quill', width: 1200, height: 630 };
    const subject = subjectOf(QUOTED, card);
    const { snippets } = chooseEmbed(subject, firstChoice(subject.state), 431);
    expect(snippets.map(({ kind }) => kind)).toEqual(['frame', 'script', 'image']);
    const [frame = '', script = '', image = ''] = snippets.map(({ html }) => html);
    expect(frame).toContain('min-height:431px');
    expect(frame).not.toContain('<script');
    expect(script).toContain(`<script src="${SITE}embed.js"`);
    expect(image).toContain(`src="${SITE}cards/quill-1a2b.png"`);
    expect(image).toContain('alt="Ada Quill"');
    const without = subjectOf(QUOTED);
    expect(chooseEmbed(without, firstChoice(without.state), 431).snippets.map(({ kind }) => kind)).toEqual([
      'frame',
      'script',
    ]);
  });
});

/** Opens the dialog from a share menu. */
async function openDialog(address: string, menu: string): Promise<HTMLElement> {
  openExplorer(address);
  await userEvent.click(screen.getByRole('button', { name: menu }));
  await userEvent.click(await screen.findByRole('button', { name: 'Embed in an article…' }));
  return screen.findByRole('dialog');
}

function fieldOf(dialog: HTMLElement, name: string): string {
  return within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name }).value;
}

describe(EmbedDialog.name, () => {
  it('opens over the page with the chart as it is seen, and says that filters stay', async () => {
    const dialog = await openDialog('?stance=opposes&at=2030-05-20', 'Share: this view');
    // It is drawn first, and opened then.
    await waitFor(() => expect(dialog).toHaveProperty('open', true));
    expect(within(dialog).getByRole('heading', { name: 'Embed the chart' })).toBeTruthy();
    expect(within(dialog).getByText('Filters and search stay as they are now.')).toBeTruthy();
    expect(fieldOf(dialog, 'Frame')).toContain(`${SITE}embed/?at=2030-05-20&amp;stance=opposes`);
    expect(dialog.querySelector('iframe')?.getAttribute('src')).toBe('/embed/?at=2030-05-20&stance=opposes');
  });

  it('offers a card only what a card has', async () => {
    const dialog = await openDialog(QUOTED, 'Share: Ada Quill');
    expect(within(dialog).getByRole('heading', { name: 'Embed the card: Ada Quill' })).toBeTruthy();
    expect(within(dialog).queryByRole('group', { name: 'What it shows' })).toBeNull();
    const group = within(dialog).getByRole('group', { name: 'What readers can change in it' });
    expect(within(group).getAllByRole('radio')).toHaveLength(2);
  });

  it('changes preview and HTML with each choice', async () => {
    const dialog = await openDialog('', 'Share: this view');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Dark' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: 'The date' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Countries' }));
    await userEvent.click(within(dialog).getByRole('radio', { name: /^The opening date/ }));
    await userEvent.click(within(dialog).getByRole('radio', { name: '280 px' }));
    const frame = dialog.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('/embed/?by=country&theme=dark&controls=date');
    expect(frame?.getAttribute('width')).toBe('280');
    expect(fieldOf(dialog, 'Frame with script')).toContain('by=country&amp;theme=dark&amp;controls=date');
  });

  it('copies the HTML and says so', async () => {
    userEvent.setup();
    const dialog = await openDialog('', 'Share: this view');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: Frame with script' }));
    await within(dialog).findByText('HTML copied: Frame with script.');
    expect(await navigator.clipboard.readText()).toBe(fieldOf(dialog, 'Frame with script'));
  });

  it('selects the HTML where it cannot be copied, and says which keys do it', async () => {
    userEvent.setup();
    const dialog = await openDialog('', 'Share: this view');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: Frame' }));
    expect((await within(dialog).findByText(/press Ctrl\+C/)).getAttribute('role')).toBe('status');
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Frame' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('closes by its button and by Escape, and leaves the panel behind it open', async () => {
    const dialog = await openDialog(QUOTED, 'Share: Ada Quill');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(window.location.pathname).toBe(`/${QUOTED}`);
    expect(dialog.isConnected).toBe(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Embed in an article…' }));
    const again = await screen.findByRole('dialog');
    await userEvent.click(within(again).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe(useFrameHeight.name, () => {
  const [, told] = heightMessages(
    { pymId: null, secret: null, sizerId: null, resizer: false },
    { width: 700, height: 431 },
    SITE,
  ).filter((message) => typeof message === 'object');
  const say = (source: Window | null, origin: string): void =>
    act(() => {
      window.dispatchEvent(
        new MessageEvent('message', {
          data: told ?? { sentinel: 'amp', type: 'embed-size', height: 431 },
          source,
          origin,
        }),
      );
    });

  it('takes the height of its own frame, and of nobody else', async () => {
    const dialog = await openDialog('', 'Share: this view');
    const frame = dialog.querySelector('iframe');
    say(window, 'null');
    say(frame?.contentWindow ?? null, 'https://stranger.example');
    expect(frame?.getAttribute('height')).toBe('520');
    say(frame?.contentWindow ?? null, 'null');
    expect(frame?.getAttribute('height')).toBe('431');
    expect(within(dialog).getByText('431 px high at this width')).toBeTruthy();
    expect(fieldOf(dialog, 'Frame')).toContain('min-height:431px');
  });
});
