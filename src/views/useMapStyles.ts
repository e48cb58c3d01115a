import { useLayoutEffect } from 'react';
import styles from './map.css?inline';

/**
 * Adds the map's styles to the page when a map is first drawn, so that pages without one go without them. A style
 * sheet made by script is none that the pages' policy forbids.
 */
export function useMapStyles(): void {
  useLayoutEffect(() => {
    if (added || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    added = true;
  }, []);
}

let added = false;
