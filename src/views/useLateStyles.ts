import { useLayoutEffect } from 'react';

/**
 * Adds styles to the page when what they are for is first drawn, so that pages without it go without them. A style
 * sheet made by script is none that the pages' policy forbids.
 */
export function useLateStyles(styles: string): void {
  useLayoutEffect(() => {
    if (added.has(styles) || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    added.add(styles);
  }, [styles]);
}

const added = new Set<string>();
