import { useEffect, useRef } from 'react';

/**
 * Gives the focus back when a panel closes: to the link that opened it, to another link for what it showed, or
 * to the chart. `key` is the panel's subject as the view's links carry it (`data-subject`), null while nothing
 * is open.
 */
export function useFocusReturn(key: string | null): void {
  const before = useRef<string | null>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest('a[data-subject]') : null;
      if (link) opener.current = link;
    };
    document.addEventListener('click', remember);
    return () => document.removeEventListener('click', remember);
  }, []);
  useEffect(() => {
    const was = before.current;
    before.current = key;
    if (was === null || key !== null) return;
    const links = document.querySelectorAll<HTMLElement>(`a[data-subject="${CSS.escape(was)}"]`);
    const visible = [...links].filter((link) => link.getClientRects().length > 0);
    const link = visible.find((one) => one === opener.current) ?? visible[0];
    (link ?? document.getElementById('chart'))?.focus({ preventScroll: link !== undefined });
  }, [key]);
}
