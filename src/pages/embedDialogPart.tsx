import { lazy, type ComponentProps, type ComponentType } from 'react';
import { lateCopy } from '../model/loadLate.ts';
import type { EmbedDialog } from './EmbedDialog.tsx';

/** The embed dialog, loaded when it is first asked for; a sentence in the menu where it does not arrive. */
export const LazyEmbedDialog: ComponentType<ComponentProps<typeof EmbedDialog>> = lazy(() =>
  import('./EmbedDialog.tsx').then(
    (module) => ({ default: module.EmbedDialog }),
    () => ({ default: DialogFailed }),
  ),
);

function DialogFailed() {
  return <p role="alert">{lateCopy.share.embedFailed}</p>;
}
