import { useEffect } from 'react';

/** Keeps the window's title true to what is shown. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
