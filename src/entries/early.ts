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
/** What was chosen last and is under way. */
let asked = '';

/**
 * For a press React would hydrate the whole page at once, and the reader wait for it: until the program answers links,
 * presses and keys end here.
 */
const HELD = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'keyup',
];
for (const type of HELD) {
  document.addEventListener(
    type,
    (event) => {
      if (!isAnswered()) event.stopPropagation();
    },
    { capture: true, passive: true },
  );
}
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<Link>('a[href]:not([target])') : null;
    const own = link !== null && shown?.contains(link) === true;
    if (!link || !isPlainClick(event) || (isAnswered() && !own)) return;
    const { href, pathname, search: query } = new URL(link.getAttribute('href') ?? '', location.href);
    const path = query === search ? earlyPath(pathname, base) : null;
    if (own && link.classList.contains('panel-close')) {
      event.preventDefault();
      history.back();
    } else if (path !== null) {
      event.preventDefault();
      if (!own) opener = link;
      if (href !== asked && href !== location.href) void ask(base + path, href);
    }
  },
  true,
);
document.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Escape' && shown) history.back();
  },
  true,
);
addEventListener('popstate', draw);

/** True once the program answers links: controls are disabled until then. */
function isAnswered(): boolean {
  return document.querySelector('#date:enabled') !== null;
}

/** Fetches the panel at `address` for a link to `href`, goes there, and shows it until the program has its words. */
async function ask(address: string, href: string): Promise<void> {
  asked = href;
  const file = await fetchDocument(address);
  // Somebody else was chosen meanwhile.
  if (asked !== href) return;
  asked = '';
  const panel = file?.querySelector('.panel');
  try {
    if (!isAnswered() && !panel) throw new Error(`Nothing at ${address}`);
    history.pushState(null, '', href);
  } catch {
    location.assign(href);
    return;
  }
  if (file && panel) panels.set(href, { panel, title: file.title });
  // For the program, too, which may be there by now.
  dispatchEvent(new PopStateEvent('popstate'));
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
