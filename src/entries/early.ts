/**
 * Answers a reader who chooses somebody before the program is there: shows the panel that was written beforehand for
 * that link, and takes it away when the program shows its own. Classic and small, so that it runs while the page still
 * arrives. Where it has nothing to show, the link leads to its page, as it does without script.
 */
import { earlyPath } from '../state/early.ts';
import { isPlainClick } from '../views/plainClick.ts';
import { fetchDocument } from './fetchDocument.ts';

/** Most are links of a drawing. */
type Link = SVGAElement | HTMLAnchorElement;

const { base = '/', search = '' } = document.currentScript?.dataset ?? {};
const title = document.title;
/** Panels by the address that opens them, so that Back and Forward find them. */
const panels = new Map<string, { panel: Element; title: string }>();
let shown: Element | null = null;
let opener: Link | null = null;
/** What was chosen last. */
let asked = '';
/** Set while a click is sent to find out whether the program answers by now. */
let answered: boolean | null = null;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<Link>('a[href]:not([target])') : null;
  if (answered !== null) {
    answered = event.defaultPrevented;
    event.preventDefault();
    return;
  }
  if (!link || !isPlainClick(event) || event.defaultPrevented) return;
  const to = new URL(link.getAttribute('href') ?? '', location.href);
  const path = to.search === search ? earlyPath(to.pathname, base) : null;
  if (shown?.contains(link) && link.classList.contains('panel-close')) {
    event.preventDefault();
    history.back();
  } else if (path !== null) {
    event.preventDefault();
    opener = shown?.contains(link) ? opener : link;
    void ask(base + path, link, to.href);
  }
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && shown) history.back();
});
addEventListener('popstate', draw);

/** Fetches the panel at `address` for a link to `href`, and shows it unless the program answers that link by now. */
async function ask(address: string, link: Link, href: string): Promise<void> {
  asked = href;
  const file = await fetchDocument(address);
  // Somebody else was chosen meanwhile.
  if (asked !== href) return;
  const panel = file?.querySelector('.panel');
  answered = false;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const late = answered;
  answered = null;
  if (late) return;
  try {
    if (!file || !panel) throw new Error(`Nothing at ${address}`);
    history.pushState(null, '', href);
    panels.set(href, { panel, title: file.title });
    draw();
  } catch {
    location.assign(href);
  }
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
