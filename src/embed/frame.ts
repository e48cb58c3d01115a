/** Inside the iframe: tells every kind of host how high the embed is. It depends on nothing else in the page. */
import {
  heightMessages,
  hearHost,
  linkMessage,
  readHost,
  READY,
  WRAPPER_ID,
  type FrameMessage,
  type FrameSize,
} from './protocol.ts';

type Frame = Window & typeof globalThis;

/** When the height is said again unasked, ms: some hosts listen late and never ask. */
export const BURST = [100, 250, 500, 1000, 2000, 4000] as const;

/**
 * Reports the height of the wrapper to the parent of `frame`: now, on load, in a short burst, whenever it
 * changes and whenever a host says hello. Does nothing in a page that stands alone. No message from outside
 * does more than ask for the height.
 */
export function startFrame(frame: Frame): void {
  const { parent, document, location } = frame;
  if (parent === frame) return;
  let known = readHost(location.search, location.hash);
  let ready = false;
  let held = 0;
  // To whoever is the parent: what is said is a height and the page's own address.
  const tell = (message: FrameMessage): void => parent.postMessage(message, '*');
  const report = (): void => {
    const size = measure(document);
    // A frame that is not displayed has no height to tell; one that appears is observed.
    if (size.height === 0) return;
    if (!ready) tell(READY);
    ready = true;
    heightMessages(known, size, location.href).forEach(tell);
    if (size.height !== held) requestNativeSize(frame, size.height);
    held = size.height;
  };

  frame.addEventListener('message', ({ source, data }) => {
    const next = source === parent ? hearHost(known, data) : null;
    if (next === null) return;
    known = next;
    report();
  });
  frame.addEventListener('load', report);
  for (const wait of BURST) frame.setTimeout(report, wait);
  document.addEventListener('click', (event) => {
    const link = known.secret === null ? null : outboundLink(event, frame);
    const message = link && linkMessage(known, link);
    if (!message) return;
    event.preventDefault();
    tell(message);
  });
  report();
  new frame.ResizeObserver(report).observe(wrapperOf(document));
}

function wrapperOf(document: Document): Element {
  return document.getElementById(WRAPPER_ID) ?? document.body;
}

/** The wrapper's own box: the root's scroll height could never shrink. */
function measure(document: Document): FrameSize {
  const { width, height } = wrapperOf(document).getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** The address of a clicked link that leads to another page of the frame's own host; null for any other click. */
function outboundLink(event: Event, { location, Element, HTMLAnchorElement }: Frame): string | null {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return null;
  if (!/^https?:$/.test(link.protocol) || link.host !== location.host) return null;
  const isThisPage = link.pathname === location.pathname && link.search === location.search;
  return isThisPage || link.target === '_self' ? null : link.href;
}

/**
 * Native sizing (`frame-sizing`): has the browser look for a change of the height, where it can. Chromium 156
 * looks at the content in the first width that the frame had, and rounds down; a body that is held at the
 * right height is as high in every width. The wrapper inside stays free to be measured.
 */
function requestNativeSize(frame: Window, height: number): void {
  try {
    const request: unknown = Reflect.get(frame, 'requestResize');
    if (typeof request !== 'function') return;
    const { documentElement, body } = frame.document;
    // The root keeps scrolling as it does by default: otherwise it would take the body's overflow for its own.
    documentElement.style.overflow = 'auto';
    body.style.overflow = 'clip';
    body.style.height = `${height}px`;
    Reflect.apply(request, frame, []);
  } catch {
    // Refused to a page without the opt-in in its head; messages do the work.
  }
}
