import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Closes something that is open when Escape is pressed, the pointer goes down outside, or the focus moves outside:
 * what is open must not lie over what has the focus.
 */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (!open) return undefined;
    const watch = new AbortController();
    const { signal } = watch;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dismiss(true);
    };
    const onReachOutside = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) dismiss(false);
    };
    // Captured, so that Escape closes this before it closes the panel behind.
    document.addEventListener('keydown', onKeyDown, { signal, capture: true });
    document.addEventListener('pointerdown', onReachOutside, { signal });
    document.addEventListener('focusin', onReachOutside, { signal });
    return () => watch.abort();
  }, [root, open]);
}
