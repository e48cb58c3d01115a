import { useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Address, AddressBook } from '../state/history.ts';
import { parseState, type ParsedState } from '../state/url.ts';

/** What the address asks for, now and after every change; on the server, the address of the page itself. */
export function useExplorerState(dataset: Dataset, book: AddressBook, page: Address): ParsedState {
  const address = useSyncExternalStore(book.subscribe, book.read, () => page);
  return useMemo(() => parseState(dataset, address.path, address.search), [dataset, address]);
}
