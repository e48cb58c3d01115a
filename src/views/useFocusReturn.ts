import { useEffect, useRef } from 'react';

/**
 * Gives the focus back when a panel closes: to the chart's link for what it showed, or to the chart. `key`
 * is the panel's subject as the chart's links carry it (`data-subject`), null while nothing is open.
 */
export function useFocusReturn(key: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = key;
    if (was === null || key !== null) return;
    const links = document.querySelectorAll<HTMLElement>(`a[data-subject="${CSS.escape(was)}"]`);
    const visible = [...links].find((link) => link.getClientRects().length > 0);
    (visible ?? document.getElementById('chart'))?.focus({ preventScroll: visible !== undefined });
  }, [key]);
}
