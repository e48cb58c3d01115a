/**
 * The only file that touches the browser's history. Keeps the current address in memory, so that a drag
 * shows at once and is written when it rests: browsers refuse addresses that change too often. What they refuse is
 * written again later.
 */

/** An address relative to the site's base: "actor/olaf-scholz/" and "?at=2024-05-30". */
export interface Address {
  path: string;
  search: string;
}

/** The address as it stands, and the three ways it changes. */
export interface AddressBook {
  read: () => Address;
  /** Calls back on every change, the reader's Back and Forward included; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
  /** A choice: Back returns to what was before. The same choice again is none. */
  push: (href: string) => void;
  /** A drag: shown at once, written over the current entry when it rests. */
  replaceSoon: (href: string) => void;
}

const REST_MILLISECONDS = 200;
/** How long a refusal lasts at most: Safari allows 100 changes in 30 s. */
const AGAIN_MILLISECONDS = 1000;

type Write = 'pushState' | 'replaceState';

/** Opens the address book of a window for a site at `base` ("/" or "/maps/"). */
export function openAddressBook(view: Window, base: string): AddressBook {
  const listeners = new Set<() => void>();
  let current = readLocation(view, base);
  let everHeard = false;
  let waiting: { href: string; by: Write; timer: number } | null = null;

  const announce = (address: Address): void => {
    current = address;
    for (const listener of listeners) listener();
  };
  /** Back may have been pressed since the address was read, when nobody listened yet. */
  const catchUp = (): void => {
    everHeard = true;
    const now = readLocation(view, base);
    if (!isSame(now, current)) current = now;
  };
  const drop = (): void => {
    if (waiting) view.clearTimeout(waiting.timer);
    waiting = null;
  };
  const later = (by: Write, href: string, milliseconds: number): void => {
    drop();
    waiting = { href, by, timer: view.setTimeout(() => write(by, href), milliseconds) };
  };
  /** Sandboxed frames and hurried readers can make a browser refuse; the view has changed all the same. */
  const write = (by: Write, href: string): void => {
    drop();
    try {
      view.history[by](null, '', base + href);
    } catch {
      later(by, href, AGAIN_MILLISECONDS);
    }
  };
  const returnTo = (): void => {
    drop();
    announce(readLocation(view, base));
  };

  return {
    read: () => current,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        view.addEventListener('popstate', returnTo);
        if (!everHeard) catchUp();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) view.removeEventListener('popstate', returnTo);
      };
    },
    push: (href) => {
      const next = splitHref(href);
      if (isSame(next, current)) return;
      if (waiting) write(waiting.by, waiting.href);
      write('pushState', href);
      announce(next);
    },
    replaceSoon: (href) => {
      later(waiting?.by ?? 'replaceState', href, REST_MILLISECONDS);
      announce(splitHref(href));
    },
  };
}

function isSame(one: Address, other: Address): boolean {
  return one.path === other.path && one.search === other.search;
}

function readLocation(view: Window, base: string): Address {
  const { pathname, search } = view.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
  return { path, search };
}

function splitHref(href: string): Address {
  const [path = '', query] = href.split('?');
  return { path, search: query === undefined ? '' : `?${query}` };
}

/** The address of a page that never changes: on the server, and in tests of single states. */
export function fixedAddress(address: Address): AddressBook {
  return {
    read: () => address,
    subscribe: () => () => undefined,
    push: () => undefined,
    replaceSoon: () => undefined,
  };
}
