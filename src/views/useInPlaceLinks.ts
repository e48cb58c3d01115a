import { useEffect, type RefObject } from 'react';
import { isPlainClick } from './plainClick.ts';

/**
 * Follows links in place: a plain click on a link inside `root` for which `accept` returns true calls
 * `onFollow` with its href instead of loading the page. Clicks that mean something else (a new tab, a
 * download) are left to the browser, and so is every click before the script is ready.
 */
export function useInPlaceLinks(
  root: RefObject<HTMLElement | null>,
  accept: (href: string) => boolean,
  onFollow: (href: string) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const href = link?.getAttribute('href');
      if (
        !isPlainClick(event) ||
        event.defaultPrevented ||
        !href ||
        link?.hasAttribute('target') ||
        !accept(href)
      )
        return;
      event.preventDefault();
      onFollow(href);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [root, accept, onFollow]);
}
