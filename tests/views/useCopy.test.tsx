// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useCopy } from '../../src/views/useCopy.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

describe(useCopy.name, () => {
  it('copies by the clipboard, and asks for no selection then', async () => {
    const { written } = clipboardThat('accepts');
    const { selected } = selectionThat('copies');
    const { result } = hook();
    await act(() => result.current.copyText('https://site.example/', 'Link copied.'));
    expect(written).toEqual(['https://site.example/']);
    expect(selected).toEqual([]);
    expect(result.current.outcome).toEqual({ kind: 'copied', done: 'Link copied.' });
  });

  it.each(['refuses', 'is missing'] as const)(
    'copies by a selection where the clipboard %s, and puts focus and page back as they were',
    async (manner) => {
      clipboardThat(manner);
      const { selected } = selectionThat('copies');
      const { result, root } = hook();
      const before = root.innerHTML;
      await act(() => result.current.copyText('two\nlines', 'Citation copied.'));
      expect(selected).toEqual([{ text: 'two\nlines', readOnly: true, inside: true }]);
      expect(result.current.outcome).toEqual({ kind: 'copied', done: 'Citation copied.' });
      expect(root.innerHTML).toBe(before);
      expect(document.activeElement?.tagName).toBe('BUTTON');
    },
  );

  it.each(['answers false', 'throws', 'is missing'] as const)(
    'gives the text back to be shown where the selection %s too',
    async (manner) => {
      clipboardThat('refuses');
      selectionThat(manner);
      const { result, root } = hook();
      await act(() => result.current.copyText('words', 'Link copied.'));
      expect(result.current.outcome).toEqual({ kind: 'refused', text: 'words' });
      expect(root.querySelector('textarea')).toBeNull();
    },
  );

  it('takes the last result back while the next is under way, so that it is read out again', async () => {
    clipboardThat('accepts');
    const { result } = hook();
    const seen: unknown[] = [];
    await act(() => result.current.copyText('a', 'Link copied.'));
    let release: (() => void) | undefined;
    Reflect.set(navigator, 'clipboard', {
      writeText: () => new Promise<void>((resolve) => (release = resolve)),
    });
    let copying: Promise<void> | undefined;
    act(() => {
      copying = result.current.copyText('b', 'Link copied.');
    });
    seen.push(result.current.outcome);
    await act(async () => {
      release?.();
      await copying;
    });
    seen.push(result.current.outcome);
    expect(seen).toEqual([null, { kind: 'copied', done: 'Link copied.' }]);
  });
});

/** The hook over a menu whose button has the focus. */
function hook() {
  const root = document.createElement('div');
  const button = document.createElement('button');
  root.append(button);
  document.body.append(root);
  button.focus();
  return { ...renderHook(() => useCopy({ current: root })), root };
}

function clipboardThat(manner: 'accepts' | 'refuses' | 'is missing'): { written: string[] } {
  const written: string[] = [];
  const clipboard = {
    writeText: vi.fn<(text: string) => Promise<void>>((text) => {
      if (manner === 'refuses') return Promise.reject(new DOMException('Denied', 'NotAllowedError'));
      written.push(text);
      return Promise.resolve();
    }),
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    writable: true,
    value: manner === 'is missing' ? undefined : clipboard,
  });
  return { written };
}

/** What `execCommand` finds selected, and how it answers; jsdom has none of its own. */
function selectionThat(manner: 'copies' | 'answers false' | 'throws' | 'is missing') {
  const selected: { text: string; readOnly: boolean; inside: boolean }[] = [];
  if (manner === 'is missing') return { selected };
  Reflect.set(document, 'execCommand', (command: string) => {
    expect(command).toBe('copy');
    if (manner === 'throws') throw new DOMException('No', 'SecurityError');
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return false;
    const text = field.value.slice(field.selectionStart, field.selectionEnd);
    selected.push({ text, readOnly: field.readOnly, inside: field.closest('div') !== null });
    return manner === 'copies';
  });
  return { selected };
}
