import { lateCopy } from '../model/loadLate.ts';
import { late } from '../views/late.tsx';

/** The embed dialog, loaded when it is first asked for; a sentence in the menu where it does not arrive. */
export const LazyEmbedDialog = late(
  () => import('./EmbedDialog.tsx').then((file) => file.EmbedDialog),
  DialogFailed,
);

function DialogFailed() {
  return <p role="alert">{lateCopy.share.embedFailed}</p>;
}
