import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Closes something that is open when Escape is pressed in it, or the pointer goes down outside. */
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
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) dismiss(false);
    };
    // Captured, so that Escape closes this before it closes the panel behind.
    document.addEventListener('keydown', onKeyDown, { signal, capture: true });
    document.addEventListener('pointerdown', onPointerDown, { signal });
    return () => watch.abort();
  }, [root, open]);
}
