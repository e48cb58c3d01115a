/** What a page of the explorer becomes when its program cannot go on; loaded only then. */
import { lateCopy } from '../model/loadLate.ts';
import { fetchDocument } from './fetchDocument.ts';

/**
 * Says over the page that it has stopped, with a link that opens it anew. Where React has taken away what the build
 * drew, that comes back: complete, with links that lead to pages.
 */
export function showStopped(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const told = document.createElement('p');
  told.className = 'note stopped';
  told.setAttribute('role', 'alert');
  const again = document.createElement('a');
  again.href = location.href;
  again.textContent = lateCopy.stopped.again;
  told.append(`${lateCopy.stopped.text} `, again);
  const wasEmpty = root.childElementCount === 0;
  root.prepend(told);
  if (wasEmpty) void bringBack(root);
}

async function bringBack(root: HTMLElement): Promise<void> {
  const drawn = (await fetchDocument(location.pathname))?.getElementById('root');
  if (drawn) root.append(...drawn.childNodes);
}
