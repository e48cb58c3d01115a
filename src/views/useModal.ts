import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Opens a `dialog` element over everything else as soon as it is drawn, and calls back when it was closed, by Escape or
 * otherwise. The browser keeps the focus inside, and gives it back to where it was.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    dialog.showModal();
    const watch = new AbortController();
    const { signal } = watch;
    // Captured and kept: Escape would else also close what lies behind.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dialog.close();
    };
    window.addEventListener('keydown', onKeyDown, { signal, capture: true });
    dialog.addEventListener('close', () => close(), { signal });
    // A press beside the dialog lands on it, outside its box.
    dialog.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target === dialog) dialog.close();
      },
      { signal },
    );
    return () => {
      watch.abort();
      dialog.close();
    };
  }, [ref]);
}
