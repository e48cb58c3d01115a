import { useCallback, useState, type RefObject } from 'react';

/** How copying ended: with a sentence that says so, or with the text for the reader to copy by hand. */
export type CopyOutcome = { kind: 'copied'; done: string } | { kind: 'refused'; text: string };

/** Copying, and how it last ended; null before, and while it is under way. */
export interface Copying {
  outcome: CopyOutcome | null;
  /** Copies a text; `done` is the sentence that says so. */
  copyText: (text: string, done: string) => Promise<void>;
  /** Forgets how the last copy ended: something else has to be said. */
  forget: () => void;
}

/**
 * Copies text by the clipboard, or where that is refused (in frames, without https) by a selection in `root`. Where
 * both are refused the outcome holds the text, so that it can be shown, selected.
 */
export function useCopy(root: RefObject<HTMLElement | null>): Copying {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const copyText = useCallback(
    async (text: string, done: string): Promise<void> => {
      // The same sentence twice is read out twice only when there was none between.
      setOutcome(null);
      const copied = (await copyByClipboard(text)) || copyBySelection(text, root.current ?? document.body);
      setOutcome(copied ? { kind: 'copied', done } : { kind: 'refused', text });
    },
    [root],
  );
  const forget = useCallback(() => setOutcome(null), []);
  return { outcome, copyText, forget };
}

async function copyByClipboard(text: string): Promise<boolean> {
  try {
    // Undefined on pages without https, whatever its type says.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The way before there was a clipboard for scripts: select, and copy what is selected. */
function copyBySelection(text: string, root: HTMLElement): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.tabIndex = -1;
  field.className = 'copy-source';
  field.setAttribute('aria-hidden', 'true');
  root.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    // The focus first: a focused field that goes away would leave it nowhere.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    field.remove();
  }
}
