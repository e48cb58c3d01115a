import { Suspense, type ReactNode } from 'react';
import { copy } from '../model/load.ts';
import { Disclosure } from './Disclosure.tsx';

interface ShareMenuProps {
  /** Which of the page's menus it is. */
  of: 'view' | 'panel';
  /** What is shared, for the button's accessible name. */
  name: string;
  ready: boolean;
  /** The ways to share; drawn when the menu opens, and loaded then. */
  children: ReactNode;
}

/** A button that opens the ways to share what is shown. */
export function ShareMenu({ of, name, ready, children }: ShareMenuProps) {
  return (
    <Disclosure
      id={`share-${of}`}
      label={copy.share.open}
      name={name}
      className={`share-menu share-menu-${of}`}
      boxClassName="share-box"
      ready={ready}
    >
      <Suspense fallback={<p role="status">{copy.share.loading}</p>}>{children}</Suspense>
    </Disclosure>
  );
}
