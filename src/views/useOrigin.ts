import { useSyncExternalStore } from 'react';

const nothingChanges = (): (() => void) => () => undefined;

/** The origin the page stands at ("https://news.example"), for addresses that are read elsewhere; null on the server. */
export function useOrigin(): string | null {
  return useSyncExternalStore(
    nothingChanges,
    () => window.location.origin,
    () => null,
  );
}
