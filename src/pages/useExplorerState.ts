import { useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../model/dataset.ts';
import type { Address, AddressBook } from '../state/history.ts';
import { parseState, type ParsedState } from '../state/url.ts';

/** What the address asks for, now and after every change; on the server, the address of the page itself. */
export function useExplorerState(dataset: Dataset, book: AddressBook, page: Address): ParsedState {
  // The page's own address is one object, so that a page that arrives at it is not drawn a second time.
  const read = (): Address => {
    const now = book.read();
    return now.path === page.path && now.search === page.search ? page : now;
  };
  const address = useSyncExternalStore(book.subscribe, read, () => page);
  return useMemo(() => parseState(dataset, address.path, address.search), [dataset, address]);
}
