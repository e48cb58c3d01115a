import { useLayoutEffect } from 'react';

/**
 * Adds styles to the page when something that needs them is first drawn, so that pages without it go without them. A
 * style sheet made by script is none that the pages' policy forbids.
 */
export function useAddedStyles(styles: string): void {
  useLayoutEffect(() => {
    if (added.has(styles) || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    added.add(styles);
  }, [styles]);
}

const added = new Set<string>();
