import { copy } from '../model/load.ts';
import { late } from '../views/late.tsx';

/** The ways to share, loaded when a menu first opens; a sentence where they do not arrive. */
export const LazyShareWays = late(
  () => import('./ShareWays.tsx').then((file) => file.ShareWays),
  ShareFailed,
);

/** The address bar is left to copy from. */
function ShareFailed() {
  return <p role="alert">{copy.share.failed}</p>;
}
