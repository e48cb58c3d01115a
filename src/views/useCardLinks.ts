import { useEffect, type RefObject } from 'react';

/** Opens a country's card where a link to the country is pressed, if the page holds one; the article stays. */
export function useCardLinks(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const open = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[data-subject]') : null;
      const id = link?.getAttribute('data-subject')?.replace(':', '-').toLowerCase() ?? '';
      const card = document.getElementById(id);
      if (!card?.hasAttribute('popover') || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      card.showPopover();
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [root]);
}
