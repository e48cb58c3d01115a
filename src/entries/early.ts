/**
 * Answers a reader who chooses somebody before the program is there: shows the panel that was written beforehand for
 * that link, and takes it away when the program shows its own. Classic and small, so that it runs while the page still
 * arrives. Where it has nothing to show, the link leads to its page, as it does without script.
 */
import { earlyPath } from '../state/early.ts';

const { base = '/', search = '' } = document.currentScript?.dataset ?? {};
const title = document.title;
/** Panels by the address that opens them, so that Back and Forward find them. */
const panels = new Map<string, { panel: Element; title: string }>();
let shown: Element | null = null;
let opener: Link | null = null;
/** Most are links of a drawing. */
type Link = SVGAElement | HTMLAnchorElement;

/** Set while a click is sent to find out whether the program answers by now. */
let answered: boolean | null = null;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<Link>('a[href]:not([target])') : null;
  if (answered !== null) {
    answered = event.defaultPrevented;
    event.preventDefault();
    return;
  }
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || event.defaultPrevented) return;
  const to = new URL(link.getAttribute('href') ?? '', location.href);
  const path = to.search === search ? earlyPath(to.pathname, base) : null;
  if (shown?.contains(link) && link.classList.contains('panel-close')) {
    event.preventDefault();
    history.back();
  } else if (path !== null) {
    event.preventDefault();
    opener = shown?.contains(link) ? opener : link;
    ask(base + path, link, to.href);
  }
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && shown) history.back();
});
addEventListener('popstate', draw);

/** Fetches the panel at `address` for a link to `href`; as a document, so that no text has to become markup. */
function ask(address: string, link: Link, href: string): void {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.overrideMimeType('text/html');
  request.addEventListener('loadend', () => {
    const panel = request.response?.querySelector('.panel') ?? null;
    answered = false;
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const late = answered;
    answered = null;
    if (late) return;
    try {
      if (!panel) throw new Error(`${request.status} for ${address}`);
      history.pushState(null, '', href);
      panels.set(href, { panel, title: request.response.title });
      draw();
    } catch {
      location.assign(href);
    }
  });
  // What a host says where there is no such file is no business of this page.
  request.addEventListener('readystatechange', () => {
    if (request.readyState === XMLHttpRequest.HEADERS_RECEIVED && request.status !== 200) request.abort();
  });
  request.open('GET', address);
  request.send();
}

/** Shows the panel of the address, if it is one of ours. */
function draw(): void {
  const one = panels.get(location.href);
  if (!one && !shown) return;
  shown?.remove();
  shown = one?.panel ?? null;
  document.title = one?.title ?? title;
  if (!shown) {
    opener?.focus();
    return;
  }
  document.body.append(shown);
  shown.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** The program's panel takes the place of ours once it has its words. */
new MutationObserver(() => {
  const theirs = shown && document.querySelector('#root .panel');
  if (!theirs || theirs.querySelector('.loading, [role="alert"]')) return;
  shown?.remove();
  shown = null;
  panels.clear();
}).observe(document, { subtree: true, childList: true });
