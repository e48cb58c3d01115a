import { lazy, type ComponentType } from 'react';
import { copy } from '../model/load.ts';
import type { ShareWaysProps } from './ShareWays.tsx';

/** The ways to share, loaded when a menu first opens; a sentence where they do not arrive. */
export const LazyShareWays: ComponentType<ShareWaysProps> = lazy(() =>
  import('./ShareWays.tsx').then(
    (module) => ({ default: module.ShareWays }),
    () => ({ default: ShareFailed }),
  ),
);

/** The address bar is left to copy from. */
function ShareFailed() {
  return <p role="alert">{copy.share.failed}</p>;
}
